import type { PartyText } from '@pacta/protocol';
import { known, personOf } from '../src/facts.js';

/** How the executive body of a regime is named, with those who sign for it. A body without a college leaves its name to the hand. */
const COLLEGES: Readonly<Record<string, { college: string; conseil: string; president: string; secretaire: string }>> =
  {
    'be-municipality': {
      college: 'Collège communal',
      conseil: 'Conseil communal',
      president: 'Le bourgmestre',
      secretaire: 'Le directeur général',
    },
  };

export function collegeOf(party: PartyText | undefined) {
  const { college, conseil, president, secretaire } = COLLEGES[party?.regime ?? ''] ?? {};
  const second = party?.countersignatory;
  return {
    college,
    conseil,
    mandat: {
      signataire: party ? personOf(party.signatory) : {},
      contreseing: second ? personOf(second) : undefined,
      delegation: known(party?.signatory.mandate),
    },
    president: { ...headOf(party), fonction: president },
    secretaire: { ...(second && personOf(second)), fonction: secretaire },
  };
}

/** Who signs under a mandate is not the head of the college: the name is then left to the hand. */
const headOf = (party: PartyText | undefined) =>
  party && !known(party.signatory.mandate) ? personOf(party.signatory) : {};
