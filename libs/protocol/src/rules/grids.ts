import type { Grid } from './rules.js';

type Row = readonly [id: string, fr: string, en: string];

const group = (name: string, rows: readonly Row[]): Grid['criteria'] =>
  rows.map(([id, fr, en]) => ({ id, group: name, label: { fr, en } }));

/** The grids that an installation begins with: what the partners of a protocol score together. */
export const grids: Readonly<Record<string, Grid>> = {
  'cic-principles': {
    id: 'cic-principles',
    source: 'Protocole de collaboration CIC, article 1 and annex I',
    scale: { min: 0, max: 3 },
    criteria: [
      ...group('foundations', [
        ['equality', 'Égalité', 'Equality'],
        ['solidarity', 'Solidarité', 'Solidarity'],
        ['reciprocity', 'Réciprocité', 'Reciprocity'],
        ['subsidiarity', 'Subsidiarité', 'Subsidiarity'],
        ['good-governance', 'Bonne gouvernance', 'Good governance'],
      ]),
      ...group('prudence', [
        ['precaution', 'Précaution', 'Precaution'],
        ['prevention', 'Prévention', 'Prevention'],
        ['reversibility', 'Réversibilité', 'Reversibility'],
      ]),
      ...group('practice', [
        ['partnership', 'Partenariat', 'Partnership'],
        ['participation', 'Participation', 'Participation'],
        ['training', 'Formation', 'Training'],
        ['transversality', 'Transversalité', 'Transversality'],
        [
          'articulation',
          'Articulation entre les territoires et dans le temps',
          'Articulation between territories and in time',
        ],
      ]),
      ...group('follow-up', [
        ['transparency', 'Transparence', 'Transparency'],
        ['information', 'Information', 'Information'],
        ['evaluation', 'Évaluation', 'Evaluation'],
        ['capitalisation', 'Capitalisation', 'Building on experience'],
      ]),
    ],
  },
};
