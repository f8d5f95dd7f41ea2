import type { Instrument } from './instrument.js';
import type { Protocol } from './state.js';

/** The amendment, adhesion or termination of that id. */
export const instrumentIn = ({ instruments }: Pick<Protocol, 'instruments'>, id: string): Instrument | undefined =>
  Object.hasOwn(instruments, id) ? instruments[id] : undefined;

/**
 * Overtaken by another proposal that took effect first: its text would undo what that one changed, or its parties are no longer all
 * of them. It can only be withdrawn, and drawn up anew.
 */
export function isOvertaken({ version, procedures }: Protocol, proposal: Instrument): boolean {
  if (proposal.text) return proposal.onVersion !== version;
  return procedures.some(({ party }) => !proposal.procedures.some((progress) => progress.party === party));
}
