import type { ProtocolKind } from '../rules.js';
import { said } from '../said.js';
import { CLERICAL } from './clerical.js';
import { lines, OPTIONAL, paragraph } from './fields.js';

/** The promise of friendship between towns. Written as data alone: no code knows that this kind exists. */
export const twinningOath: ProtocolKind = {
  id: 'twinning-oath',
  label: said('Accord de jumelage', 'Twinning agreement'),
  parties: { min: 2, max: 20 },
  regimes: ['be-municipality', 'partner-municipality'],
  requires: [],
  fields: [
    paragraph('purpose', said('Ce qui nous réunit', 'What brings us together')),
    lines('exchanges', said('Échanges prévus', 'Exchanges foreseen')),
    paragraph('committees', said('Comités de jumelage', 'Twinning committees'), OPTIONAL),
  ],
  articles: [
    {
      id: 'oath',
      heading: said('Serment', 'Oath'),
      paragraphs: [
        said(
          'Nous, représentants de {parties}, réunis à {place}, lions nos villes par le présent jumelage.',
          'We, who represent {parties}, gathered in {place}, join our towns by this twinning.',
        ),
        said('{purpose}', '{purpose}'),
        said(
          'Nous promettons que nos habitants se rencontreront, apprendront les uns des autres et s’aideront dans l’épreuve.',
          'We promise that our people will meet, learn from one another and help one another in hard times.',
        ),
      ],
    },
    {
      id: 'exchanges',
      heading: said('Échanges', 'Exchanges'),
      paragraphs: [
        said('Nos villes prévoient ensemble :', 'Together our towns foresee:'),
        said('{exchanges}', '{exchanges}'),
        said('{committees}', '{committees}'),
      ],
    },
    {
      id: 'term',
      heading: said('Durée', 'Term'),
      paragraphs: [
        said(
          'Ce jumelage vaut pour {term}. Chaque ville peut y mettre fin en prévenant les autres.',
          'This twinning holds for {term}. Any town may end it by telling the others.',
        ),
      ],
    },
  ],
  clerical: CLERICAL,
  term: { kind: 'endless' },
  carries: ['action-plans', 'evaluations'],
  duties: [
    {
      id: 'anniversary',
      label: said('Anniversaire du jumelage', 'Anniversary of the twinning'),
      from: 'entry-into-force',
      due: { months: 120 },
      everyYears: 10,
      source: 'custom of twinned towns; the interval is a setting',
    },
  ],
  document: 'charter',
  grid: 'action-sheet-stars',
  source: 'an oath of our own words, in the manner of the twinnings of European towns',
};
