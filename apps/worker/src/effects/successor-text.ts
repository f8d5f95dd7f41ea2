import { yearOf, type CivilDay, type ProgrammePhase, type ProtocolText } from '@pacta/protocol';

/** The phase that follows, as long as the one before: 2022-2026 → 2027-2031. */
function following({ from, to }: ProgrammePhase, lastDay: CivilDay | undefined): ProgrammePhase {
  if (from !== null && to !== null) return { from: to + 1, to: to + 1 + (to - from) };
  return { from: lastDay ? yearOf(lastDay) + 1 : null, to: null };
}

/**
 * What a renewal begins with: the predecessor's text, its programme moved on. Written delegations were given for the old
 * signature and are left to be given again.
 */
export function successorText(text: ProtocolText, lastDay?: CivilDay): ProtocolText {
  const parties = text.parties.map((party) => ({
    ...party,
    signatory: { ...party.signatory, mandate: '' },
    countersignatory: party.countersignatory && { ...party.countersignatory, mandate: '' },
  }));
  return { ...text, parties, programme: following(text.programme, lastDay) };
}
