import { z } from 'zod';
import { actName, ofAct } from '../src/act.js';
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
import { totalOf } from '../annual-action-plan/plan-of.js';
import { signingPartyOf } from '../src/party.js';
import { sample } from './sample.js';
import { sampleInEnglish } from './sample-in-english.js';
import { decisionsOf, evaluationsOf, meansOf, plansOf } from './life-of.js';

const kind = 'renewal-file';

const opinion = z.strictObject({
  partie: text('La partie', 'la Commune d’Andenne'),
  enseignements: completable('Ce qu’elle retient', 'Les registres sont tenus à jour.'),
  dissidence: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Son avis divergent, mot pour mot; rien si elle partage le résultat' }),
});

const fields = z
  .strictObject({
    ...identification,
    ...signedOn,
    ...ofAct,
    parties: z.array(signingParty).min(1).meta({ description: 'Les parties, qui signent' }),
    entreeEnVigueur: completableDay('Entrée en vigueur du protocole'),
    dernierJour: completableDay('Dernier jour du protocole; rien tant qu’il n’en a pas'),
    predecesseur: z.string().min(1).optional().meta({ description: 'Référence du protocole précédent' }),
    plans: z
      .array(
        z.strictObject({
          annees: text('Année ou années du plan', '2027'),
          actions: z.array(z.string().min(1)).meta({ description: 'Actions prévues' }),
          realisation: completable('Ce qui a été fait'),
          adoptionDuPlan: completableDay('Date d’adoption du plan'),
        }),
      )
      .meta({ description: 'Les plans d’action de la durée du protocole' }),
    devise: currency,
    moyens: z
      .array(
        z.strictObject({
          annees: text('Année ou années', '2027'),
          bailleur: text('Qui finance', 'Programme de CIC'),
          montant: money('Montant prévu, en centimes'),
        }),
      )
      .meta({ description: 'Moyens prévus, par année et par bailleur' }),
    total: money('Total des moyens, en centimes').optional(),
    evaluations: z
      .array(
        z.strictObject({
          periode: text('Période évaluée', 'de 2027', 'finale'),
          resultats: z.array(
            z.strictObject({
              critere: text('Critère', 'Réciprocité'),
              moyenne: z.number().meta({ description: 'Moyenne où chaque partie pèse autant', examples: [2.5] }),
            }),
          ),
          avis: z.array(opinion).meta({ description: 'L’avis de chaque partie' }),
        }),
      )
      .meta({ description: 'Évaluations conclues' }),
    changements: z.array(z.string().min(1)).meta({ description: 'Ce que le protocole suivant changerait' }),
    decisions: z
      .array(
        z.strictObject({
          partie: text('La partie', 'la Commune d’Andenne'),
          decision: completable('Sa décision', 'renouvelle', 'ne renouvelle pas'),
          jourDeDecision: completableDay('Date de la décision'),
          motif: z.string().default('').meta({ description: 'Motif, s’il est donné' }),
        }),
      )
      .meta({ description: 'La décision de chaque partie' }),
    successeur: z.string().min(1).optional().meta({ description: 'Référence du protocole qui prend la suite' }),
  })
  .refine(({ total, moyens }) => total === undefined || total === totalOf(moyens), {
    path: ['total'],
    params: { fr: 'le total n’est pas la somme de ses parts', en: 'the total is not the sum of its shares' },
  });

/** One file on which a council can decide: planned and done, money, evaluations, what would change, each party's decision. */
export const renewalFile = pactaTemplate({
  kind,
  version: '1.4.0',
  title: { fr: 'Dossier de renouvellement', en: 'Renewal file' },
  languages: ['fr', 'en'],
  calledBy: 'renewal-agreed',
  fields,
  file: templateOf(kind),
  sample,
  samples: { en: sampleInEnglish },
  dataOf: (facts) => ({
    ...identificationOf(facts),
    acte: actName(facts.kind, facts.language),
    date: known(facts.on),
    ...lifeOf(facts),
  }),
});

function lifeOf(facts: DocumentFacts) {
  const { protocol, text: agreed, predecessor, successor, language } = facts;
  return {
    parties: agreed.parties.map((party) => signingPartyOf(party, language)),
    entreeEnVigueur: protocol.inForce?.on,
    dernierJour: known(protocol.inForce?.lastDay),
    predecesseur: predecessor,
    plans: plansOf(protocol),
    ...meansOf(facts),
    evaluations: evaluationsOf(facts),
    changements: [],
    decisions: decisionsOf(facts),
    successeur: successor,
  };
}
