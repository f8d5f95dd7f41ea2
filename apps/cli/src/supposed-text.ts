import type { PartyText, ProtocolText } from '@pacta/protocol';
import type { Words } from './words/words.js';

const nobody = { civility: '', name: '', function: '', mandate: '' } as const;

const party = (id: string, name: string, country: string, regime: string, timeZone: string): PartyText => ({
  id,
  name,
  country,
  regime,
  timeZone,
  signatory: nobody,
  countersignatory: null,
  referent: { name: '', email: '' },
  options: [],
});

/** The two-party CIC protocol that a rehearsal supposes: a Belgian municipality leads, a Senegalese one is its partner. */
export const supposedText = (words: Words): ProtocolText => ({
  language: words.language,
  title: '',
  parties: [
    party('be', words.party.be, 'BE', 'be-municipality', 'Europe/Brussels'),
    party('sn', words.party.sn, 'SN', 'partner-municipality', 'Africa/Dakar'),
  ],
  programme: { from: null, to: null },
  foundingDeliberationOn: null,
  links: '',
  domains: [],
  term: { kind: 'years', years: 5 },
  place: '',
});
