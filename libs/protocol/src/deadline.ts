import { endOf, instantOf } from './calendar/zone.js';
import { addDays, earliest, type CivilDay, type Instant } from './calendar/civil-day.js';
import type { TimerAct } from './command.js';
import { obligations } from './obligations.js';
import { remindedUntil, reminderAfter } from './reminders.js';
import type { ObligationKind, Rules } from './rules/rules.js';
import type { Protocol } from './state.js';
import type { PartyId } from './text.js';

/** A moment at which something happens although nobody acts. */
export interface Deadline {
  /**
   * `<protocol>/v<version>/<what>/<on>`: the id of its command, the same however often it is asked for. The version of the text
   * is in it: one withdrawn and submitted again may be due on the very day of which the old one was reminded.
   */
  readonly id: string;
  readonly kind: ObligationKind | 'end-of-term' | 'end-of-notice';
  readonly parties: readonly PartyId[];
  /** The day that people must keep. */
  readonly due: CivilDay;
  /** The day on which the clock wakes, and the instant. */
  readonly on: CivilDay;
  readonly at: Instant;
  readonly act: TimerAct;
}

const idOf = (state: Protocol, what: string, on: CivilDay): string => `${state.id}/v${state.version}/${what}/${on}`;

type Awaiting = Omit<Deadline, 'at'> & { readonly instant: () => Instant };

function reminders(state: Protocol, rules: Rules): Awaiting[] {
  return obligations(state, rules).flatMap((obligation): Awaiting[] => {
    const { key, kind, parties, due, timeZone } = obligation;
    const on = reminderAfter(obligation, remindedUntil(obligation, state));
    if (!on) return [];
    const act = { type: 'remind', obligation: key, scheduledFor: on } as const;
    return [
      {
        id: idOf(state, key, on),
        kind,
        parties,
        due,
        on,
        act,
        instant: () => instantOf(on, rules.reminderHour, timeZone),
      },
    ];
  });
}

function ends(state: Protocol): Awaiting[] {
  if (state.phase !== 'in-force' || !state.inForce) return [];
  const end = (kind: 'end-of-term' | 'end-of-notice', on: CivilDay, act: TimerAct): Awaiting => ({
    id: idOf(state, kind, on),
    kind,
    parties: [],
    due: on,
    on,
    act,
    instant: () => endOf(on, state.timeZone),
  });
  const { lastDay } = state.inForce;
  return [
    ...(state.notice ? [end('end-of-notice', state.notice.effectiveOn, { type: 'end-notice' })] : []),
    ...(lastDay ? [end('end-of-term', lastDay, { type: 'end-term' })] : []),
  ];
}

/** No two zones are more than 26 hours apart: beyond two days, the order of days is the order of instants. */
const SAME_DAYS = 2;

/**
 * What happens if nobody acts, and when: reminders, the end of a notice, the end of the term. Undefined only when nothing is
 * awaited any more. Its act is always one that this state accepts at that instant; otherwise the clock would spin.
 */
export function nextDeadline(state: Protocol, rules: Rules): Deadline | undefined {
  // At one instant an end comes before a reminder: nobody is reminded of what is over.
  const candidates = [...ends(state), ...reminders(state, rules)];
  const first = earliest(candidates.map((candidate) => candidate.on));
  if (!first) return undefined;
  // Asking a zone for an instant is what costs here: only the nearest candidates are asked.
  const horizon = addDays(first, SAME_DAYS);
  return candidates
    .filter((candidate) => candidate.on <= horizon)
    .map(({ instant, ...candidate }): Deadline => ({ ...candidate, at: instant() }))
    .reduce((soonest, candidate) => (candidate.at < soonest.at ? candidate : soonest));
}
