import type { Regime } from '../rules.js';
import { said } from '../said.js';

const CIC = 'Protocole de collaboration CIC, «ENTRE … ET …»';

/** A municipality of Wallonia: its college signs under the suspensive condition that its council ratifies. */
export const beMunicipality: Regime = {
  id: 'be-municipality',
  steps: [
    {
      id: 'finance-opinion',
      act: 'formality',
      organ: 'finance-director',
      label: said('Avis du directeur financier', 'Opinion of the financial director'),
      // The figure of 2013. The law says «more than»; at exactly this sum the opinion is asked for too, to be safe.
      when: { kind: 'commitment', cents: 2_200_000, currency: 'EUR' },
      within: { days: 10, counted: 'working' },
      source: 'CDLD art. L1124-40, §1, 3° (décret du 18 avril 2013): above 22,000 EUR, within ten working days',
    },
    {
      id: 'college-signature',
      act: 'signature',
      organ: 'college',
      source: `${CIC}; CDLD art. L1132-3 (the mayor signs), L1132-4 (written delegation to a member of the college)`,
    },
    {
      id: 'countersignature',
      act: 'signature',
      organ: 'director-general',
      label: said('Contreseing du directeur général', 'Countersignature of the director general'),
      when: { kind: 'countersignatory' },
      source: 'CDLD art. L1132-3: acts are signed by the mayor and countersigned by the director general',
    },
    {
      id: 'draft-online',
      act: 'formality',
      organ: 'public',
      label: said(
        'Mise en ligne du projet de délibération, cinq jours francs avant la séance',
        'Draft deliberation online, five clear days before the sitting',
      ),
      when: { kind: 'option' },
      source: 'CDLD, third part, book II (publicité de l’administration): five clear days before the sitting',
    },
    {
      id: 'council-ratification',
      act: 'deliberation',
      organ: 'council',
      quorum: 'majority',
      source: `${CIC}; CDLD art. L1122-17 (quorum), L1122-30 (competence)`,
    },
  ],
  instruments: {
    amendment: ['finance-opinion', 'college-signature', 'countersignature', 'draft-online', 'council-ratification'],
    adhesion: ['finance-opinion', 'college-signature', 'countersignature', 'draft-online', 'council-ratification'],
    // An end commits no money: no opinion on it.
    termination: ['college-signature', 'countersignature', 'draft-online', 'council-ratification'],
  },
};
