import type { CivilDay } from './calendar/civil-day.js';
import type { Evaluation } from './evaluation.js';
import type { ActionPlan } from './plan.js';
import type { Organ, StepAct } from './rules/rules.js';
import type { Language, PartyId, ProtocolText } from './text.js';

export type Phase =
  'drafting' | 'signing' | 'ratifying' | 'in-force' | 'refused' | 'abandoned' | 'renewed' | 'lapsed' | 'terminated';

/** A step of one party's procedure, as pinned at submission, and what became of it. */
export interface StepProgress {
  readonly id: string;
  readonly act: StepAct;
  readonly organ: Organ;
  readonly quorum?: 'majority';
  readonly doneOn: CivilDay | null;
  /** A council that put the item off names the day on which it sits again. */
  readonly adjournedTo: CivilDay | null;
}

export interface PartyProgress {
  readonly party: PartyId;
  readonly timeZone: string;
  readonly country: string;
  readonly steps: readonly StepProgress[];
}

export interface RenewalDecision {
  readonly on: CivilDay;
  readonly renew: boolean;
  readonly reason: string;
}

/** A protocol as its events made it. The text being typed is not here: drafts live outside the log until they are submitted. */
export interface Protocol {
  readonly id: string;
  readonly reference: string;
  readonly kind: string;
  /** The organisation that leads it in this installation. */
  readonly organisation: string;
  readonly language: Language;
  readonly predecessor: string | null;
  readonly timeZone: string;
  readonly phase: Phase;
  readonly startedOn: CivilDay;
  /** The day on which the last event was recorded, in the lead party's time zone. */
  readonly recordedOn: CivilDay;
  /** Version of the text: 0 before the first submission, then one more at each. */
  readonly version: number;
  readonly text: ProtocolText | null;
  /** SHA-256, hexadecimal, of the canonical JSON of text, language and template. */
  readonly textHash: string;
  readonly submitted: { readonly on: CivilDay; readonly recordedOn: CivilDay } | null;
  readonly procedures: readonly PartyProgress[];
  readonly lastSignature: { readonly on: CivilDay; readonly recordedOn: CivilDay } | null;
  readonly refusal: { readonly party: PartyId; readonly on: CivilDay; readonly reason: string } | null;
  readonly inForce: { readonly on: CivilDay; readonly lastDay: CivilDay; readonly recordedOn: CivilDay } | null;
  /** By first year. */
  readonly plans: Readonly<Record<number, ActionPlan>>;
  /** By year, or `final`. */
  readonly evaluations: Readonly<Record<string, Evaluation>>;
  readonly renewal: {
    readonly decisions: Readonly<Record<PartyId, RenewalDecision>>;
    readonly agreed: { readonly on: CivilDay; readonly successor: string } | null;
  };
  readonly notice: {
    readonly party: PartyId;
    readonly on: CivilDay;
    readonly reason: string;
    readonly effectiveOn: CivilDay;
  } | null;
  /** By obligation, the scheduled day of the last reminder that went. */
  readonly reminders: Readonly<Record<string, CivilDay>>;
  readonly endedOn: CivilDay | null;
}
