import type { CivilDay, Instant } from './calendar/civil-day.js';
import type { CommitteeMember } from './committee.js';
import type { EvaluationPeriod, Scorecard } from './evaluation.js';
import type { Mandate } from './mandate.js';
import type { DocumentSubject, OwnKind } from './document.js';
import type { JsonObject } from './json.js';
import type { ActionStatus, PlanContent } from './plan.js';
import type { Diagnosis, ProjectEvaluation } from './project.js';
import type { DeadlinePolicy, ObligationKind } from './rules/rules.js';
import type { Attachment } from './state.js';
import type { Language, PartyId, ProtocolText } from './text.js';

/** What a step of a procedure is about: the protocol itself, or the amendment, adhesion or termination of that id. */
interface OfCourse {
  readonly instrument?: string;
}

/** What the minutes of a council say of one decision. */
export interface CouncilAct extends OfCourse {
  readonly party: PartyId;
  readonly on: CivilDay;
  /** Number of the deliberation, as the council numbers them. */
  readonly number: string;
  readonly votes: { readonly for: number; readonly against: number; readonly abstentions: number };
  readonly attendance: { readonly present: number; readonly members: number };
}

interface Beginning {
  readonly id: string;
  readonly reference: string;
  readonly kind: string;
  readonly organisation: string;
  readonly language: string;
  readonly timeZone: string;
}

/** The whole text as it will read, to be signed and ratified by itself. `instrument` is an id that no other proposal here has. */
interface ProposedText {
  readonly instrument: string;
  readonly party: PartyId;
  readonly on: CivilDay;
  readonly title: string;
  readonly text: ProtocolText;
  readonly textHash: string;
}

