import { bilingualProtocol } from '../cic-protocol/bilingual.js';

/** The protocol of the CIC programme and its annex I, with a Dutch translation beside the French text. */
export const cicProtocolFrenchDutch = bilingualProtocol(
  'nl',
  { fr: 'Protocole de collaboration, français et néerlandais', en: 'Cooperation protocol, French and Dutch' },
  {
    links: 'historische, vriendschappelijke en sociaal-culturele',
    domains: ['burgerlijke stand en bevolking', 'beheer van huishoudelijk afval', 'jeugd en burgerschapsvorming'],
  },
);
