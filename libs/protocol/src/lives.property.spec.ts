import fc from 'fast-check';
import { addDays, type CivilDay } from './calendar/civil-day.js';
import { dayIn, endOf } from './calendar/zone.js';
import type { Act } from './command.js';
import { nextDeadline } from './deadline.js';
import { decide } from './decide.js';
import type { ProtocolEvent } from './event.js';
import { evolve } from './evolve.js';
import { defaultRules } from './rules/default-rules.js';
import type { Rules } from './rules/rules.js';
import type { Protocol } from './state.js';
import { lastDayOf } from './term.js';
import { acceptedIn, isOpen } from './transitions.js';
import {
  aPlan,
  aText,
  HASH,
  Life,
  mbour,
  noon,
  ratification,
  scorecard,
  signature,
} from '../../../test/builders/protocol.js';

const rules: Rules = {
  ...defaultRules,
  kinds: {
    life: {
      id: 'life',
      parties: { min: 1, max: 6 },
      regimes: [],
      requires: [],
      fields: [],
      articles: [],
      clerical: [],
      term: { kind: 'years', years: 5 },
      carries: ['action-plans', 'evaluations', 'renewal'],
      document: 'cic-protocol',
      grid: 'cic-principles',
      source: 'test',
    },
  },
};
const regimes = Object.keys(defaultRules.regimes);

/** What a random hand does next, seen from a day: many are refused, which is as it should be. */
type Hand = (state: Protocol, today: CivilDay) => Act;

/** Mostly one of those who are there, now and then a stranger. */
const party = fc.nat(11).map((n) => (n === 11 ? 'p9' : `p${(n % 4) + 1}`));
const back = fc.nat(40);
/** The act that the first party in wait owes. */
function awaited(state: Protocol, on: CivilDay): Act {
  for (const progress of state.procedures) {
    const step = progress.steps.find((candidate) => !candidate.doneOn);
    if (step?.act === 'signature') return signature(progress.party, on, state.version);
    if (step?.act === 'deliberation') return ratification(progress.party, on);
    if (step) return { type: 'complete-formality', party: progress.party, on, step: step.id };
  }
  return { type: 'submit-for-signature', on, text: aText(), textHash: HASH };
}

const hands: fc.Arbitrary<Hand> = fc.oneof(
  fc.constant<Hand>((_, on) => ({ type: 'submit-for-signature', on, text: aText(), textHash: HASH })),
  {
    weight: 6,
    arbitrary: fc.tuple(party, back).map(
      ([p, b]): Hand =>
        (state, on) =>
          signature(p, addDays(on, -b), state.version),
    ),
  },
  {
    weight: 6,
    arbitrary: fc.tuple(party, back).map(
      ([p, b]): Hand =>
        (_, on) =>
          ratification(p, addDays(on, -b)),
    ),
  },
  {
    weight: 4,
    arbitrary: party.map((p): Hand => (state, on) => {
      const step = state.procedures.find((x) => x.party === p)?.steps.find((s) => !s.doneOn);
      return { type: 'complete-formality', party: p, on, step: step?.id ?? '' };
    }),
  },
  party.map((p): Hand => (_, on) => ({ ...ratification(p, on), type: 'refuse-by-council', reason: 'non' })),
  // What is awaited, done: so that random lives get on.
  { weight: 14, arbitrary: fc.constant<Hand>(awaited) },
  fc.tuple(party, fc.integer({ min: -5, max: 400 })).map(([p, n]): Hand => (_, on) => ({
    type: 'adjourn-by-council',
    party: p,
    on,
    until: addDays(on, n),
    reason: '',
  })),
  fc.constant<Hand>(() => ({ type: 'withdraw-text', reason: 'autre' })),
  fc.constant<Hand>(() => ({ type: 'redraft', reason: '' })),
  fc.constant<Hand>(() => ({ type: 'abandon', reason: 'fin' })),
  {
    weight: 3,
    arbitrary: fc.tuple(party, fc.nat(2)).map(([p, n]): Hand => (_, on) => ({
      type: 'propose-action-plan',
      party: p,
      on,
      year: Number(on.slice(0, 4)) + n,
      content: aPlan(),
    })),
  },
  {
    weight: 3,
    arbitrary: party.map((p): Hand => (state, on) => {
      const plan = Object.values(state.plans).find((x) => !x.adopted);
      return { type: 'approve-action-plan', party: p, on, year: plan?.year ?? 2026, revision: plan?.revision ?? 1 };
    }),
  },
  fc.constant<Hand>((state, on) => ({
    type: 'conclude-specific-agreement',
    on,
    year: Object.values(state.plans).find((x) => x.adopted)?.year ?? 2026,
  })),
  {
    weight: 2,
    arbitrary: fc.tuple(party, fc.nat(3)).map(
      ([p, s]): Hand =>
        (_, on) =>
          scorecard(p, Number(on.slice(0, 4)), on, s),
    ),
  },
  party.map(
    (p): Hand =>
      (_, on) =>
        scorecard(p, 'final', on),
  ),
  {
    weight: 2,
    arbitrary: fc.tuple(party, fc.boolean(), back).map(([p, renew, b]): Hand => (_, on) => ({
      type: 'decide-renewal',
      party: p,
      on: addDays(on, -b),
      renew,
      reason: 'r',
      successor: 's1',
    })),
  },
  party.map((p): Hand => (_, on) => ({ type: 'give-notice', party: p, on, reason: 'r' })),
);

