import { englishMonths, frenchMonths, type Language } from '@pacta/documents';
import type { ActionPlace, PartyText, PlanContent, PlannedAction } from '@pacta/protocol';
import { known } from '../src/facts.js';
import { saidIn, type Said } from '../src/said.js';

const words = {
  fr: {
    places: { here: 'ici', there: 'là-bas', both: 'ici et là-bas' },
    months: frenchMonths,
    to: ' à ',
  },
  en: {
    places: { here: 'here', there: 'over there', both: 'here and over there' },
    months: englishMonths,
    to: ' to ',
  },
} as const satisfies Said<{ places: Record<ActionPlace, string>; months: readonly string[]; to: string }>;

type Words = (typeof words)[keyof typeof words];

const monthsOf = ({ from, to }: PlannedAction['months'], { months, to: until }: Words): string =>
  [...new Set([from, to])].map((month) => months[month - 1] ?? '…').join(until);

export const totalOf = (shares: readonly { montant: number }[]): number =>
  shares.reduce((sum, { montant }) => sum + montant, 0);

const sharesOf = (action: PlannedAction) =>
  action.budget.map(({ funder, cents }) => ({ bailleur: known(funder) ?? '…', montant: cents }));

export function objectivesOf(content: PlanContent, parties: readonly PartyText[], language: Language = 'fr') {
  const said: Words = saidIn(language, words);
  const nameOf = (id: string) => known(parties.find((party) => party.id === id)?.name) ?? '…';
  return content.objectives.map(({ title, actions }) => ({
    intitule: known(title) ?? '…',
    actions: actions.map((action) => ({
      intitule: known(action.title) ?? '…',
      responsables: action.leads.map(({ party, name }) => ({ partie: nameOf(party), nom: known(name) })),
      localisation: said.places[action.place],
      mois: monthsOf(action.months, said),
      budget: sharesOf(action),
      total: totalOf(sharesOf(action)),
    })),
  }));
}

export const indicatorsOf = (content: PlanContent) =>
  content.objectives
    .flatMap(({ actions }) => actions)
    .flatMap(({ title, indicators }) =>
      indicators.map(({ name, baseline, target }) => ({
        action: known(title) ?? '…',
        intitule: known(name) ?? '…',
        depart: known(baseline),
        cible: known(target),
      })),
    );

/** What each funder brings to the whole plan, in the order in which it first appears. */
export function financingOf(content: PlanContent) {
  const byFunder = new Map<string, number>();
  for (const { bailleur, montant } of content.objectives.flatMap(({ actions }) => actions).flatMap(sharesOf)) {
    byFunder.set(bailleur, (byFunder.get(bailleur) ?? 0) + montant);
  }
  const financement = [...byFunder].map(([bailleur, montant]) => ({ bailleur, montant }));
  return { financement, total: totalOf(financement) };
}
