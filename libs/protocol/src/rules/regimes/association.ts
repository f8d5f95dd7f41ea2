import type { Regime } from '../rules.js';

/** An association: its president signs, no council ratifies. */
export const association: Regime = {
  id: 'association',
  steps: [
    {
      id: 'president-signature',
      act: 'signature',
      organ: 'president',
      source: 'Charte des relations internationales de Sénart, signatories: thirteen presidents',
    },
  ],
  instruments: {
    amendment: ['president-signature'],
    adhesion: ['president-signature'],
    termination: ['president-signature'],
  },
};
