import { z } from 'zod';
import { identificationOf, pactaTemplate } from '../src/facts.js';
import { completable, completableDay, identification, signingParty, text } from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { signingPartyOf } from '../src/party.js';
import { subjectOf } from '../src/subject.js';
import { reportOf } from './report-of.js';
import { inEnglish, inFrench } from './samples.js';

const kind = 'evaluation-report';

const criterion = z.strictObject({
  intitule: text('Le critère', 'Réciprocité'),
  notes: z
    .array(
      z.strictObject({
        nom: text('La partie, par son nom seul', 'Andenne'),
        note: z.number().meta({ description: 'La note qu’elle a donnée', examples: [2] }),
      }),
    )
    .meta({ description: 'La note de chaque partie; aucune tant que toutes n’ont pas évalué' }),
  moyenne: z
    .number()
    .optional()
    .meta({ description: 'Moyenne où chaque partie pèse autant', examples: [2.5] }),
});

const fields = z.strictObject({
  ...identification,
  intitule: text('Ce que le rapport évalue', 'Évaluation de 2028', 'Évaluation finale'),
  objet: text('Le texte évalué', 'le protocole de collaboration CIC-2026-014'),
  parties: z.array(signingParty).min(1).meta({ description: 'Les parties, qui signent' }),
  conclusion: completableDay('Jour où toutes les parties avaient évalué'),
  grille: z.strictObject({
    source: completable('D’où vient la grille', 'Protocole de collaboration, article 1'),
    echelle: completable('Ce que valent les notes', 'de 0 à 3'),
  }),
  groupes: z
    .array(
      z.strictObject({
        intitule: z.string().min(1).optional().meta({ description: 'Nom du groupe de critères; rien s’il n’en a pas' }),
        criteres: z.array(criterion).min(1),
      }),
    )
    .meta({ description: 'Les critères de la grille, dans son ordre' }),
  avis: z
    .array(
      z.strictObject({
        partie: text('La partie', 'la Commune d’Andenne'),
        evaluateur: z
          .string()
          .min(1)
          .optional()
          .meta({
            description: 'Qui a évalué pour elle; rien si la grille ne le demande pas',
            examples: ['en interne'],
          }),
        enseignements: completable('Ce qu’elle retient', 'Les registres sont tenus à jour.'),
      }),
    )
    .meta({ description: 'L’avis de chaque partie' }),
  dissidences: z
    .array(
      z.strictObject({
        partie: text('La partie', 'la Commune d’Ouakam'),
        texte: text('Son avis divergent, mot pour mot', 'La jeunesse n’a pas reçu sa place.'),
      }),
    )
    .meta({ description: 'Les avis divergents; aucun si toutes partagent le résultat' }),
});

/** The evaluation of a year or of the whole term: each partner's scores, a mean in which all weigh the same, lessons, dissent. */
export const evaluationReport = pactaTemplate({
  kind,
  version: '1.2.0',
  title: { fr: 'Rapport d’évaluation', en: 'Evaluation report' },
  languages: ['fr', 'en'],
  calledBy: 'evaluation-concluded',
  fields,
  file: templateOf(kind),
  sample: inFrench,
  samples: { en: inEnglish },
  dataOf: (facts) => ({
    ...identificationOf(facts),
    objet: subjectOf({ ...facts, instrument: undefined }),
    parties: facts.text.parties.map((party) => signingPartyOf(party, facts.language)),
    ...reportOf(facts),
  }),
});
