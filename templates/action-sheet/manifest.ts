import { z } from 'zod';
import { blank } from '@pacta/documents';
import { identificationOf, pactaTemplate } from '../src/facts.js';
import { completable, currency, identification, money, text } from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { sample } from './sample.js';
import { sheetOf } from './sheet-of.js';

const kind = 'action-sheet';

const lines = (description: string, ...examples: string[]) =>
  z.array(z.string().min(1)).meta({ description, examples: [examples] });

/** None to three; left to be drawn by hand while nobody has judged. */
const stars = (description: string) =>
  z
    .string()
    .regex(/^(–|★{1,3})$/u)
    .default(blank)
    .meta({ description: `${description}: «–» pour aucune étoile, jusqu’à trois`, examples: ['★★'] });

/** An action sheet belongs to no place. */
const { lieu: _, ...identified } = identification;

const fields = z.strictObject({
  ...identified,
  objectif: completable('L’objectif que l’action sert', 'Un état civil fiable'),
  intitule: completable('L’action', 'Former les agents de l’état civil'),
  indicateurs: lines('À quoi le résultat se mesure', 'Agents formés (0 → 24)'),
  contexte: lines('D’où l’on part', 'La collecte ne passe que deux fois par mois.'),
  developpement: lines('Ce qui sera fait', 'Former les agents (2027)'),
  enjeux: completable('Enjeux en matière de développement durable'),
  calendrier: lines('Quand', '2027: mars à juin'),
  pilotes: lines('Qui pilote', 'Andenne: service Population'),
  services: lines('Services associés', 'Environnement'),
  autres: lines('Autres acteurs', 'Comité de suivi'),
  devise: currency,
  moyens: z
    .array(
      z.strictObject({ bailleur: text('Qui finance', 'Programme de CIC'), montant: money('Montant, en centimes') }),
    )
    .meta({ description: 'Moyens financiers, par bailleur' }),
  etoiles: z.strictObject({
    environnement: stars('Environnement'),
    economie: stars('Économie'),
    social: stars('Social'),
    generations: stars('Solidarité avec les générations futures'),
    nordSud: stars('Solidarité nord / sud'),
    ampleur: stars('Ampleur géographique'),
  }),
  liens: lines('Actions liées', 'Diagnostic partagé de la collecte des déchets'),
});

/** One action on a sheet, in the form of the action sheet «Charte de solidarité mutuelle»: its headings are that form's. */
export const actionSheet = pactaTemplate({
  kind,
  version: '1.1.0',
  title: { fr: 'Fiche d’action' },
  languages: ['fr'],
  calledBy: 'project-started',
  fields,
  file: templateOf(kind),
  sample,
  dataOf: (facts) => {
    const { lieu: _place, ...identity } = identificationOf(facts);
    return { ...identity, ...sheetOf(facts) };
  },
});
