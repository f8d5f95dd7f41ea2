import type { PartyText, ProtocolText } from '@pacta/protocol';
import { civilDay } from '@pacta/protocol';
import { supposedText } from '../supposed-text.js';
import type { Words } from '../words/words.js';

type Filled = Pick<PartyText, 'name' | 'signatory' | 'referent'>;

const filled: Readonly<Record<string, Filled>> = {
  be: {
    name: 'Exemple-sur-Meuse',
    signatory: { civility: 'Mme', name: 'Claire Delvaux', function: 'Bourgmestre', mandate: '' },
    referent: { name: 'Luc Simon', email: 'luc.simon@exemple-sur-meuse.example' },
  },
  sn: {
    name: 'Ndiayène-Exemple',
    signatory: { civility: 'M.', name: 'Ousmane Faye', function: 'Maire', mandate: '' },
    referent: { name: 'Awa Sarr', email: 'awa.sarr@ndiayene.example' },
  },
};

/** A CIC protocol that wants nothing, between two invented municipalities; `year` begins its programme. */
export function sampleText(words: Words, year: number): ProtocolText {
  const text = supposedText(words);
  return {
    ...text,
    title: 'Un état civil pour chacun',
    parties: text.parties.map((party) => ({ ...party, ...filled[party.id] })),
    programme: { from: year, to: year + 4 },
    foundingDeliberationOn: civilDay(`${year - 1}-06-22`),
    links: 'd’amitié et socioculturels',
    domains: [
      { name: 'état civil et population', inProgramme: true },
      { name: 'développement économique local', inProgramme: false },
    ],
    place: 'Exemple-sur-Meuse',
  };
}
