import type { Grid } from '../rules.js';
import { said } from '../said.js';
import { criteria, KEPT } from './criteria.js';

/** The nine commitments of the axis «penser durable», scored by oneself or by somebody from outside (commitment 9.a). */
export const senartCommitments: Grid = {
  id: 'senart-commitments',
  label: said('Neuf engagements «penser durable»', 'Nine commitments «think in the long run»'),
  groups: {
    '7': said(
      'Passer de l’assistance au développement local durable',
      'From assistance to sustainable local development',
    ),
    '8': said('Ancrer l’action internationale dans la politique locale', 'Root international action in local policy'),
    '9': said('Mettre en œuvre le guide', 'Put the guide to work'),
  },
  source: 'Charte des relations internationales de Sénart, axis 3, commitments 7 to 9',
  scale: KEPT,
  asksForEvaluator: true,
  criteria: [
    ...criteria('7', [
      ['7a', '7.a Faire le point sur son organisation', '7.a Take stock of one’s own organisation'],
      ['7b', '7.b Construire la coopération par des conventions', '7.b Build cooperation by agreements'],
      ['7c', '7.c Ne pas faire à la place des autres', '7.c Do nothing in the place of others'],
    ]),
    ...criteria('8', [
      ['8a', '8.a S’appuyer sur les réseaux de jumelages', '8.a Lean on the networks of twinnings'],
      ['8b', '8.b Mobiliser les compétences du territoire', '8.b Call on the skills of the territory'],
      ['8c', '8.c Ouvrir les réseaux internationaux au territoire', '8.c Open international networks to the territory'],
    ]),
    ...criteria('9', [
      ['9a', '9.a Évaluer ou faire évaluer l’action', '9.a Evaluate the action, or have it evaluated'],
      ['9b', '9.b Appliquer la charte et le guide à toute action', '9.b Apply charter and guide to every action'],
      ['9c', '9.c Porter la méthode dans les services', '9.c Take the method to the services'],
    ]),
  ],
};
