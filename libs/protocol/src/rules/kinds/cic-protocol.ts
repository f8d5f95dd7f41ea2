import type { ProtocolKind } from '../rules.js';
import { CLERICAL } from './clerical.js';

/** The federal programme's own form. Its wording is law between the two municipalities and is printed from its own template. */
export const cicProtocol: ProtocolKind = {
  id: 'cic-protocol',
  parties: { min: 2, max: 2 },
  regimes: ['be-municipality', 'partner-municipality'],
  requires: ['programme', 'foundingDeliberationOn', 'links', 'domains'],
  fields: [],
  articles: [],
  clerical: CLERICAL,
  term: { kind: 'years', years: 5 },
  carries: ['action-plans', 'evaluations', 'renewal'],
  document: 'cic-protocol',
  grid: 'cic-principles',
  source: 'Programme fédéral de Coopération internationale communale, Protocole de collaboration («les deux Communes»)',
};