type Move = { readonly hand: Hand } | { readonly days: number };
const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: hands.map((hand): Move => ({ hand })) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 500 }).map((days): Move => ({ days })) },
  ),
  { maxLength: 60, size: 'max' },
);
const starts = fc.array(fc.constantFrom(...regimes), { minLength: 1, maxLength: 4 });

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(Object.freeze(value)).forEach(frozen);
  }
  return value;
}

interface Lived {
  readonly state: Protocol;
  readonly events: readonly ProtocolEvent[];
}

/** Lives the moves, the clock acting on each of its deadlines on the way, and holds every state to `check`. */
function live(
  parties: readonly string[],
  path: readonly Move[],
  check: (lived: Lived, today: CivilDay) => void,
): Lived {
  let today = '2026-01-05' as CivilDay; // the day on which Life begins
  let lived: Lived = { state: Life.ofKind('life', rules).now, events: [] };
  const apply = (act: Act, at = noon(today)): boolean => {
    // A frozen state throws when it is touched: a refusal, and an acceptance too, leave it as it was.
    const decision = decide(frozen(lived.state), { ...act, at }, rules);
    if (!decision.ok) return false;
    lived = {
      state: decision.events.reduce<Protocol>(evolve, lived.state),
      events: [...lived.events, ...decision.events],
    };
    check(lived, today);
    return true;
  };
  const text = aText({ parties: parties.map((regime, i) => ({ ...mbour, id: `p${i + 1}`, regime })) });
  apply({ type: 'submit-for-signature', on: today, text, textHash: HASH });
  for (const move of path) {
    if ('hand' in move) {
      const act = move.hand(lived.state, today);
      apply(act.type === 'submit-for-signature' ? { ...act, text } : act);
      continue;
    }
    today = addDays(today, move.days);
    for (
      let next = nextDeadline(lived.state, rules);
      next && next.at <= noon(today);
      next = nextDeadline(lived.state, rules)
    ) {
      if (!apply(next.act, next.at)) throw new Error(`the clock’s own ${next.id} was refused`);
    }
  }
  return lived;
}

