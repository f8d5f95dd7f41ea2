import type { Grid } from '../rules.js';
import { said } from '../said.js';
import { criteria, KEPT } from './criteria.js';

/** The eight principles of quality of Cenon’s charter; the ids are those of the charter’s own fields. */
export const cenonPrinciples: Grid = {
  id: 'cenon-principles',
  label: said('Huit principes de qualité', 'Eight principles of quality'),
  groups: { principles: said('Principes', 'Principles') },
  source: 'Charte cenonnaise pour la qualité des projets de coopération internationale, principles 1 to 8',
  scale: KEPT,
  criteria: criteria('principles', [
    ['consultation', '1. Encourager la concertation citoyenne', '1. Encourage consultation of citizens'],
    ['reciprocity', '2. Favoriser la réciprocité', '2. Foster reciprocity'],
    ['objectives', '3. Établir des objectifs adéquats', '3. Set fitting objectives'],
    ['respect', '4. Respecter les acteurs', '4. Respect those who take part'],
    ['transparency', '5. Travailler avec transparence et communiquer', '5. Work in the open and tell of it'],
    ['impact', '6. Mesurer l’impact des actions menées', '6. Measure the effect of what was done'],
    ['continuity', '7. Établir une continuité entre les projets', '7. Carry on from one project to the next'],
    ['durability', '8. Veiller à la pérennité des actions', '8. See that actions last'],
  ]),
};
