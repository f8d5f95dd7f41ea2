import { z } from 'zod';
import { blank } from '@pacta/documents';
import { financingOf, indicatorsOf, objectivesOf } from '../annual-action-plan/plan-of.js';
import { currencyOf } from '../src/currency.js';
import { identificationOf, known, pactaTemplate, type DocumentFacts } from '../src/facts.js';
import {
  completable,
  completableDay,
  currency,
  identification,
  money,
  signedOn,
  signingParty,
  text,
} from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { signingPartyOf } from '../src/party.js';
import { signatoriesOf, signatoryFields } from '../src/signatories.js';
import { subjectOf } from '../src/subject.js';
import { plain } from '../src/written.js';
import { OBLIGATIONS, sample } from './sample.js';

const kind = 'specific-agreement';

const amount = money('Montant, en centimes');

const action = z.strictObject({
  intitule: text('L’action', 'Former les agents de l’état civil'),
  responsables: z
    .array(
      z.strictObject({
        partie: text('La partie', 'Andenne'),
        nom: completable('Qui la conduit', 'service Population'),
      }),
    )
    .meta({ description: 'Qui conduit l’action de chaque côté' }),
  localisation: text('Où', 'ici', 'là-bas'),
  mois: text('Quand', 'mars à juin'),
  total: amount,
});

const fields = z
  .strictObject({
    ...identification,
    ...signedOn,
    protocole: text('Le texte que la convention exécute', 'le protocole de collaboration CIC-2026-014'),
    entreeEnVigueur: completableDay('Entrée en vigueur de ce texte'),
    parties: z.array(signingParty).min(1).meta({ description: 'Les parties et qui les représente' }),
    annees: completable('Année ou années du plan', '2027', '2026-2027'),
    adoptionDuPlan: completableDay('Jour où le plan a été adopté'),
    devise: currency,
    objectifs: z
      .array(z.strictObject({ intitule: text('L’objectif', 'un état civil fiable'), actions: z.array(action) }))
      .meta({ description: 'Les objectifs du plan et leurs actions' }),
    indicateurs: z
      .array(
        z.strictObject({
          action: text('L’action', 'Former les agents de l’état civil'),
          intitule: text('L’indicateur', 'Agents formés'),
          depart: completable('Situation de départ', '0'),
          cible: completable('Cible', '24'),
        }),
      )
      .meta({ description: 'À quoi le résultat se mesure' }),
    financement: z
      .array(z.strictObject({ bailleur: text('Qui finance', 'Programme de CIC'), montant: amount }))
      .meta({ description: 'Ce que chacun apporte' }),
    total: money('Total du financement, en centimes').optional(),
    obligations: z
      .array(z.strictObject({ texte: text('Ce à quoi chaque partie s’oblige', OBLIGATIONS[0]?.texte ?? '') }))
      .min(1)
      .meta({ description: 'Les obligations de chaque partie, chacune commençant par un verbe' }),
    signataires: z.array(signatoryFields).min(1).meta({ description: 'Les personnes qui signent, chacune une fois' }),
  })
  .refine(({ total, financement }) => total === undefined || total === sumOf(financement), {
    path: ['total'],
    params: { fr: 'le total n’est pas la somme de ses parts', en: 'the total is not the sum of its shares' },
  });

const sumOf = (shares: readonly { montant: number }[]): number => shares.reduce((sum, { montant }) => sum + montant, 0);

/** The agreement that houses the plan of a year: who does what, with which money, and how it is accounted for. */
export const specificAgreement = pactaTemplate({
  kind,
  version: '1.2.0',
  title: { fr: 'Convention spécifique' },
  languages: ['fr'],
  calledBy: 'action-plan-adopted',
  fields,
  file: templateOf(kind),
  sample,
  // It is signed after the plan is adopted: its day is left to be written.
  dataOf: (facts) => ({ ...identificationOf(facts), ...agreementOf(facts) }),
});

function agreementOf(facts: DocumentFacts) {
  const { protocol, text: agreed, year } = facts;
  const plan = year === undefined ? undefined : protocol.plans[year];
  return {
    protocole: subjectOf({ ...facts, instrument: undefined }),
    entreeEnVigueur: protocol.inForce?.on,
    parties: agreed.parties.map((party) => signingPartyOf(party)),
    annees: plan?.years.join('-') ?? (year === undefined ? blank : String(year)),
    adoptionDuPlan: plan?.adopted?.on,
    devise: known(plan?.content.currency) ?? currencyOf(facts),
    objectifs: plan ? objectivesOf(plan.content, agreed.parties).map(withoutShares) : [],
    indicateurs: plan ? indicatorsOf(plan.content) : [],
    ...(plan ? financingOf(plan.content) : { financement: [] }),
    obligations: [...OBLIGATIONS],
    signataires: plain(signatoriesOf(agreed.parties)),
  };
}

/** The budget stands once, by funder. */
const withoutShares = ({ intitule, actions }: ReturnType<typeof objectivesOf>[number]) => ({
  intitule,
  actions: actions.map(({ budget: _, ...action }) => action),
});
