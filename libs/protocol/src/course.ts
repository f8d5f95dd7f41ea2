import type { CivilDay } from './calendar/civil-day.js';
import type { Delay, Organ, StepAct } from './rules/rules.js';
import type { PartyId } from './text.js';

/** A step of one party's procedure, as pinned at submission, and what became of it. */
export interface StepProgress {
  readonly id: string;
  readonly act: StepAct;
  readonly organ: Organ;
  readonly quorum?: 'majority';
  readonly within?: Delay;
  readonly doneOn: CivilDay | null;
  /** The day on which that was recorded; none of what was done elsewhere, or is not done. */
  readonly recordedOn?: CivilDay;
  /** Who signed, and in which capacity, where the step is a signature. */
  readonly signedBy?: { readonly name: string; readonly function: string };
  /** A council that put the item off names the day on which it sits again. */
  readonly adjournedTo: CivilDay | null;
}

export interface PartyProgress {
  readonly party: PartyId;
  readonly timeZone: string;
  readonly country: string;
  /** ISO 3166-2; empty where the country's holidays count. */
  readonly region?: string;
  readonly regime?: string;
  readonly steps: readonly StepProgress[];
  /** For a party that joined during the term: since when it is one, and when that was recorded. */
  readonly joined?: { readonly on: CivilDay; readonly recordedOn: CivilDay };
}

/** A text on its way through the procedures of its parties: the protocol's own, an amendment's, an adhesion's, a termination's. */
export interface Course {
  readonly submitted: { readonly on: CivilDay; readonly recordedOn: CivilDay } | null;
  readonly procedures: readonly PartyProgress[];
  readonly lastSignature: { readonly on: CivilDay; readonly recordedOn: CivilDay } | null;
}
