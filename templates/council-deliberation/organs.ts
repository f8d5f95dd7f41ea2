import type { PartyProgress, PartyText } from '@pacta/protocol';

/** How the organs of a regime are named in a deliberation, and the laws it is taken under. A jurist may change these. */
export interface Organs {
  council: string;
  /** Completes «signé au nom …». */
  signedFor: string;
  president: string;
  secretary: string;
  legalBases: readonly string[];
}

const partner: Organs = {
  council: 'Conseil municipal',
  signedFor: 'des autorités municipales',
  president: 'Pour le Conseil municipal',
  secretary: 'Le secrétaire de séance',
  legalBases: [],
};

const byRegime: Readonly<Record<string, Organs>> = {
  'be-municipality': {
    council: 'Conseil communal',
    signedFor: 'du Collège communal',
    president: 'Pour le Conseil, le bourgmestre',
    secretary: 'Le directeur général',
    // Powers of the council; who signs its acts.
    legalBases: [
      'le Code de la démocratie locale et de la décentralisation, en particulier ses articles L1122-30 et L1132-3',
    ],
  },
  'fr-local-authority': {
    ...partner,
    // External action of local authorities.
    legalBases: ['le Code général des collectivités territoriales, en particulier ses articles L1115-1 et suivants'],
  },
  // A town, a department, a region: each council adopts its own.
  'framework-charter': { ...partner, council: 'Conseil', president: 'Pour le Conseil' },
};

export const organsOf = ({ regime }: PartyText): Organs => byRegime[regime] ?? partner;

/** What a council's decision is to the text: the ratification of a signature, the approval before it, or the adoption that needs none. */
export type Decision = 'ratification' | 'approval' | 'adoption';

const usual: Readonly<Record<string, Decision>> = { 'fr-local-authority': 'approval', 'framework-charter': 'adoption' };

/** By the steps that the party has to take; before they are known, by the custom of its regime. */
export function decisionOf({ regime }: PartyText, progress: PartyProgress | undefined): Decision {
  const acts = (progress?.steps ?? []).map(({ act }) => act);
  const deliberates = acts.indexOf('deliberation');
  if (deliberates < 0) return usual[regime] ?? 'ratification';
  if (acts.slice(0, deliberates).includes('signature')) return 'ratification';
  return acts.includes('signature') ? 'approval' : 'adoption';
}
