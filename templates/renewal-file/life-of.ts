import type { ActionPlan, EvaluationPeriod, Protocol } from '@pacta/protocol';
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

export function evaluationsOf({ protocol, text, grids }: DocumentFacts) {
  return Object.values(protocol.evaluations).flatMap(({ period, grid, cards, result }) => {
    if (!result) return [];
    const labelOf = (id: string) => grids?.[grid]?.criteria.find((criterion) => criterion.id === id)?.label['fr'] ?? id;
    return {
      periode: periodOf(period),
      resultats: Object.entries(result.means).map(([id, moyenne]) => ({ critere: labelOf(id), moyenne })),
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
