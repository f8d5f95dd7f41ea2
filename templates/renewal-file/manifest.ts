import { z } from 'zod';
import { actName, ofAct } from '../src/act.js';
import { identificationOf, known, pactaTemplate, type DocumentFacts } from '../src/facts.js';
import {
  completable,
  completableDay,
  day,
  identification,
  signedOn,
  money,
  signingParty,
  text,
} from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { signingPartyOf } from '../src/party.js';
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
    entreeEnVigueur: day('Entrée en vigueur du protocole'),
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
    devise: text('Devise (ISO 4217)', 'EUR'),
    moyens: z
      .array(
        z.strictObject({
          annees: text('Année ou années', '2027'),
          bailleur: text('Qui finance', 'Programme de CIC'),
          montant: money('Montant prévu, en centimes'),
        }),
      )
      .meta({ description: 'Moyens prévus, par année et par bailleur' }),
    total: money('Total des moyens, en centimes'),
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
  .refine(({ total, moyens }) => total === moyens.reduce((sum, { montant }) => sum + montant, 0), {
    path: ['total'],
    params: { fr: 'le total n’est pas la somme de ses parts', en: 'the total is not the sum of its shares' },
  });

/** One file on which a council can decide: planned and done, money, evaluations, what would change, each party's decision. */
export const renewalFile = pactaTemplate({
  kind,
  version: '1.1.0',
  title: { fr: 'Dossier de renouvellement' },
  languages: ['fr'],
  calledBy: 'renewal-agreed',
  fields,
  file: templateOf(kind),
  sample: {
    reference: 'CIC-2026-014',
    acte: 'Protocole de collaboration',
    versionDuTexte: 2,
    codeDeVerification: 'B6YE-71LN',
    lieu: 'Andenne',
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
    entreeEnVigueur: '2026-12-01',
    dernierJour: '2031-11-30',
    predecesseur: 'CIC-2021-003',
    devise: 'EUR',
    plans: [
      {
        annees: '2027',
        actions: ['Former les agents de l’état civil', 'Diagnostic partagé de la collecte des déchets'],
        realisation: '22 agents formés sur 24; diagnostic présenté aux deux conseils en novembre.',
        adoptionDuPlan: '2027-01-25',
      },
      {
        annees: '2028',
        actions: ['Équiper trois centres secondaires', 'Échange de jeunes'],
        realisation: 'Deux centres équipés; échange reporté à 2029.',
        adoptionDuPlan: '2028-01-18',
      },
    ],
    moyens: [
      { annees: '2027', bailleur: 'Programme de CIC', montant: 1730000 },
      { annees: '2027', bailleur: 'Andenne', montant: 200000 },
      { annees: '2028', bailleur: 'Programme de CIC', montant: 2145050 },
    ],
    total: 4075050,
    evaluations: [
      {
        periode: 'de 2028',
        resultats: [
          { critere: 'Réciprocité', moyenne: 2.5 },
          { critere: 'Participation des citoyens', moyenne: 2 },
        ],
        avis: [
          {
            partie: 'la Commune d’Andenne',
            enseignements: 'Les missions courtes et régulières portent plus que les longues.',
          },
          {
            partie: 'la Commune d’Ouakam',
            enseignements: 'Les comités de quartier ont pris l’habitude d’être consultés.',
            dissidence: 'La jeunesse n’a pas reçu la place que le plan lui donnait.',
          },
        ],
      },
    ],
    changements: ['ajouter la jeunesse aux domaines retenus', 'tenir le comité de suivi deux fois l’an'],
    decisions: [
      {
        partie: 'la Commune d’Andenne',
        decision: 'renouvelle',
        jourDeDecision: '2031-06-02',
        motif: 'bilan favorable',
      },
      { partie: 'la Commune d’Ouakam' },
    ],
  },
  dataOf: (facts) => ({
    ...identificationOf(facts),
    acte: actName(facts.kind),
    date: known(facts.on),
    ...lifeOf(facts),
  }),
});

function lifeOf(facts: DocumentFacts) {
  const { protocol, text: agreed, predecessor, successor, language } = facts;
  if (!protocol.inForce) throw new Error(`Protocol ${protocol.reference} has not been in force: nothing to renew`);
  return {
    parties: agreed.parties.map((party) => signingPartyOf(party, language)),
    entreeEnVigueur: protocol.inForce.on,
    dernierJour: known(protocol.inForce.lastDay),
    predecesseur: predecessor,
    plans: plansOf(protocol),
    ...meansOf(protocol),
    evaluations: evaluationsOf(facts),
    changements: [],
    decisions: decisionsOf(facts),
    successeur: successor,
  };
}
