import type { ActionPlan, EvaluationPeriod, Grid, Protocol } from '@pacta/protocol';
import { known, type DocumentFacts } from '../src/facts.js';
import { designationOf } from '../src/party.js';
import { financingOf, totalOf } from '../annual-action-plan/plan-of.js';

const yearsOf = (plan: ActionPlan) => plan.years.join('-');
const plansInOrder = (protocol: Protocol) => Object.values(protocol.plans).sort((one, other) => one.year - other.year);

export const plansOf = (protocol: Protocol) =>
  plansInOrder(protocol).map((plan) => ({
    annees: yearsOf(plan),
    actions: plan.content.objectives.flatMap(({ actions }) => actions.map(({ title }) => known(title) ?? '…')),
    adoptionDuPlan: plan.adopted?.on,
  }));

/** Planned money, year by year. A protocol keeps to one currency; its first plan names it. */
export function meansOf(protocol: Protocol) {
  const plans = plansInOrder(protocol);
  const moyens = plans.flatMap((plan) =>
    financingOf(plan.content).financement.map((share) => ({ annees: yearsOf(plan), ...share })),
  );
  return { devise: known(plans[0]?.content.currency) ?? 'EUR', moyens, total: totalOf(moyens) };
}

const periodOf = (period: EvaluationPeriod) => (period === 'final' ? 'finale' : `de ${period}`);

/** In the order of the grid: the register does not keep that of an object's keys. A criterion the grid no longer has comes last. */
function resultsOf(means: Readonly<Record<string, number>>, grid: Grid | undefined) {
  const criteria = grid?.criteria ?? [];
  const gone = Object.keys(means).filter((id) => !criteria.some((criterion) => criterion.id === id));
  return [
    ...criteria.map(({ id, label }) => ({ id, critere: label['fr'] ?? id })),
    ...gone.map((id) => ({ id, critere: id })),
  ].flatMap(({ id, critere }) => {
    const moyenne = means[id];
    return moyenne === undefined ? [] : [{ critere, moyenne }];
  });
}

export function evaluationsOf({ protocol, text, grids }: DocumentFacts) {
  return Object.values(protocol.evaluations).flatMap(({ period, grid, cards, result }) => {
    if (!result) return [];
    return {
      periode: periodOf(period),
      resultats: resultsOf(result.means, grids?.[grid]),
      avis: text.parties.flatMap((party) => {
        const card = cards[party.id];
        return card
          ? { partie: designationOf(party), enseignements: known(card.lessons), dissidence: known(card.dissent) }
          : [];
      }),
    };
  });
}

export const decisionsOf = ({ protocol, text }: DocumentFacts) =>
  text.parties.map((party) => {
    const decision = protocol.renewal.decisions[party.id];
    return {
      partie: designationOf(party),
      decision: decision && (decision.renew ? 'renouvelle' : 'ne renouvelle pas'),
      jourDeDecision: decision?.on,
      motif: known(decision?.reason),
    };
  });
