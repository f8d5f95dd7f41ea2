import { addYears, type CivilDay, type Instant } from './calendar/civil-day.js';
import { instantOf } from './calendar/zone.js';
import type { Act } from './command.js';
import { nextDeadline, type Deadline } from './deadline.js';
import { decide } from './decide.js';
import { evolve } from './evolve.js';
import { obligations, type Obligation } from './obligations.js';
import type { ObligationKind, Rules } from './rules/rules.js';
import type { Protocol } from './state.js';
import type { PartyId } from './text.js';

/** One entry of the life to come. */
export interface Rehearsed {
  readonly on: CivilDay;
  /** A reminder that will go, a day on which something is due, or an end. */
  readonly type: 'reminder' | 'due' | 'end';
  readonly kind: ObligationKind | 'end-of-term' | 'end-of-notice';
  readonly parties: readonly PartyId[];
  readonly year?: number;
  readonly duty?: string;
  readonly instrument?: string;
  readonly meeting?: string;
  readonly due: CivilDay;
}

const REHEARSED_PLAN = {
  currency: 'EUR',
  objectives: [
    {
      title: '',
      actions: [{ title: '', leads: [], place: 'both', months: { from: 1, to: 12 }, budget: [], indicators: [] }],
    },
  ],
} as const;

/** The acts that discharge an obligation on a day; none for what a rehearsal leaves undecided, such as the renewal. */
function dischargeOf(
  state: Protocol,
  { key, kind, year = 0, parties, meeting }: Obligation,
  rules: Rules,
  on: CivilDay,
): readonly Act[] {
  const [first, ...others] = state.procedures.map((progress) => progress.party);
  if (first === undefined) return [];
  if (kind === 'action-plan') {
    const revision = (state.plans[year]?.revision ?? 0) + 1;
    return [
      { type: 'propose-action-plan', party: first, on, year, content: REHEARSED_PLAN },
      ...others.map((party): Act => ({ type: 'approve-action-plan', party, on, year, revision })),
    ];
  }
  if (kind === 'specific-agreement') return [{ type: 'conclude-specific-agreement', on, year }];
  if (kind === 'yearly-evaluation' || kind === 'final-evaluation') {
    const grid = rules.grids[rules.kinds[state.kind]?.grid ?? ''];
    const scores = Object.fromEntries(
      (grid?.criteria ?? []).map(({ id, scale = grid?.scale }) => [id, scale?.min ?? 0]),
    );
    const evaluator = grid?.asksForEvaluator ? ({ origin: 'internal', name: '' } as const) : null;
    const period = kind === 'final-evaluation' ? 'final' : year;
    return parties.map((party): Act => ({
      type: 'submit-evaluation',
      party,
      period,
      on,
      scores,
      lessons: '',
      dissent: '',
      evaluator,
    }));
  }
  if (kind === 'duty') return [{ type: 'fulfil-duty', obligation: key, on, note: '' }];
  if (kind === 'committee-minutes' && meeting !== undefined) {
    return [{ type: 'record-minutes', meeting, on, present: [], excused: [], summary: '', decisions: [] }];
  }
  return [];
}

/** The rehearsed act must be one that the rules accept: a refusal here is a fault of the rules, and would spin for ever. */
function after(state: Protocol, act: Act, at: Instant, rules: Rules): Protocol {
  const decision = decide(state, { ...act, at }, rules);
  if (!decision.ok) throw new Error(`the rehearsal of «${act.type}» was refused: ${decision.refusal.reason}`);
  return decision.events.reduce<Protocol>(evolve, state);
}

/** When the last of the parties has noon: each of them can date an act of that day then, and that morning's reminder has gone. */
function noonOfAll({ procedures }: Protocol, { timeZone }: Obligation, on: CivilDay): Instant {
  const zones = new Set([timeZone, ...procedures.map((progress) => progress.timeZone)]);
  const noons = [...zones].map((zone) => instantOf(on, 12, zone)).sort();
  return noons.at(-1) ?? instantOf(on, 12, timeZone);
}

/** What an entry is about, beside its kind. */
const aboutOf = ({ year, duty, instrument, meeting }: Partial<Obligation>): Partial<Rehearsed> => ({
  ...(year !== undefined && { year }),
  ...(duty !== undefined && { duty }),
  ...(instrument !== undefined && { instrument }),
  ...(meeting !== undefined && { meeting }),
});

function entryOf({ act, kind, on, due, parties }: Deadline, owed: readonly Obligation[]): Rehearsed {
  if (act.type !== 'remind') return { on, type: 'end', kind, parties, due };
  const about = owed.find(({ key }) => key === act.obligation) ?? {};
  return { on, type: 'reminder', kind, parties, due, ...aboutOf(about) };
}

/** A day begins with some partners hours before the others: by day, and within one in the order in which they come. */
const byDay = (entries: readonly Rehearsed[]): readonly Rehearsed[] =>
  [...entries].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/**
 * Every deadline and reminder to come, sorted by day, from the very `nextDeadline` that will run: each plan, agreement and evaluation
 * is taken as done on its due day (what is late, on `from`), the renewal as undecided. Ends with the term, or `years` after `from`
 * where that is sooner. `from` is the day on which one stands: the entry into force, unless the protocol is further on.
 */
export function rehearse(
  start: Protocol,
  rules: Rules,
  years = 5,
  from: CivilDay = start.inForce?.on ?? start.recordedOn,
): readonly Rehearsed[] {
  const horizon = addYears(from, years);
  const entries: Rehearsed[] = [];
  let state = start;
  for (;;) {
    const deadline = nextDeadline(state, rules);
    const all = obligations(state, rules);
    const owed = all.find((obligation) => dischargeOf(state, obligation, rules, from).length > 0);
    const on = owed && (owed.due < from ? from : owed.due);
    const dischargedAt = owed && on && noonOfAll(state, owed, on);
    if (owed && on && dischargedAt && (!deadline || dischargedAt <= deadline.at)) {
      if (on > horizon) return byDay(entries);
      const { due, kind, parties } = owed;
      entries.push({ on, type: 'due', kind, parties, due, ...aboutOf(owed) });
      state = dischargeOf(state, owed, rules, on).reduce((soFar, act) => after(soFar, act, dischargedAt, rules), state);
      continue;
    }
    if (!deadline || deadline.on > horizon) return byDay(entries);
    // A day that a stopped clock has missed is behind us: it is lived through, not announced.
    if (deadline.on >= from) entries.push(entryOf(deadline, all));
    state = after(state, deadline.act, deadline.at, rules);
  }
}
