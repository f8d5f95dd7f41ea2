import type { Grid } from '../rules.js';
import { criteria } from './criteria.js';

/** The seventeen principles that the two municipalities of a CIC protocol promise each other, in the four groups of article 1. */
export const cicPrinciples: Grid = {
  id: 'cic-principles',
  source: 'Protocole de collaboration CIC, article 1 and annex I',
  scale: { min: 0, max: 3 },
  criteria: [
    ...criteria('foundations', [
      ['equality', 'Égalité', 'Equality'],
      ['solidarity', 'Solidarité', 'Solidarity'],
      ['reciprocity', 'Réciprocité', 'Reciprocity'],
      ['subsidiarity', 'Subsidiarité', 'Subsidiarity'],
      ['good-governance', 'Bonne gouvernance', 'Good governance'],
    ]),
    ...criteria('prudence', [
      ['precaution', 'Précaution', 'Precaution'],
      ['prevention', 'Prévention', 'Prevention'],
      ['reversibility', 'Réversibilité', 'Reversibility'],
    ]),
    ...criteria('practice', [
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
    ...criteria('follow-up', [
      ['transparency', 'Transparence', 'Transparency'],
      ['information', 'Information', 'Information'],
      ['evaluation', 'Évaluation', 'Evaluation'],
      ['capitalisation', 'Capitalisation', 'Building on experience'],
    ]),
  ],
};
