import { accept, refuse } from '../decision.js';
import { datedInTerm, wrongOrder, type Decide } from './context.js';

/** How far one action of an adopted plan has come, with what its indicators show. The last word counts. */
export const reportProgress: Decide<'report-progress'> = (context, act) => {
  const { year, objective, action, actuals } = act;
  const plan = context.state.plans[year];
  if (!plan?.adopted) return refuse({ reason: 'plan-not-adopted', year });
  const planned = plan.content.objectives[objective]?.actions[action];
  if (!planned) return refuse({ reason: 'no-such-action', year, objective, action });
  const wrong = datedInTerm(context, act) ?? wrongOrder(plan.adopted.on, act.on);
  if (wrong) return refuse(wrong);
  const indicators = planned.indicators.length;
  if (actuals.length > indicators) return refuse({ reason: 'too-many-actuals', given: actuals.length, indicators });
  return accept({ ...act, type: 'progress-reported' });
};
