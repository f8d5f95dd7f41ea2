import type { ProtocolKind } from '../rules.js';
import { said } from '../said.js';
import { CLERICAL } from './clerical.js';
import { column, lines, OPTIONAL, rows } from './fields.js';
import { isereArticles } from './isere-articles.js';

/** The frame that one council gives to its action abroad, as a deliberation reads: considering, noting, deciding. */
export const isereCharter: ProtocolKind = {
  id: 'isere-charter',
  label: said('Charte-cadre de coopération décentralisée', 'Framework charter of decentralised cooperation'),
  parties: { min: 1, max: 1 },
  regimes: ['framework-charter'],
  requires: [],
  fields: [
    lines('legalBases', said('Considérant (bases légales)', 'Considering (legal bases)')),
    rows(
      'partnerships',
      said('Constatant (coopérations existantes)', 'Noting (existing partnerships)'),
      [
        column('country', said('Pays', 'Country')),
        column('partner', said('Partenaire', 'Partner')),
        column('since', said('Depuis', 'Since')),
      ],
      OPTIONAL,
    ),
    lines('support', said('Constatant (concours réunis)', 'Noting (support gathered)'), OPTIONAL),
  ],
  articles: [
    {
      id: 'considering',
      heading: said('Considérant', 'Considering'),
      paragraphs: [
        said('{legalBases}', '{legalBases}'),
        said(
          'l’intérêt d’un développement durable, fondé sur la réciprocité et la solidarité entre les personnes et entre les générations ;',
          'the worth of a sustainable development founded on reciprocity and solidarity between people and between generations;',
        ),
      ],
    },
    {
      id: 'noting',
      heading: said('Constatant', 'Noting'),
      paragraphs: [
        said(
          'les coopérations développées avec des autorités étrangères :',
          'the partnerships with foreign authorities:',
        ),
        said('{partnerships}', '{partnerships}'),
        said('{support}', '{support}'),
      ],
    },
    {
      id: 'deciding',
      heading: said('Décidons', 'Deciding'),
      paragraphs: [
        said(
          'de définir un cadre de l’action de coopération décentralisée et de relations internationales de {parties}.',
          'to set a frame for the decentralised cooperation and the international relations of {parties}.',
        ),
      ],
    },
    ...isereArticles,
  ],
  clerical: CLERICAL,
  term: { kind: 'endless' },
  carries: [],
  duties: [
    {
      id: 'charter-review',
      label: said('Revue de la charte', 'Review of the charter'),
      from: 'entry-into-force',
      due: { months: 60 },
      everyYears: 5,
      source: 'The charter of Isère asks for none: a setting of ours, so that a text without an end is read again',
    },
  ],
  document: 'charter',
  grid: 'isere-criteria',
  source: 'Charte «Relations internationales et coopération décentralisée» du Conseil général de l’Isère',
};
