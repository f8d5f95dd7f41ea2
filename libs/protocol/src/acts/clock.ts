import { dayIn, endOf } from '../calendar/zone.js';
import { accept, refuse } from '../decision.js';
import { obligations } from '../obligations.js';
import { remindedUntil, reminderAfter } from '../reminders.js';
import { todayFor, type Decide } from './context.js';

/** A reminder whose day has come. Days missed while no clock ran are one reminder, not many. */
export const remind: Decide<'remind'> = ({ state, rules, at }, { obligation: key }) => {
  const obligation = obligations(state, rules).find((candidate) => candidate.key === key);
  if (!obligation) return refuse({ reason: 'nothing-to-remind', obligation: key });
  const today = dayIn(obligation.timeZone, at);
  let on = reminderAfter(obligation, remindedUntil(obligation, state));
  if (!on || on > today) return refuse({ reason: 'not-yet-due', on: on ?? obligation.due });
  for (let next: typeof on | undefined = on; next && next <= today; next = reminderAfter(obligation, on)) on = next;
  const { kind, parties, due, year, instrument, duty, meeting } = obligation;
  const about = {
    ...(year !== undefined && { year }),
    ...(instrument !== undefined && { instrument }),
    ...(duty !== undefined && { duty }),
    ...(meeting !== undefined && { meeting }),
  };
  return accept({
    type: 'reminded',
    obligation: key,
    kind,
    parties,
    ...about,
    scheduledFor: on,
    due,
    toSupervisor: on > due,
  });
};

/** After the last day: renewed where all agreed, lapsed where they did not. */
export const endTerm: Decide<'end-term'> = (context) => {
  const { inForce, renewal, timeZone } = context.state;
  if (!inForce?.lastDay) return refuse({ reason: 'not-yet-due', on: todayFor(context) });
  if (context.at < endOf(inForce.lastDay, timeZone)) return refuse({ reason: 'not-yet-due', on: inForce.lastDay });
  if (!renewal.agreed) return accept({ type: 'lapsed', on: inForce.lastDay });
  return accept({ type: 'renewed', on: inForce.lastDay, successor: renewal.agreed.successor });
};

export const endNotice: Decide<'end-notice'> = (context) => {
  const { notice, timeZone } = context.state;
  if (!notice) return refuse({ reason: 'nothing-to-remind', obligation: 'end-of-notice' });
  if (context.at < endOf(notice.effectiveOn, timeZone))
    return refuse({ reason: 'not-yet-due', on: notice.effectiveOn });
  return accept({ type: 'terminated', on: notice.effectiveOn });
};
