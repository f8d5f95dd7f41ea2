import type { Language } from '@pacta/documents';
import type { PartyProgress, PartyText } from '@pacta/protocol';
import { saidIn, type Said } from '../src/said.js';

/** How the organs of a regime are named in a deliberation, and the laws it is taken under. A jurist may change these. */
export interface Organs {
  council: string;
  /** Completes «signé au nom …», «signed on behalf …». */
  signedFor: string;
  president: string;
  secretary: string;
  legalBases: readonly string[];
}

const partner: Said<Organs> = {
  fr: {
    council: 'Conseil municipal',
    signedFor: 'des autorités municipales',
    president: 'Pour le Conseil municipal',
    secretary: 'Le secrétaire de séance',
    legalBases: [],
  },
  en: {
    council: 'Municipal Council',
    signedFor: 'of the municipal authorities',
    president: 'For the Municipal Council',
    secretary: 'The secretary of the sitting',
    legalBases: [],
  },
};

const byRegime: Readonly<Record<string, Said<Organs>>> = {
  // Powers of the council; who signs its acts.
  'be-municipality': {
    fr: {
      council: 'Conseil communal',
      signedFor: 'du Collège communal',
      president: 'Pour le Conseil, le bourgmestre',
      secretary: 'Le directeur général',
      legalBases: [
        'le Code de la démocratie locale et de la décentralisation, en particulier ses articles L1122-30 et L1132-3',
      ],
    },
    en: {
      council: 'Municipal Council',
      signedFor: 'of the Municipal College',
      president: 'For the Council, the Mayor',
      secretary: 'The Director General',
      legalBases: [
        'the Walloon Code of local democracy and decentralisation, in particular its articles L1122-30 and L1132-3',
      ],
    },
  },
  // External action of local authorities.
  'fr-local-authority': {
    fr: {
      ...partner.fr,
      legalBases: ['le Code général des collectivités territoriales, en particulier ses articles L1115-1 et suivants'],
    },
    en: {
      ...partner.en,
      legalBases: ['the French General code of local authorities, in particular its articles L1115-1 and following'],
    },
  },
  // A town, a department, a region: each council adopts its own.
  'framework-charter': {
    fr: { ...partner.fr, council: 'Conseil', president: 'Pour le Conseil' },
    en: { ...partner.en, council: 'Council', president: 'For the Council' },
  },
};

/** Of the party’s regime; those of any municipality where the party is not known. */
export const organsOf = (party: Pick<PartyText, 'regime'> | undefined, language: Language = 'fr'): Organs =>
  saidIn(language, byRegime[party?.regime ?? ''] ?? partner);

/** What a council's decision is to the text: the ratification of a signature, the approval before it, or the adoption that needs none. */
export type Decision = 'ratification' | 'approval' | 'adoption';

const usual: Readonly<Record<string, Decision>> = { 'fr-local-authority': 'approval', 'framework-charter': 'adoption' };

/** By the steps that the party has to take; before they are known, by the custom of its regime. */
export function decisionOf(party: PartyText | undefined, progress: PartyProgress | undefined): Decision {
  const regime = party?.regime ?? '';
  const acts = (progress?.steps ?? []).map(({ act }) => act);
  const deliberates = acts.indexOf('deliberation');
  if (deliberates < 0) return usual[regime] ?? 'ratification';
  if (acts.slice(0, deliberates).includes('signature')) return 'ratification';
  return acts.includes('signature') ? 'approval' : 'adoption';
}