describe('every life', () => {
  it('is random enough to reach each phase', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(starts, moves, (parties, path) => {
        live(parties, path, ({ state }) => reached.add(state.phase));
      }),
      { numRuns: 60, seed: 2031 },
    );
    const everywhere = ['drafting', 'signing', 'ratifying', 'in-force', 'refused', 'abandoned', 'lapsed', 'terminated'];
    expect([...reached]).toEqual(expect.arrayContaining(everywhere));
  });

  it('always has something to come while it is open, and its deadline is accepted by its own state', () => {
    fc.assert(
      fc.property(starts, moves, (parties, path) => {
        live(parties, path, ({ state }) => {
          const deadline = nextDeadline(state, rules);
          expect(Boolean(deadline)).toBe(isOpen(state));
          if (deadline) expect(decide(state, { ...deadline.act, at: deadline.at }, rules)).toMatchObject({ ok: true });
        });
      }),
      { numRuns: 60 },
    );
  });

  it('is in force only once every step of every party is done, and ends within its term', () => {
    fc.assert(
      fc.property(starts, moves, (parties, path) => {
        live(parties, path, ({ state }) => {
          const entered = ['in-force', 'renewed', 'lapsed', 'terminated'].includes(state.phase);
          expect(Boolean(state.inForce)).toBe(entered);
          if (!state.inForce || !state.text) return;
          expect(state.procedures.flatMap((p) => p.steps).every((step) => step.doneOn)).toBe(true);
          expect(state.inForce.lastDay).toBe(lastDayOf(state.text, state.inForce.on));
        });
      }),
      { numRuns: 40 },
    );
  });

  it('is told again by its events alone', () => {
    fc.assert(
      fc.property(starts, moves, (parties, path) => {
        const { state, events } = live(parties, path, () => undefined);
        expect(events.reduce<Protocol>(evolve, Life.ofKind('life', rules).now)).toEqual(state);
      }),
      { numRuns: 60 },
    );
  });

  it('left alone, comes to an end: no clock waits for ever on what is in force', () => {
    fc.assert(
      fc.property(starts, moves, (parties, path) => {
        let { state } = live(parties, path, () => undefined);
        if (state.phase !== 'in-force' || !state.inForce) return;
        const last = endOf(state.inForce.lastDay, state.timeZone);
        for (let woken = 0; state.phase === 'in-force'; woken += 1) {
          const next = nextDeadline(state, rules);
          expect(woken).toBeLessThan(2_000);
          expect(next && next.at <= last).toBe(true);
          const decision = next && decide(state, { ...next.act, at: next.at }, rules);
          state = decision?.ok ? decision.events.reduce<Protocol>(evolve, state) : state;
        }
        expect(['renewed', 'lapsed', 'terminated']).toContain(state.phase);
      }),
      { numRuns: 60 },
    );
  });
});

describe('within one step of the procedure', () => {
  it('the order in which parties act does not change the outcome', () => {
    const acts = fc.array(fc.record({ party: fc.nat(3), signedAfter: fc.nat(20), ratifiedAfter: fc.nat(20) }), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(
        acts,
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        (days, signing, ratifying) => {
          const lived = (first: readonly number[], second: readonly number[]): Protocol => {
            const parties = days.map((_, i) => ({ ...mbour, id: `p${i + 1}` }));
            const life = Life.ofKind('life', rules).on('2026-12-31').submitted('2026-02-02', aText({ parties }));
            const on = (from: string, after = 0): CivilDay => addDays(from as CivilDay, after); // a literal day of this test
            for (const i of first) life.signed(`p${i + 1}`, on('2026-02-03', days[i]?.signedAfter));
            for (const i of second) life.ratified(`p${i + 1}`, on('2026-03-03', days[i]?.ratifiedAfter));
            return life.now;
          };
          expect(lived(signing, ratifying)).toEqual(lived([0, 1, 2, 3], [0, 1, 2, 3]));
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('the term', () => {
  it('of whole years ends on the eve of its anniversary', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1984-01-01' as CivilDay, n));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), (on, years) => {
        const lastDay = lastDayOf(aText({ term: { kind: 'years', years } }), on);
        const eve = addDays(lastDay, 1);
        expect(eve.slice(0, 4)).toBe(String(Number(on.slice(0, 4)) + years));
        // The anniversary of 29 February is 28 February in a common year.
        expect([on.slice(5), '02-28']).toContain(eve.slice(5));
      }),
    );
  });

  it('of a phase ends with the programme', () => {
    expect(lastDayOf(aText({ term: { kind: 'phase' } }), '2024-05-01' as CivilDay)).toBe('2026-12-31');
  });
});

describe('the table of phases', () => {
  it('leaves no open phase without an act of a person', () => {
    const clock = ['remind', 'end-term', 'end-notice'];
    const phases = ['drafting', 'signing', 'ratifying', 'in-force', 'refused'] as const;
    for (const phase of phases) {
      const acts = Object.entries(acceptedIn).filter(([act, where]) => where.includes(phase) && !clock.includes(act));
      expect(acts.length).toBeGreaterThan(0);
    }
  });

  it('counts days where the lead party is', () => {
    const life = Life.ofKind().inForce('2026-12-01');
    const end = life.now.inForce && endOf(life.now.inForce.lastDay, life.now.timeZone);
    expect(end && dayIn('Europe/Brussels', end)).toBe('2031-12-01');
  });
});
