import { accept, refuse } from '../decision.js';
import { datedInTerm, wrongOrder, type Decide } from './context.js';
import { projectIn } from './project.js';

/**
 * How far one action of an adopted plan has come, with what its indicators show. The last word counts; a project is not carried out before it
 * was started, with all that its start asks for.
 */
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
  const project = planned.project === undefined ? undefined : projectIn(context, planned.project);
  const isCarriedOut = act.status === 'under-way' || act.status === 'done';
  if (project && isCarriedOut && !project.startedOn)
    return refuse({ reason: 'project-not-started', project: project.id });
  return accept({ ...act, type: 'progress-reported' });
};
