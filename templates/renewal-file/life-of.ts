import type { Language } from '@pacta/documents';
import type { ActionPlan, EvaluationPeriod, Grid, Protocol } from '@pacta/protocol';
import { currencyOf } from '../src/currency.js';
import { known, type DocumentFacts } from '../src/facts.js';
import { designationOf } from '../src/party.js';
import { saidIn } from '../src/said.js';
import { financingOf, totalOf } from '../annual-action-plan/plan-of.js';

const yearsOf = (plan: ActionPlan) => plan.years.join('-');
const plansInOrder = (protocol: Protocol) => Object.values(protocol.plans).sort((one, other) => one.year - other.year);

export const plansOf = (protocol: Protocol) =>
  plansInOrder(protocol).map((plan) => ({
    annees: yearsOf(plan),
    actions: plan.content.objectives.flatMap(({ actions }) => actions.map(({ title }) => known(title) ?? '…')),
    adoptionDuPlan: plan.adopted?.on,
  }));

/** Planned money, year by year. A protocol keeps to one currency. */
export function meansOf(facts: DocumentFacts) {
  const plans = plansInOrder(facts.protocol);
  const moyens = plans.flatMap((plan) =>
    financingOf(plan.content).financement.map((share) => ({ annees: yearsOf(plan), ...share })),
  );
  // A draft of a renewal without a plan is a form: its total is left to the hand.
  const total = facts.draft && moyens.length === 0 ? undefined : totalOf(moyens);
  return { devise: currencyOf(facts), moyens, total };
}

const words = {
  fr: { final: 'finale', of: 'de', renews: 'renouvelle', doesNot: 'ne renouvelle pas' },
  en: { final: 'at the end', of: 'of', renews: 'renews', doesNot: 'does not renew' },
};

function periodOf(period: EvaluationPeriod, language: Language): string {
  const { final, of } = saidIn(language, words);
  return period === 'final' ? final : `${of} ${period}`;
}

/** In the order of the grid: the register does not keep that of an object's keys. A criterion the grid no longer has comes last. */
function resultsOf(means: Readonly<Record<string, number>>, grid: Grid | undefined, language: Language) {
  const criteria = grid?.criteria ?? [];
  const gone = Object.keys(means).filter((id) => !criteria.some((criterion) => criterion.id === id));
  return [
    ...criteria.map(({ id, label }) => ({ id, critere: label[language] ?? label['fr'] ?? id })),
    ...gone.map((id) => ({ id, critere: id })),
  ].flatMap(({ id, critere }) => {
    const moyenne = means[id];
    return moyenne === undefined ? [] : [{ critere, moyenne }];
  });
}

export function evaluationsOf({ protocol, text, grids, language }: DocumentFacts) {
  return Object.values(protocol.evaluations).flatMap(({ period, grid, cards, result }) => {
    if (!result) return [];
    return {
      periode: periodOf(period, language),
      resultats: resultsOf(result.means, grids?.[grid], language),
      avis: text.parties.flatMap((party) => {
        const card = cards[party.id];
        return card
          ? {
              partie: designationOf(party, language),
              enseignements: known(card.lessons),
              dissidence: known(card.dissent),
            }
          : [];
      }),
    };
  });
}

export function decisionsOf({ protocol, text, language }: DocumentFacts) {
  const { renews, doesNot } = saidIn(language, words);
  return text.parties.map((party) => {
    const decision = protocol.renewal.decisions[party.id];
    return {
      partie: designationOf(party, language),
      decision: decision && (decision.renew ? renews : doesNot),
      jourDeDecision: decision?.on,
      motif: known(decision?.reason),
    };
  });
}
