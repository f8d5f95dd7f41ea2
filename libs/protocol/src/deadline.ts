import { endOf, instantOf } from './calendar/zone.js';
import type { CivilDay, Instant } from './calendar/civil-day.js';
import type { TimerAct } from './command.js';
import { obligations } from './obligations.js';
import { remindedUntil, reminderAfter } from './reminders.js';
import type { ObligationKind, Rules } from './rules/rules.js';
import type { Protocol } from './state.js';
import type { PartyId } from './text.js';

/** A moment at which something happens although nobody acts. */
export interface Deadline {
  /** `<protocol>/<what>/<on>`: the id of its command, the same however often it is asked for. */
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

function reminders(state: Protocol, rules: Rules): Deadline[] {
  return obligations(state, rules).flatMap((obligation): Deadline[] => {
    const { key, kind, parties, due, timeZone } = obligation;
    const on = reminderAfter(obligation, remindedUntil(obligation, state.reminders[key]), rules);
    if (!on) return [];
    const at = instantOf(on, rules.reminderHour, timeZone);
    return [
      {
        id: `${state.id}/${key}/${on}`,
        kind,
        parties,
        due,
        on,
        at,
        act: { type: 'remind', obligation: key, scheduledFor: on },
      },
    ];
  });
}

function ends(state: Protocol): Deadline[] {
  if (state.phase !== 'in-force' || !state.inForce) return [];
  const end = (kind: 'end-of-term' | 'end-of-notice', on: CivilDay, act: TimerAct): Deadline => ({
    id: `${state.id}/${kind}/${on}`,
    kind,
    parties: [],
    due: on,
    on,
    at: endOf(on, state.timeZone),
    act,
  });
  const term = end('end-of-term', state.inForce.lastDay, { type: 'end-term' });
  return state.notice ? [end('end-of-notice', state.notice.effectiveOn, { type: 'end-notice' }), term] : [term];
}

/**
 * What happens if nobody acts, and when: reminders, the end of a notice, the end of the term. Undefined only when nothing is
 * awaited any more. Its act is always one that this state accepts at that instant; otherwise the clock would spin.
 */
export function nextDeadline(state: Protocol, rules: Rules): Deadline | undefined {
  // At one instant an end comes before a reminder: nobody is reminded of what is over.
  return [...ends(state), ...reminders(state, rules)].reduce<Deadline | undefined>(
    (first, candidate) => (!first || candidate.at < first.at ? candidate : first),
    undefined,
  );
}
