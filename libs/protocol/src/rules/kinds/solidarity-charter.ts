import type { ProtocolKind } from '../rules.js';
import { said } from '../said.js';
import { CLERICAL } from './clerical.js';
import { column, lines, OPTIONAL, paragraph, rows } from './fields.js';

/** A charter of mutual solidarity between twin entities, signed anew every five years; others may join it on the way. */
export const solidarityCharter: ProtocolKind = {
  id: 'solidarity-charter',
  label: said('Charte de solidarité', 'Charter of solidarity'),
  parties: { min: 2, max: 20 },
  regimes: ['be-municipality', 'partner-municipality'],
  requires: [],
  fields: [
    lines('commitments', said('Engagements', 'Commitments')),
    lines('actions', said('Actions proposées', 'Proposed actions')),
    rows('referents', said('Entités et référents', 'Entities and referents'), [
      column('entity', said('Entité', 'Entity')),
      column('referent', said('Référent', 'Referent')),
      column('contact', said('Contact', 'Contact')),
    ]),
    paragraph('resources', said('Ressources disponibles', 'Available resources')),
    paragraph('environment', said('Environnement', 'Environment')),
    paragraph('economy', said('Économie', 'Economy')),
    paragraph('social', said('Social', 'Social')),
    paragraph(
      'practice',
      said('Règles communes et manière de travailler', 'Common rules and ways of working'),
      OPTIONAL,
    ),
  ],
  articles: [
    {
      id: 'commitments',
      heading: said('Engagements', 'Commitments'),
      paragraphs: [
        said('{parties} prennent ensemble les engagements suivants :', '{parties} together take these commitments:'),
        said('{commitments}', '{commitments}'),
      ],
    },
    {
      id: 'actions',
      heading: said('Actions proposées', 'Proposed actions'),
      paragraphs: [
        said(
          'Pour tenir ces engagements, les entités jumelées proposent les actions suivantes :',
          'To keep these commitments, the twin entities propose these actions:',
        ),
        said('{actions}', '{actions}'),
      ],
    },
    {
      id: 'referents',
      heading: said('Entités et référents', 'Entities and referents'),
      paragraphs: [
        said(
          'Veillent à la mise en place des actions et au respect des engagements :',
          'Who sees that actions are set up and commitments kept:',
        ),
        said('{referents}', '{referents}'),
      ],
    },
    {
      id: 'resources',
      heading: said('Ressources', 'Resources'),
      paragraphs: [said('{resources}', '{resources}')],
    },
    {
      id: 'pillars',
      heading: said('Développement durable', 'Sustainable development'),
      paragraphs: [
        said('Environnement : {environment}', 'Environment: {environment}'),
        said('Économie : {economy}', 'Economy: {economy}'),
        said('Social : {social}', 'Social: {social}'),
      ],
    },
    {
      id: 'path',
      heading: said('Élaboration, durée et évolution', 'Making, term and change'),
      paragraphs: [
        said(
          'La présente charte a été discutée en interne et en comité de suivi, rédigée ensemble, puis validée par les instances de décision de chaque entité.',
          'This charter was discussed within each entity and in the monitoring committee, written together, then validated by those who decide for each.',
        ),
        said('{practice}', '{practice}'),
        said(
          'Elle lie les entités pour {term}. Elle est ensuite signée à nouveau, et peut évoluer avec l’adhésion de partenaires ou de nouveaux projets.',
          'It binds the entities for {term}. It is then signed anew, and may change as partners join or projects begin.',
        ),
      ],
    },
  ],
  clerical: [...CLERICAL, 'fields.referents.*.referent', 'fields.referents.*.contact'],
  term: { kind: 'years', years: 5 },
  carries: ['action-plans', 'evaluations', 'renewal'],
  document: 'charter',
  grid: 'action-sheet-stars',
  source:
    'Fiche d’action, objectif O1: charte de solidarité mutuelle entre les deux entités jumelles; indicator: its signature and five-yearly renewal',
};