/** `on` is the civil day that the minutes or the letter bear. It may be in the past, never in the future. */
export interface CommandBodies {
  'start-protocol': Beginning & { readonly predecessor: string | null };
  /** A protocol that is already in force elsewhere, taken in with what is known of it. */
  'import-protocol': Beginning & {
    readonly text: ProtocolText;
    readonly textHash: string;
    /** Beginning of the term that runs today. */
    readonly inForceOn: CivilDay;
    /** `null`: it binds until it is ended. */
    readonly lastDay: CivilDay | null;
    /** Years whose plan or evaluation was settled before it came here. */
    readonly settled: { readonly plans: readonly number[]; readonly evaluations: readonly number[] };
    /** Where it was read: a file and its row, a form. */
    readonly source: string;
  };
  'submit-for-signature': { readonly on: CivilDay; readonly text: ProtocolText; readonly textHash: string };
  'withdraw-text': { readonly reason: string };
  /** Corrects slips of the pen in a frozen text, at paths that its kind calls clerical. No signature is revoked. */
  'correct-text': {
    readonly on: CivilDay;
    readonly changes: readonly { readonly path: string; readonly to: string }[];
    readonly reason: string;
  };
  'record-mandate': Mandate;
  'end-mandate': { readonly mandate: string; readonly on: CivilDay; readonly reason: string };
  sign: OfCourse & {
    readonly party: PartyId;
    readonly on: CivilDay;
    readonly version: number;
    readonly textHash: string;
    readonly signatory: { readonly name: string; readonly function: string };
    /** Other parties for which the same person signs by the same stroke, in another capacity (Charte de Sénart, signatories). */
    readonly also?: readonly { readonly party: PartyId; readonly function: string }[];
  };
  'ratify-by-council': CouncilAct;
  'refuse-by-council': CouncilAct & { readonly reason: string };
  'adjourn-by-council': OfCourse & {
    readonly party: PartyId;
    readonly on: CivilDay;
    readonly until: CivilDay;
    readonly reason: string;
  };
  'complete-formality': OfCourse & { readonly party: PartyId; readonly on: CivilDay; readonly step: string };
  redraft: { readonly reason: string };
  abandon: { readonly reason: string };
  'propose-action-plan': {
    readonly party: PartyId;
    readonly on: CivilDay;
    readonly year: number;
    readonly content: PlanContent;
  };
  'approve-action-plan': {
    readonly party: PartyId;
    readonly on: CivilDay;
    readonly year: number;
    readonly revision: number;
  };
  'conclude-specific-agreement': { readonly on: CivilDay; readonly year: number };
  /** What became of one action of an adopted plan. */
  'report-progress': {
    readonly party: PartyId;
    readonly on: CivilDay;
    readonly year: number;
    /** Counted from 0 as they stand in the plan. */
    readonly objective: number;
    readonly action: number;
    readonly status: ActionStatus;
    readonly actuals: readonly string[];
    readonly spentCents: number | null;
    readonly note: string;
  };
  'record-diagnosis': { readonly project: string; readonly title: string } & Diagnosis;
  'set-up-evaluation': { readonly project: string } & ProjectEvaluation;
  'start-project': { readonly project: string; readonly on: CivilDay };
  'close-project': {
    readonly project: string;
    readonly on: CivilDay;
    readonly report: string;
    readonly lessons: string;
  };
  'compose-committee': { readonly on: CivilDay; readonly members: readonly CommitteeMember[] };
  'convene-committee': {
    readonly meeting: string;
    readonly on: CivilDay;
    readonly meetsOn: CivilDay;
    readonly place: string;
    readonly agenda: readonly string[];
  };
  /** `on` is the day on which the committee sat. */
  'record-minutes': {
    readonly meeting: string;
    readonly on: CivilDay;
    readonly present: readonly string[];
    readonly excused: readonly string[];
    readonly summary: string;
    readonly decisions: readonly string[];
  };
  'submit-evaluation': { readonly party: PartyId; readonly period: EvaluationPeriod } & Scorecard;
  'decide-renewal': {
    readonly party: PartyId;
    readonly on: CivilDay;
    readonly renew: boolean;
    readonly reason: string;
    /** The id that the successor takes, should this decision complete the agreement. */
    readonly successor: string;
  };
  'give-notice': { readonly party: PartyId; readonly on: CivilDay; readonly reason: string };
  'withdraw-notice': { readonly party: PartyId; readonly on: CivilDay; readonly reason: string };
  /** The parties stay the same. */
  'propose-amendment': ProposedText;
  /** With its new parties, who bind themselves as the others consent. */
  'propose-adhesion': ProposedText;
  /** An end by common consent; a party that ends it alone gives notice. */
  'propose-termination': {
    readonly instrument: string;
    readonly party: PartyId;
    readonly on: CivilDay;
    readonly title: string;
    readonly endsOn: CivilDay;
    readonly reason: string;
    readonly textHash: string;
  };
  'withdraw-proposal': { readonly instrument: string; readonly on: CivilDay; readonly reason: string };
  /** `obligation` is the key of the duty as `obligations` gives it. */
  'fulfil-duty': { readonly obligation: string; readonly on: CivilDay; readonly note: string };
  /** `null` takes the departure back. */
  'set-policy': {
    readonly obligation: ObligationKind;
    readonly change: Partial<DeadlinePolicy> | null;
    readonly reason: string;
  };
  /** Silence until a day, because it can wait or because it came another way; then reminders go on. */
  'snooze-reminders': {
    readonly obligation: string;
    readonly until: CivilDay;
    readonly because: 'later' | 'received-otherwise';
    readonly note: string;
  };
  'attach-file': Attachment;
  /** A document that staff fill in themselves, in the fields of its template. */
  'draw-up-document': {
    /** A kind of `templates/`, or of the installation's own. */
    readonly kind: string;
    readonly language: Language;
    readonly about: DocumentSubject;
    /** As typed; what identifies a document (reference, version, code) is not among them. */
    readonly fields: JsonObject;
    /** Said by the service, for a kind that the office has made itself. */
    readonly own?: OwnKind;
  };
  /** Puts right what was recorded by mistake. `act` is what should have been recorded; `null` where nothing should have been. */
  'correct-record': {
    readonly position: number;
    readonly act: RecordedAct | null;
    readonly reason: string;
    readonly by: string;
  };
  /** The clock's own commands. */
  remind: { readonly obligation: string; readonly scheduledFor: CivilDay };
  'end-term': Record<never, never>;
  'end-notice': Record<never, never>;
}

export type CommandType = keyof CommandBodies;
/** What somebody, or the clock, asks for. */
export type Act<T extends CommandType = CommandType> = { [K in T]: { readonly type: K } & CommandBodies[K] }[T];
/** An act and the instant at which it reached the register; rules see no other clock. */
export type Command<T extends CommandType = CommandType> = Act<T> & { readonly at: Instant };
/** The commands that only a clock sends. */
export type TimerAct = Act<'remind' | 'end-term' | 'end-notice'>;

/** The acts that a correction can put right: each leaves one fact of its own, with what follows from it. */
export type CorrectableType =
  | 'sign'
  | 'ratify-by-council'
  | 'refuse-by-council'
  | 'adjourn-by-council'
  | 'complete-formality'
  | 'record-mandate'
  | 'end-mandate'
  | 'propose-action-plan'
  | 'approve-action-plan'
  | 'conclude-specific-agreement'
  | 'report-progress'
  | 'record-diagnosis'
  | 'set-up-evaluation'
  | 'start-project'
  | 'close-project'
  | 'compose-committee'
  | 'convene-committee'
  | 'record-minutes'
  | 'submit-evaluation'
  | 'decide-renewal'
  | 'give-notice'
  | 'withdraw-notice'
  | 'propose-termination'
  | 'withdraw-proposal'
  | 'fulfil-duty';
export type RecordedAct = { [K in CorrectableType]: { readonly type: K } & CommandBodies[K] }[CorrectableType];
