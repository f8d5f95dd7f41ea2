import type { Organ, PartyId, Protocol, ProtocolText } from '@pacta/protocol';

/** How the sentences call what commands and facts know by id only. */
export interface Names {
  /** The name alone («Andenne»); empty while the drafter has not said. */
  readonly party: (id: PartyId) => string;
  /** A key of the rules' regimes. */
  readonly regime: (id: PartyId) => string;
  /** Who takes this step of the party; the step it has to take now where none is named. */
  readonly organ: (id: PartyId, step?: string) => Organ | undefined;
  readonly criterion: (id: string) => string;
}

type Criteria = readonly { readonly id: string; readonly label: string }[];

/** The names of one protocol; `draft` where no text has been submitted yet. */
export function namesOf(state: Protocol | null, draft: ProtocolText | null = null, criteria: Criteria = []): Names {
  const partyOf = (id: PartyId) => (state?.text ?? draft)?.parties.find((party) => party.id === id);
  const stepsOf = (id: PartyId) => state?.procedures.find(({ party }) => party === id)?.steps ?? [];
  return {
    party: (id) => partyOf(id)?.name ?? id,
    regime: (id) => partyOf(id)?.regime ?? '',
    organ: (id, step) =>
      (step ? stepsOf(id).find((each) => each.id === step) : stepsOf(id).find((each) => !each.doneOn))?.organ,
    criterion: (id) => criteria.find((each) => each.id === id)?.label ?? id,
  };
}
