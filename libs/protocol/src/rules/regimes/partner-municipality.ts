import type { Regime } from '../rules.js';

const CIC = 'Protocole de collaboration CIC, «ENTRE … ET …»';

/** A municipality outside Belgium and France: its authorities sign under the same condition, its council ratifies. */
export const partnerMunicipality: Regime = {
  id: 'partner-municipality',
  steps: [
    { id: 'authorities-signature', act: 'signature', organ: 'authorities', source: CIC },
    { id: 'council-ratification', act: 'deliberation', organ: 'council', source: CIC },
    {
      id: 'state-authorisation',
      act: 'formality',
      organ: 'state',
      when: { kind: 'option' },
      source: 'law of the partner’s country, where it asks for one (Senegal and Benin do)',
    },
  ],
  instruments: {
    amendment: ['authorities-signature', 'council-ratification', 'state-authorisation'],
    adhesion: ['authorities-signature', 'council-ratification', 'state-authorisation'],
    // The State allows a municipality to bind itself; it need not allow it to be free again.
    termination: ['authorities-signature', 'council-ratification'],
  },
};
