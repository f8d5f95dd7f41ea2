import { yearOf } from '../calendar/civil-day.js';
import { accept, refuse } from '../decision.js';
import type { PlanContent } from '../plan.js';
import { termOf } from '../term.js';
import { projectIn } from './project.js';
import { planYears, yearsOfPlan } from '../years.js';
import { datedInTerm, wrongOrder, type Decide } from './context.js';

const projectsOf = ({ objectives }: PlanContent): readonly string[] =>
  objectives.flatMap(({ actions }) => actions.flatMap(({ project }) => project ?? []));

/** A first proposal, or an amended one: each is a revision of its own and asks for every approval anew. The proposer approves by proposing. */
export const proposeActionPlan: Decide<'propose-action-plan'> = (context, act) => {
  const { plans, procedures } = context.state;
  const wrongDay = datedInTerm(context, act);
  if (wrongDay) return refuse(wrongDay);
  const term = termOf(context.state);
  if (!term || act.year < yearOf(term.on) || act.year > yearOf(term.lastDay)) {
    return refuse({ reason: 'year-outside-the-term', year: act.year });
  }
  const covering = planYears(term).find((year) => year !== act.year && yearsOfPlan(term, year).includes(act.year));
  if (covering !== undefined) return refuse({ reason: 'year-covered-by-another-plan', year: act.year, plan: covering });
  const plan = plans[act.year];
  if (plan?.adopted) return refuse({ reason: 'plan-already-adopted', year: act.year });
  if (act.content.objectives.every((objective) => objective.actions.length === 0))
    return refuse({ reason: 'plan-empty', year: act.year });
  const unknown = projectsOf(act.content).find((project) => !projectIn(context, project));
  if (unknown !== undefined) return refuse({ reason: 'no-such-project', project: unknown });
  const revision = (plan?.revision ?? 0) + 1;
  const proposed = { ...act, type: 'action-plan-proposed', years: yearsOfPlan(term, act.year), revision } as const;
  return procedures.length === 1
    ? accept(proposed, { type: 'action-plan-adopted', on: act.on, year: act.year })
    : accept(proposed);
};

/** The approval of one partner; the plan is adopted with the last (form, article 4: made «en concertation entre les partenaires»). */
export const approveActionPlan: Decide<'approve-action-plan'> = (context, act) => {
  const { state } = context;
  const wrongDay = datedInTerm(context, act);
  if (wrongDay) return refuse(wrongDay);
  const plan = state.plans[act.year];
  if (!plan) return refuse({ reason: 'no-such-plan', year: act.year });
  if (plan.adopted) return refuse({ reason: 'plan-already-adopted', year: act.year });
  if (plan.revision !== act.revision)
    return refuse({ reason: 'stale-plan', seen: act.revision, current: plan.revision });
  if (plan.approvals[act.party]) return refuse({ reason: 'already-approved', party: act.party });
  const early = wrongOrder(plan.approvals[plan.proposedBy] ?? act.on, act.on);
  if (early) return refuse(early);
  const wanting = state.procedures.filter(({ party }) => party !== act.party && !plan.approvals[party]);
  if (wanting.length > 0) return accept({ ...act, type: 'action-plan-approved' });
  const on = [act.on, ...Object.values(plan.approvals)].sort().at(-1) ?? act.on;
  return accept({ ...act, type: 'action-plan-approved' }, { type: 'action-plan-adopted', on, year: act.year });
};

/** The agreement that houses the year's plan (form, article 4). */
export const concludeSpecificAgreement: Decide<'conclude-specific-agreement'> = (context, act) => {
  const wrongDay = datedInTerm(context, act);
  if (wrongDay) return refuse(wrongDay);
  const plan = context.state.plans[act.year];
  if (!plan?.adopted) return refuse({ reason: 'plan-not-adopted', year: act.year });
  const early = wrongOrder(plan.adopted.on, act.on);
  if (early) return refuse(early);
  if (plan.agreementOn) return refuse({ reason: 'agreement-already-concluded', year: act.year });
  return accept({ ...act, type: 'specific-agreement-concluded' });
};
