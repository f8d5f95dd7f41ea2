import type { Regime } from '../rules.js';

/** One council adopts a charter for itself: there is no partner, so nobody can join it. */
export const frameworkCharter: Regime = {
  id: 'framework-charter',
  steps: [
    {
      id: 'council-adoption',
      act: 'deliberation',
      organ: 'council',
      source: 'Charte cenonnaise: adopted by the council on 7 February 2022',
    },
  ],
  instruments: { amendment: ['council-adoption'], termination: ['council-adoption'] },
};
