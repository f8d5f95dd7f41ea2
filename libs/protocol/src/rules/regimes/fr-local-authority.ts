import type { Regime } from '../rules.js';
import { said } from '../said.js';

/** A French authority: its council deliberates before the signature; the act binds once transmitted and published. */
export const frLocalAuthority: Regime = {
  id: 'fr-local-authority',
  steps: [
    { id: 'council-deliberation', act: 'deliberation', organ: 'council', source: 'CGCT art. L1115-1, L2121-29' },
    { id: 'mayor-signature', act: 'signature', organ: 'mayor', source: 'CGCT art. L2122-21' },
    { id: 'prefect-transmission', act: 'formality', organ: 'prefect', source: 'CGCT art. L2131-1, L2131-2' },
    {
      id: 'publication',
      act: 'formality',
      organ: 'public',
      source: 'CGCT art. L2131-1, R2131-1: in a format that cannot be altered, for two months at least',
    },
  ],
  instruments: {
    amendment: ['council-deliberation', 'mayor-signature', 'prefect-transmission', 'publication'],
    adhesion: ['council-deliberation', 'mayor-signature', 'prefect-transmission', 'publication'],
    termination: ['council-deliberation', 'mayor-signature', 'prefect-transmission', 'publication'],
  },
  duties: [
    {
      id: 'prefect-review',
      label: said(
        'Fin des deux mois pendant lesquels le préfet peut saisir le tribunal',
        'End of the two months in which the prefect may go to court',
      ),
      from: { step: 'prefect-transmission' },
      due: { months: 2 },
      source: 'CGCT art. L2131-6: two months after the transmission',
    },
    {
      id: 'aid-declaration',
      label: said(
        'Déclaration annuelle de l’aide publique au développement',
        'Yearly declaration of official development aid',
      ),
      from: 'entry-into-force',
      due: { on: { month: 6, day: 30 } },
      source:
        'CGCT art. L1115-6. The article names no day: the ministry opens and closes the declaration anew each year; 30 June is a setting of ours',
    },
  ],
};
