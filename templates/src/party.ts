import { municipalityOf } from '@pacta/documents';
import type { PartyText } from '@pacta/protocol';
import { known, personOf } from './facts.js';

const municipalities: ReadonlySet<string> = new Set(['be-municipality', 'partner-municipality', 'fr-local-authority']);

/** «la Commune d’Andenne» for a municipality; any other body by the name it bears. */
export const designationOf = ({ name, regime }: PartyText): string =>
  municipalities.has(regime) ? `la Commune ${municipalityOf(known(name) ?? '…')}` : (known(name) ?? '…');

export const signingPartyOf = (party: PartyText) => ({
  designation: designationOf(party),
  signataire: personOf(party.signatory),
});

/** A party by its id; a protocol whose text does not know the id is broken, not refused. */
export function partyOf(parties: readonly PartyText[], id: string | undefined): PartyText {
  const party = parties.find((each) => each.id === id);
  if (!party) throw new Error(`No party «${id ?? ''}» in the text`);
  return party;
}
