import type { Grid } from '../rules.js';
import { said } from '../said.js';
import { criteria } from './criteria.js';

/** None to three stars: the more of them, the more feasible the action, or the wider its effect. */
export const actionSheetStars: Grid = {
  id: 'action-sheet-stars',
  label: said('Étoiles de la fiche d’action', 'Stars of the action sheet'),
  groups: {
    pillars: said('Piliers du développement durable', 'Pillars of sustainable development'),
    solidarity: said('Solidarité', 'Solidarity'),
    reach: said('Portée', 'Reach'),
  },
  source: 'Fiche d’action «Charte de solidarité mutuelle» (objectif O1), «Évaluation de l’action»',
  scale: {
    min: 0,
    max: 3,
    labels: [said('Aucune étoile', 'No star'), said('★', '★'), said('★★', '★★'), said('★★★', '★★★')],
  },
  criteria: [
    ...criteria('pillars', [
      ['environment', 'Environnement', 'Environment'],
      ['economy', 'Économie', 'Economy'],
      ['social', 'Social', 'Social'],
    ]),
    ...criteria('solidarity', [
      ['generations', 'Solidarité avec les générations futures', 'Solidarity with future generations'],
      ['north-south', 'Solidarité Nord-Sud', 'North-South solidarity'],
    ]),
    ...criteria('reach', [['geography', 'Ampleur géographique', 'Geographic reach']]),
  ],
};
