import type { CivilDay } from './calendar/civil-day.js';
import type { CommitteeMeeting, CommitteeMember } from './committee.js';
import type { Evaluation } from './evaluation.js';
import type { Course } from './course.js';
import type { Instrument } from './instrument.js';
import type { Mandate } from './mandate.js';
import type { ActionPlan } from './plan.js';
import type { Project } from './project.js';
import type { PolicyChanges } from './rules/rules.js';
import type { Language, PartyId, ProtocolText } from './text.js';

export type Phase =
  'drafting' | 'signing' | 'ratifying' | 'in-force' | 'refused' | 'abandoned' | 'renewed' | 'lapsed' | 'terminated';

export interface RenewalDecision {
  readonly on: CivilDay;
  readonly renew: boolean;
  readonly reason: string;
}

/** A file that shows an act: the scan of a signed page, a certified extract. Its bytes are the register's. */
export interface Attachment {
  /** Position in the journal of the fact that it shows. */
  readonly to: number;
  /** SHA-256, hexadecimal, of the bytes. */
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  /** Length in bytes. */
  readonly size: number;
}

/** A slip of the pen put right after the text was frozen: it is read as corrected, and the hash that was signed stays. */
export interface TextCorrection {
  readonly on: CivilDay;
  readonly version: number;
  readonly reason: string;
  readonly changes: readonly { readonly path: string; readonly from: string; readonly to: string }[];
}

/** A protocol as its events made it. The text being typed is not here: drafts live outside the log until they are submitted. */
export interface Protocol extends Course {
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
  /** The same, reminders included: how far its clock is known to have come. */
  readonly heardOn: CivilDay;
  /** How many facts made this state: the position of the last one in the journal, which counts from 1. */
  readonly position: number;
  /** Version of the text: 0 before the first submission, then one more at each. */
  readonly version: number;
  readonly text: ProtocolText | null;
  /** SHA-256, hexadecimal, of the canonical JSON of text, language and template. */
  readonly textHash: string;
  readonly corrections: readonly TextCorrection[];
  readonly refusal: { readonly party: PartyId; readonly on: CivilDay; readonly reason: string } | null;
  /** `lastDay` is `null` for what binds until it is ended. */
  readonly inForce: {
    readonly on: CivilDay;
    readonly lastDay: CivilDay | null;
    readonly recordedOn: CivilDay;
  } | null;
  /** Years whose plan or evaluation was settled before the protocol came here. */
  readonly settled: { readonly plans: readonly number[]; readonly evaluations: readonly number[] };
  /** By id, in the order of their proposals. */
  readonly instruments: Readonly<Record<string, Instrument>>;
  readonly mandates: readonly Mandate[];
  /** By id, in the order of their diagnoses. */
  readonly projects: Readonly<Record<string, Project>>;
  readonly committee: {
    readonly members: readonly CommitteeMember[];
    readonly meetings: Readonly<Record<string, CommitteeMeeting>>;
  };
  /** The day on which each duty was fulfilled, by its obligation's key. */
  readonly duties: Readonly<Record<string, CivilDay>>;
  readonly attachments: readonly Attachment[];
  /** This protocol's own departures from the deadline policy. */
  readonly policies: PolicyChanges;
  /** By obligation, the day until which its reminders are silent. */
  readonly snoozed: Readonly<Record<string, CivilDay>>;
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
    /** The termination by which all agreed to it; a notice that one party gave has none. */
    readonly instrument?: string;
  } | null;
  /** By obligation, the scheduled day of the last reminder that went. */
  readonly reminders: Readonly<Record<string, CivilDay>>;
  readonly endedOn: CivilDay | null;
}
