import { addMonths } from '../calendar/civil-day.js';
import { accept, refuse } from '../decision.js';
import { datedInTerm, unexplained, type Decide } from './context.js';

/** A party gives notice; the protocol ends when the notice period has run. */
export const giveNotice: Decide<'give-notice'> = (context, act) => {
  const { state, rules } = context;
  const wrongDay = datedInTerm(context, act);
  if (wrongDay) return refuse(wrongDay);
  if (state.notice) return refuse({ reason: 'notice-already-given', effectiveOn: state.notice.effectiveOn });
  const silent = unexplained(act.reason);
  if (silent) return refuse(silent);
  return accept({ ...act, type: 'notice-given', effectiveOn: addMonths(act.on, rules.noticeMonths) });
};
