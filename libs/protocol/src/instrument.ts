import type { CivilDay } from './calendar/civil-day.js';
import type { Course } from './course.js';
import type { InstrumentKind } from './rules/rules.js';
import type { PartyId, ProtocolText } from './text.js';

/** What changes or ends a protocol in force, signed and ratified by itself. */
export interface Instrument extends Course {
  /** `a1`, `a2`, … in the order in which they were proposed. */
  readonly id: string;
  readonly kind: InstrumentKind;
  readonly title: string;
  readonly proposedBy: PartyId;
  /** The version of the protocol on which it was drawn up. */
  readonly onVersion: number;
  /** The whole text as it will read; `null` for a termination, which leaves no text in force. */
  readonly text: ProtocolText | null;
  /** SHA-256 of what is signed. */
  readonly textHash: string;
  /** The last day of the protocol, for a termination. */
  readonly endsOn: CivilDay | null;
  readonly status: 'open' | 'refused' | 'withdrawn' | 'in-effect';
  /** The day of its last act, once every procedure is complete. */
  readonly effectOn: CivilDay | null;
  readonly reason: string;
}
