import type { Article, ProtocolKind } from '../rules.js';
import { said } from '../said.js';
import type { Words } from '../words.js';
import { CLERICAL } from './clerical.js';
import { column, lines, OPTIONAL, paragraph, rows } from './fields.js';

/** A principle: what the charter asks for, then how this authority goes about it. */
const principle = (id: string, heading: Words, asks: Words): Article => ({
  id,
  heading,
  paragraphs: [asks, said(`{${id}}`, `{${id}}`)],
});

const principles: readonly Article[] = [
  principle(
    'consultation',
    said('1. Encourager la concertation citoyenne', '1. Encourage consultation of citizens'),
    said(
      'Les comités consultatifs sont saisis aux différentes étapes des projets.',
      'The consultative committees are heard at each stage of a project.',
    ),
  ),
  principle(
    'reciprocity',
    said('2. Favoriser la réciprocité', '2. Foster reciprocity'),
    said('Une action menée ensemble répond à des intérêts communs.', 'What is done together serves common interests.'),
  ),
  principle(
    'objectives',
    said('3. Établir des objectifs adéquats', '3. Set fitting objectives'),
    said(
      'Les objectifs sont clairs, réalistes et mesurables, avec des indicateurs quantitatifs et qualitatifs.',
      'Objectives are clear, realistic and measurable, with quantitative and qualitative indicators.',
    ),
  ),
  principle(
    'respect',
    said('4. Respecter les acteurs', '4. Respect those who take part'),
    said(
      'Tous les acteurs prennent part aux décisions et sont traités à égalité.',
      'All who take part share in the decisions and are treated alike.',
    ),
  ),
  principle(
    'transparency',
    said('5. Travailler avec transparence et communiquer', '5. Work in the open and tell of it'),
    said(
      'Les projets et leur rapport final sont publiés en ligne.',
      'Projects and their final report are published online.',
    ),
  ),
  principle(
    'impact',
    said('6. Mesurer l’impact des actions menées', '6. Measure the effect of what was done'),
    said(
      'Chaque projet donne lieu à un rapport final d’évaluation.',
      'Each project ends with a report of its evaluation.',
    ),
  ),
  principle(
    'continuity',
    said('7. Établir une continuité entre les projets', '7. Carry on from one project to the next'),
    said(
      'Ce que l’évaluation apprend sert aux actions qui suivent.',
      'What an evaluation teaches serves the actions that follow.',
    ),
  ),
  principle(
    'durability',
    said('8. Veiller à la pérennité des actions', '8. See that actions last'),
    said(
      'Les missions établissent un lien durable avec les partenaires.',
      'Missions build a lasting link with the partners.',
    ),
  ),
];

/** The quality that one council asks of all its projects abroad. The agreements made under it name it. */
export const cenonCharter: ProtocolKind = {
  id: 'cenon-charter',
  label: said('Charte de qualité des projets', 'Charter for the quality of projects'),
  parties: { min: 1, max: 1 },
  regimes: ['framework-charter'],
  requires: [],
  fields: [
    rows(
      'agreements',
      said('Accords couverts', 'Agreements covered'),
      [
        column('agreement', said('Accord', 'Agreement')),
        column('partner', said('Partenaire', 'Partner')),
        column('since', said('Depuis', 'Since')),
      ],
      OPTIONAL,
    ),
    rows(
      'partners',
      said('Partenaires des projets', 'Partners in projects'),
      [column('name', said('Nom', 'Name')), column('country', said('Pays', 'Country'))],
      OPTIONAL,
    ),
    lines('committee', said('Comité de suivi', 'Monitoring committee')),
    ...principles.map(({ id, heading, paragraphs: [hint] }) =>
      paragraph(id, heading, { required: true, ...(hint && { hint }) }),
    ),
  ],
  articles: [
    {
      id: 'scope',
      heading: said('Champ d’application', 'Scope'),
      paragraphs: [
        said(
          'La présente charte vaut pour les accords de jumelage et de partenariat de {parties} :',
          'This charter covers the twinnings and partnerships of {parties}:',
        ),
        said('{agreements}', '{agreements}'),
        said('et pour ses partenaires de projets internationaux :', 'and its partners in international projects:'),
        said('{partners}', '{partners}'),
      ],
    },
    ...principles,
    {
      id: 'committee',
      heading: said('Suivi', 'Follow-up'),
      paragraphs: [
        said('Le suivi de la charte est confié à un comité :', 'A committee follows the charter:'),
        said('{committee}', '{committee}'),
      ],
    },
  ],
  clerical: CLERICAL,
  term: { kind: 'endless' },
  carries: [],
  duties: [
    {
      id: 'charter-review',
      label: said('Revue de la charte par le comité de suivi', 'Review of the charter by its monitoring committee'),
      from: 'entry-into-force',
      due: { months: 60 },
      everyYears: 5,
      source:
        'Charte cenonnaise: followed by a monitoring committee. It names no interval; five years are a setting of ours',
    },
  ],
  document: 'charter',
  grid: 'cenon-principles',
  source: 'Charte cenonnaise pour la qualité des projets de coopération internationale, adopted on 7 February 2022',
};
