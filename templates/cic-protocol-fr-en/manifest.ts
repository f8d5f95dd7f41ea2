import { bilingualProtocol } from '../cic-protocol/bilingual.js';

/** The protocol of the CIC programme and its annex I, with an English translation beside the French text. */
export const cicProtocolFrenchEnglish = bilingualProtocol(
  'en',
  { fr: 'Protocole de collaboration, français et anglais', en: 'Cooperation protocol, French and English' },
  {
    links: 'historical, of friendship and sociocultural',
    domains: ['civil registry and population', 'management of household waste', 'youth and education for citizenship'],
  },
);
