import type { ProtocolKind } from '../rules.js';
import { said } from '../said.js';
import { CLERICAL } from './clerical.js';
import { column, line, lines, OPTIONAL, paragraph, rows } from './fields.js';
import { senartAxes } from './senart-axes.js';

/**
 * What the authorities and associations of one territory promise each other. A person who presides one body and is mayor of another
 * signs for each: two parties, two signatures. The source sets no term and no renewal: the charter binds until it is ended.
 */
export const senartCharter: ProtocolKind = {
  id: 'senart-charter',
  label: said(
    'Charte des relations internationales d’un territoire',
    'Charter of a territory’s international relations',
  ),
  parties: { min: 1, max: 40 },
  regimes: ['fr-local-authority', 'association'],
  requires: [],
  fields: [
    line('territory', said('Territoire', 'Territory')),
    paragraph('context', said('Histoire et contexte', 'History and context'), OPTIONAL),
    lines('guide', said('Chapitres du guide de la coopération', 'Chapters of the guide to cooperation'), OPTIONAL),
    rows(
      'actions',
      said('Actions, ici et là-bas', 'Actions, here and there'),
      [
        column('action', said('Action', 'Action')),
        column('place', said('Ici, là-bas ou les deux', 'Here, there or both')),
        column('partner', said('Partenaire', 'Partner')),
      ],
      OPTIONAL,
    ),
  ],
  articles: [
    {
      id: 'preamble',
      heading: said('Préambule', 'Preamble'),
      paragraphs: [
        said('{context}', '{context}'),
        said(
          'Les signataires, {parties}, fixent par la présente charte le cadre politique de la coopération de {territory}.',
          'The signatories, {parties}, set by this charter the political frame of cooperation in {territory}.',
        ),
      ],
    },
    ...senartAxes,
    {
      id: 'guide',
      heading: said('Guide', 'Guide'),
      paragraphs: [
        said('Un guide accompagne la charte :', 'A guide goes with the charter:'),
        said('{guide}', '{guide}'),
        said('{actions}', '{actions}'),
      ],
    },
  ],
  clerical: CLERICAL,
  term: { kind: 'endless' },
  // Commitment 9.a: the action is evaluated. Plans and renewal are nowhere asked for.
  carries: ['evaluations'],
  document: 'charter',
  grid: 'senart-commitments',
  source: 'Charte des relations internationales de Sénart, axes 1 to 3, commitments 1 to 9 and signatories',
};
