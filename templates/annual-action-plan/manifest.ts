import { blank } from '@pacta/documents';
import { z } from 'zod';
import { actName, ofAct } from '../src/act.js';
import { currencyOf } from '../src/currency.js';
import { identificationOf, known, pactaTemplate, type DocumentFacts } from '../src/facts.js';
import { completable, currency, identification, money, signedOn, signingParty, text } from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { signingPartyOf } from '../src/party.js';
import { sample } from './sample.js';
import { sampleInEnglish } from './sample-in-english.js';
import { objectivesOf, indicatorsOf, financingOf, totalOf } from './plan-of.js';

const kind = 'annual-action-plan';

const share = z.strictObject({
  bailleur: text('Qui finance', 'Programme de CIC'),
  montant: money('Part, en centimes'),
});

const action = z.strictObject({
  intitule: text('Ce qui sera fait', 'Former les agents de l’état civil'),
  responsables: z
    .array(
      z.strictObject({
        partie: text('La partie', 'Andenne'),
        nom: completable('La personne ou le service qui conduit l’action', 'service Population'),
      }),
    )
    .meta({ description: 'Qui conduit l’action, de chaque côté' }),
  localisation: z
    .enum(['ici', 'là-bas', 'ici et là-bas', 'here', 'over there', 'here and over there'])
    .meta({ description: 'Où l’action a lieu, dans la langue du document' }),
  mois: text('Mois de l’action', 'mars à juin'),
  budget: z.array(share).meta({ description: 'Ce que chaque bailleur apporte à l’action' }),
  total: money('Total de l’action, en centimes'),
});

const fields = z
  .strictObject({
    ...identification,
    ...signedOn,
    ...ofAct,
    annees: text('Année ou années du plan', '2027'),
    parties: z.array(signingParty).min(1).meta({ description: 'Les parties, qui signent' }),
    devise: currency,
    objectifs: z
      .array(z.strictObject({ intitule: text('Objectif', 'Un état civil fiable'), actions: z.array(action) }))
      .meta({ description: 'Objectifs, chacun avec ses actions' }),
    indicateurs: z
      .array(
        z.strictObject({
          action: text('L’action mesurée', 'Former les agents de l’état civil'),
          intitule: text('Ce qui se mesure', 'Agents formés'),
          depart: completable('Situation de départ', '0'),
          cible: completable('Ce qui est visé', '24'),
        }),
      )
      .meta({ description: 'À quoi le résultat se mesurera' }),
    financement: z.array(share).meta({ description: 'Total par bailleur' }),
    total: money('Total du plan, en centimes').optional(),
  })
  .superRefine((plan, context) => {
    const told = { fr: 'le total n’est pas la somme de ses parts', en: 'the total is not the sum of its shares' };
    const check = (total: number | undefined, shares: { montant: number }[], path: (string | number)[]) => {
      if (total !== undefined && total !== totalOf(shares)) context.addIssue({ code: 'custom', path, params: told });
    };
    check(plan.total, plan.financement, ['total']);
    plan.objectifs.forEach(({ actions }, o) =>
      actions.forEach((each, a) => check(each.total, each.budget, ['objectifs', o, 'actions', a, 'total'])),
    );
  });

/** The year's joint plan: objectives, actions with a lead on each side, money by funder, indicators. */
export const annualActionPlan = pactaTemplate({
  kind,
  version: '1.4.0',
  title: { fr: 'Plan d’action annuel', en: 'Annual action plan' },
  languages: ['fr', 'en'],
  calledBy: 'action-plan-adopted',
  fields,
  file: templateOf(kind),
  sample,
  samples: { en: sampleInEnglish },
  dataOf: (facts) => ({
    ...identificationOf(facts),
    acte: actName(facts.kind, facts.language),
    date: known(facts.on),
    ...planOf(facts),
  }),
});

function planOf(facts: DocumentFacts) {
  const { protocol, text: agreed, year, language } = facts;
  const parties = agreed.parties.map((party) => signingPartyOf(party, language));
  if (year === undefined) return { parties, devise: currencyOf(facts), ...blankPlan };
  const plan = protocol.plans[year];
  if (!plan) throw new Error(`${protocol.reference} has no plan of ${year}`);
  return {
    annees: plan.years.join('-'),
    devise: known(plan.content.currency) ?? currencyOf(facts),
    parties,
    objectifs: objectivesOf(plan.content, agreed.parties, language),
    indicateurs: indicatorsOf(plan.content),
    ...financingOf(plan.content),
  };
}

/** Looked at before there is a plan. */
const blankPlan = {
  annees: blank,
  objectifs: [],
  indicateurs: [{ action: blank, intitule: blank }],
  financement: [],
};
