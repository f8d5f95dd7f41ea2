import { addMonths } from '../calendar/civil-day.js';
import { accept, refuse } from '../decision.js';
import { datedInTerm, unexplained, wrongOrder, type Decide } from './context.js';

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

/** The party that gave notice takes it back before it has taken effect. An end to which all agreed is no notice of one. */
export const withdrawNotice: Decide<'withdraw-notice'> = (context, act) => {
  const { notice } = context.state;
  if (!notice || notice.instrument !== undefined) return refuse({ reason: 'no-notice-given' });
  if (notice.party !== act.party) return refuse({ reason: 'not-your-notice', party: notice.party });
  const wrong = datedInTerm(context, act) ?? wrongOrder(notice.on, act.on) ?? unexplained(act.reason);
  return wrong ? refuse(wrong) : accept({ ...act, type: 'notice-withdrawn' });
};
