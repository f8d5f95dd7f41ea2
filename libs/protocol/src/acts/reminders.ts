import { addDays } from '../calendar/civil-day.js';
import { accept, refuse } from '../decision.js';
import { obligations } from '../obligations.js';
import { policyChanges } from '../rules/checks/policy.js';
import type { DeadlinePolicy, ObligationKind } from '../rules/rules.js';
import { todayFor, unexplained, type Decide } from './context.js';

/** No silence lasts longer than this: what was put off comes back by itself. */
export const LONGEST_SILENCE_DAYS = 90;

/** Reminders that can wait, or whose answer came another way. They go on after the day that was named. */
export const snoozeReminders: Decide<'snooze-reminders'> = (context, act) => {
  const owed = obligations(context.state, context.rules).find(({ key }) => key === act.obligation);
  if (!owed) return refuse({ reason: 'no-such-obligation', obligation: act.obligation });
  const today = todayFor(context);
  if (act.until < today) return refuse({ reason: 'dates-in-wrong-order', first: today, second: act.until });
  const latest = addDays(today, LONGEST_SILENCE_DAYS);
  if (act.until > latest) return refuse({ reason: 'silence-too-long', until: act.until, latest });
  return accept({ ...act, type: 'reminders-snoozed' });
};

/** The field that cannot be meant, by the check that holds the general policy too; none when the change is sound. */
function wrongIn(obligation: ObligationKind, change: Partial<DeadlinePolicy>): string | undefined {
  const [problem] = policyChanges({ [obligation]: change }, '');
  const [, , field, part] = problem?.path.split('.') ?? [];
  return field === 'due' && part === 'on' ? 'due.on' : field;
}

/** This protocol's own deadlines and reminders, where they depart from those of its kind. What is open is counted anew. */
export const setPolicy: Decide<'set-policy'> = ({ state, rules }, act) => {
  const silent = unexplained(act.reason);
  if (silent) return refuse(silent);
  if (!Object.hasOwn(rules.policies, act.obligation))
    return refuse({ reason: 'no-such-obligation', obligation: act.obligation });
  if (!act.change && !state.policies[act.obligation]) return refuse({ reason: 'nothing-changes' });
  const field = act.change ? wrongIn(act.obligation, act.change) : undefined;
  return field === undefined ? accept({ ...act, type: 'policy-set' }) : refuse({ reason: 'policy-invalid', field });
};
