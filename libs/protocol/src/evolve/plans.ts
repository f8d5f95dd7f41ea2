import type { ActionPlan } from '../plan.js';
import type { Protocol } from '../state.js';
import type { AfterEach } from './step.js';

function withPlan(state: Protocol, year: number, change: (plan: ActionPlan) => Partial<ActionPlan>): Protocol {
  const plan = state.plans[year];
  return plan ? { ...state, plans: { ...state.plans, [year]: { ...plan, ...change(plan) } } } : state;
}

type Events =
  | 'action-plan-proposed'
  | 'action-plan-approved'
  | 'action-plan-adopted'
  | 'specific-agreement-concluded'
  | 'progress-reported';

export const ofPlans: AfterEach<Events> = {
  'action-plan-proposed': (state, { year, years, revision, content, party, on }) => {
    const approvals = { [party]: on };
    const plan = { year, years, revision, content, proposedBy: party, approvals };
    const nothingYet = { adopted: null, agreementOn: null, progress: {} };
    return { ...state, plans: { ...state.plans, [year]: { ...plan, ...nothingYet } } };
  },
  'action-plan-approved': (state, { year, party, on }) =>
    withPlan(state, year, ({ approvals }) => ({ approvals: { ...approvals, [party]: on } })),
  'action-plan-adopted': (state, { year, on, recordedOn }) =>
    withPlan(state, year, () => ({ adopted: { on, recordedOn } })),
  'specific-agreement-concluded': (state, { year, on }) => withPlan(state, year, () => ({ agreementOn: on })),
  'progress-reported': (state, { year, objective, action, party, on, status, actuals, spentCents, note }) =>
    withPlan(state, year, ({ progress }) => ({
      progress: { ...progress, [`${objective}/${action}`]: { party, on, status, actuals, spentCents, note } },
    })),
};
