import { z } from 'zod';
import { actName, ofAct } from '../src/act.js';
import { identificationOf, known, pactaTemplate, type DocumentFacts } from '../src/facts.js';
import { completable, identification, signedOn, money, signingParty, text } from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { signingPartyOf } from '../src/party.js';
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
  localisation: z.enum(['ici', 'là-bas', 'ici et là-bas']).meta({ description: 'Où l’action a lieu' }),
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
    devise: text('Devise (ISO 4217)', 'EUR'),
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
    total: money('Total du plan, en centimes'),
  })
  .superRefine((plan, context) => {
    const told = { fr: 'le total n’est pas la somme de ses parts', en: 'the total is not the sum of its shares' };
    const check = (total: number, shares: { montant: number }[], path: (string | number)[]) => {
      if (total !== totalOf(shares)) context.addIssue({ code: 'custom', path, params: told });
    };
    check(plan.total, plan.financement, ['total']);
    plan.objectifs.forEach(({ actions }, o) =>
      actions.forEach((each, a) => check(each.total, each.budget, ['objectifs', o, 'actions', a, 'total'])),
    );
  });

/** The year's joint plan: objectives, actions with a lead on each side, money by funder, indicators. */
export const annualActionPlan = pactaTemplate({
  kind,
  version: '1.1.0',
  title: { fr: 'Plan d’action annuel' },
  languages: ['fr'],
  calledBy: 'action-plan-adopted',
  fields,
  file: templateOf(kind),
  sample: {
    reference: 'CIC-2026-014',
    acte: 'Protocole de collaboration',
    versionDuTexte: 2,
    codeDeVerification: 'M8RF-24HD',
    lieu: 'Andenne',
    date: '2027-01-25',
    annees: '2027',
    devise: 'EUR',
    parties: [
      {
        designation: 'la Commune d’Andenne',
        signataire: { civilite: 'Mme', nom: 'Claire Dubois', fonction: 'Bourgmestre' },
      },
      {
        designation: 'la Commune d’Ouakam',
        signataire: { civilite: 'M.', nom: 'Abdoulaye Ndiaye', fonction: 'Maire' },
      },
    ],
    objectifs: [
      {
        intitule: 'un état civil fiable et accessible à tous les habitants',
        actions: [
          {
            intitule: 'Former les agents de l’état civil à la tenue et à la conservation des registres',
            responsables: [
              { partie: 'Andenne', nom: 'service Population' },
              { partie: 'Ouakam', nom: 'bureau de l’état civil' },
            ],
            localisation: 'là-bas',
            mois: 'mars à juin',
            budget: [
              { bailleur: 'Programme de CIC', montant: 1250000 },
              { bailleur: 'Ouakam', montant: 150000 },
            ],
            total: 1400000,
          },
          {
            intitule: 'Accueillir deux agents en immersion au service Population',
            responsables: [
              { partie: 'Andenne', nom: 'relations internationales' },
              { partie: 'Ouakam', nom: 'secrétariat municipal' },
            ],
            localisation: 'ici',
            mois: 'septembre',
            budget: [{ bailleur: 'Programme de CIC', montant: 480000 }],
            total: 480000,
          },
        ],
      },
      {
        intitule: 'des quartiers plus propres',
        actions: [
          {
            intitule: 'Établir avec les comités de quartier un diagnostic partagé de la collecte des déchets',
            responsables: [
              { partie: 'Andenne', nom: 'service Environnement' },
              { partie: 'Ouakam', nom: 'commission Environnement' },
            ],
            localisation: 'ici et là-bas',
            mois: 'avril à octobre',
            budget: [
              { bailleur: 'Andenne', montant: 200000 },
              { bailleur: 'Ouakam', montant: 100000 },
            ],
            total: 300000,
          },
        ],
      },
    ],
    indicateurs: [
      {
        action: 'Former les agents de l’état civil',
        intitule: 'Agents formés, dont la moitié au moins de femmes',
        depart: '0',
        cible: '24',
      },
      {
        action: 'Former les agents de l’état civil',
        intitule: 'Naissances déclarées dans le délai légal',
        depart: '61 %',
        cible: '75 %',
      },
      {
        action: 'Diagnostic partagé',
        intitule: 'Comités de quartier associés au diagnostic',
        depart: 'aucun',
        cible: '8 sur 11',
      },
    ],
    financement: [
      { bailleur: 'Programme de CIC', montant: 1730000 },
      { bailleur: 'Ouakam', montant: 250000 },
      { bailleur: 'Andenne', montant: 200000 },
    ],
    total: 2180000,
  },
  dataOf: (facts) => ({
    ...identificationOf(facts),
    acte: actName(facts.kind),
    date: known(facts.on),
    ...planOf(facts),
  }),
});

function planOf({ protocol, text: agreed, year, language }: DocumentFacts) {
  const plan = year === undefined ? undefined : protocol.plans[year];
  if (!plan) throw new Error(`${kind} needs the year of a plan of protocol ${protocol.reference}`);
  return {
    annees: plan.years.join('-'),
    devise: known(plan.content.currency) ?? 'EUR',
    parties: agreed.parties.map((party) => signingPartyOf(party, language)),
    objectifs: objectivesOf(plan.content, agreed.parties),
    indicateurs: indicatorsOf(plan.content),
    ...financingOf(plan.content),
  };
}
