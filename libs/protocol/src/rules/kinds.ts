import type { ProtocolKind } from './rules.js';

/** The kinds of protocol that an installation begins with. */
export const kinds: Readonly<Record<string, ProtocolKind>> = {
  'cic-protocol': {
    id: 'cic-protocol',
    parties: { min: 2, max: 2 },
    regimes: ['be-municipality', 'partner-municipality'],
    requires: ['programme', 'foundingDeliberationOn', 'links', 'domains'],
    document: 'cic-protocol',
    grid: 'cic-principles',
    source:
      'Programme fédéral de Coopération internationale communale, Protocole de collaboration («les deux Communes»)',
  },
};
