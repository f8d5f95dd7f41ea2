import fc from 'fast-check';
import { always } from '../../../../test/random-lives/chance.js';
import { dice } from '../../../../test/random-lives/hand.js';
import { hands } from '../../../../test/random-lives/hands/index.js';
import { RandomLife, tellingOf, type Lived } from '../../../../test/random-lives/living.js';
import { movesUpTo } from '../../../../test/random-lives/moves.js';
import { worlds } from '../../../../test/random-lives/world.js';
import type { Act } from '../command.js';
import { decide } from '../decide.js';
import { evolve } from '../evolve.js';
import { replay } from '../replay.js';
import type { Protocol } from '../state.js';

/**
 * All but the traces of a correction: how many facts there are, when the clock was heard, what it reminded of. A plan keeps the number
 * of its revision, which its approvals name, and a slip of the pen that of the version in which it was put right.
 */
function withoutTraces(state: Protocol): unknown {
  const { position: _, heardOn: __, recordedOn: ___, reminders: ____, plans, corrections, ...rest } = state;
  return {
    ...rest,
    plans: Object.values(plans).map((plan) => ({ ...plan, revision: 0 })),
    corrections: corrections.map((slip) => ({ ...slip, version: 0 })),
  };
}

/** Laid in as they were written: the clock's traces, scans that hang on a position, silences that may be about nothing any more. */
const LAID_IN: readonly string[] = ['remind', 'attach-file', 'snooze-reminders'];

/** Whoever signs for several parties at once leaves a fact for each. */
function factByFact(act: Act): readonly Act[] {
  if (act.type !== 'sign') return [act];
  const { also = [], ...own } = act;
  const others = also.map(({ party, function: capacity }) => ({
    ...own,
    party,
    signatory: { ...own.signatory, function: capacity },
  }));
  return [own, ...others];
}

/** An approval names the revision that stands: with one proposal less before it, its number is another. */
const named = (act: Act, { plans }: Protocol): Act =>
  act.type === 'approve-action-plan' ? { ...act, revision: plans[act.year]?.revision ?? act.revision } : act;

/** The same life with one act as it should have been from the beginning; a sentence where something else rested on it. */
function asItShouldHaveBeen({ events, turns, rules }: Lived, position: number, meant: Act | null): Protocol | string {
  const now = turns.at(-1)?.at;
  let state = replay(events.slice(0, 1));
  let next = 2;
  for (const { act, at, decision } of turns) {
    if (!decision.ok || !now) continue;
    const recordedOn = decision.events[0]?.recordedOn ?? state.recordedOn;
    for (const [i, own] of factByFact(act).entries()) {
      const isIt = next + i === position;
      const asked = isIt ? meant : named(own, state);
      if (!asked) continue;
      // What ended by mistake goes on; what ends on another day has ended there by now.
      const isEnd = asked.type === 'end-term' || asked.type === 'end-notice';
      const again = LAID_IN.includes(asked.type)
        ? decision
        : decide(state, { ...asked, at: isIt || isEnd ? now : at }, rules);
      if (!again.ok && isEnd) continue;
      if (!again.ok) return `${at} ${asked.type}: ${JSON.stringify(again.refusal)}`;
      state = again.events.reduce<Protocol>((soFar, event) => evolve(soFar, { ...event, recordedOn }), state);
    }
    next += decision.events.length;
  }
  return state;
}

describe('a correction', () => {
  it('leaves what the right act would have left in the first place', () => {
    always(
      fc.property(worlds, movesUpTo(120), fc.array(dice, { minLength: 8, maxLength: 8 }), (world, moves, throws) => {
        const life = new RandomLife(world, undefined, ['correct-record']).live(moves);
        const { events, rules, state } = life;
        const at = life.turns.at(-1)?.at;
        if (!at) return;
        for (const thrown of throws) {
          const asked = hands['correct-record'](life.scene, thrown, {});
          const decision = decide(state, { ...asked, at }, rules, events);
          if (!decision.ok) continue;
          tellingOf(life, () => {
            const right = asItShouldHaveBeen(life, asked.position, asked.act);
            if (typeof right === 'string') throw new Error(`${JSON.stringify(asked)} should be refused: ${right}`);
            expect(withoutTraces(right)).toEqual(withoutTraces(replay([...events, ...decision.events])));
          });
        }
      }),
      { runs: 8 },
    );
  });
});
