import type { PartyText, ProtocolText } from '@pacta/protocol';

const NOTHING_YET = { commitment: null, fields: {} } satisfies Partial<ProtocolText>;
const NOWHERE = { region: '' } satisfies Partial<PartyText>;

/** A draft as this release writes it: what it asks for beside what an older one knew is there, and empty. */
export const completedText = (text: ProtocolText): ProtocolText => ({
  ...NOTHING_YET,
  ...text,
  parties: text.parties.map((party) => ({ ...NOWHERE, ...party })),
});
