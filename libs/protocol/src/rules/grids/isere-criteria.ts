import type { Grid } from '../rules.js';
import { said } from '../said.js';
import { criteria, KEPT } from './criteria.js';

/** The charter asks for criteria of sustainable development and lists none: these nine are what its last paragraph favours. */
export const isereCriteria: Grid = {
  id: 'isere-criteria',
  label: said('Critères de développement durable', 'Criteria of sustainable development'),
  groups: {
    democracy: said('Démocratie locale', 'Local democracy'),
    society: said('Société', 'Society'),
    environment: said('Environnement', 'Environment'),
    economy: said('Économie', 'Economy'),
  },
  source: 'Charte «Relations internationales et coopération décentralisée» de l’Isère, last paragraph (our reading)',
  scale: KEPT,
  criteria: [
    ...criteria('democracy', [
      ['local-powers', 'Pouvoirs locaux autonomes', 'Autonomous local powers'],
      ['participation', 'Démocratie participative', 'Participatory democracy'],
      ['expression', 'Expression citoyenne', 'Citizens’ voice'],
    ]),
    ...criteria('society', [
      ['culture', 'Diversité culturelle', 'Cultural diversity'],
      ['poverty', 'Lutte contre la pauvreté et les inégalités', 'Fight against poverty and inequality'],
      ['services', 'Accès aux services essentiels', 'Access to essential services'],
    ]),
    ...criteria('environment', [
      [
        'climate',
        'Lutte contre les pollutions, les changements climatiques et la désertification',
        'Fight against pollution, climate change and desertification',
      ],
      ['resources', 'Biodiversité, ressources en eau et en sol', 'Biodiversity, water and soil'],
    ]),
    ...criteria('economy', [
      [
        'economy',
        'Développement économique socialement et écologiquement responsable',
        'Economic development that answers for people and nature',
      ],
    ]),
  ],
};
