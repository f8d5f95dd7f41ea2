import type { CivilDay } from './calendar/civil-day.js';
import type { PartyId } from './text.js';

export interface CommitteeMember {
  readonly party: PartyId;
  readonly name: string;
  readonly function: string;
  readonly email: string;
}

/** A sitting of the monitoring committee: convened, then held. */
export interface CommitteeMeeting {
  readonly id: string;
  readonly convenedOn: CivilDay;
  readonly recordedOn: CivilDay;
  readonly meetsOn: CivilDay;
  readonly place: string;
  readonly agenda: readonly string[];
  /** The members of that day. */
  readonly invited: readonly CommitteeMember[];
  readonly minutes: {
    readonly on: CivilDay;
    readonly present: readonly string[];
    readonly excused: readonly string[];
    readonly summary: string;
    readonly decisions: readonly string[];
  } | null;
}
