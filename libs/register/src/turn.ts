import type { Act, Deadline, Instant, Refusal } from '@pacta/protocol';
import { UnknownCommand } from './errors.js';
import type { Loaded } from './loaded.js';

/** What is to be decided now; or why nothing is. */
export type Turn = { readonly ok: true; readonly act: Act } | { readonly ok: false; readonly refusal: Refusal };

/** Facts never go back in time, whatever the clock that hands them in says. */
export const monotone = (at: Instant, last: Instant | null): Instant => (last && last > at ? last : at);

/** A deadline's id names its command: it counts when it is the next one still, and its hour has come. */
function ofDeadline(commandId: string, deadline: Deadline | undefined, at: Instant): Turn {
  if (deadline?.id !== commandId) return { ok: false, refusal: { reason: 'nothing-to-remind', obligation: commandId } };
  if (at < deadline.at) return { ok: false, refusal: { reason: 'not-yet-due', on: deadline.on } };
  return { ok: true, act: deadline.act };
}

/** @throws UnknownCommand where the id is neither of a received command nor of a deadline of this protocol */
export function turnOf(commandId: string, loaded: Loaded, deadline: Deadline | undefined, at: Instant): Turn {
  const { command, state, protocolId } = loaded;
  if (!command) {
    if (commandId.startsWith(`${protocolId}/`)) return ofDeadline(commandId, deadline, at);
    throw new UnknownCommand(`No command ${commandId} was received for the protocol ${protocolId}`);
  }
  // To an organisation that does not see it, a protocol does not exist.
  if (state && !command.seesProtocol) return { ok: false, refusal: { reason: 'no-such-protocol' } };
  return { ok: true, act: command.act };
}
