import type { CivilDay } from './calendar/civil-day.js';
import type { CommandBodies } from './command.js';
import type { ObligationKind } from './rules/rules.js';
import type { PartyProgress } from './course.js';
import type { TextCorrection } from './state.js';
import type { PartyId, ProtocolText } from './text.js';

/** The procedures of the parties, as they are pinned from here on. */
interface Proposed {
  readonly procedures: readonly PartyProgress[];
}

export interface EventBodies {
  'protocol-started': CommandBodies['start-protocol'];
  'text-submitted': {
    readonly on: CivilDay;
    readonly version: number;
    readonly text: ProtocolText;
    readonly textHash: string;
    readonly procedures: readonly PartyProgress[];
  };
  /** Every step of every party is taken as done on the day of the entry into force. */
  'protocol-imported': CommandBodies['import-protocol'] & Proposed;
  'text-corrected': TextCorrection;
  'mandate-recorded': CommandBodies['record-mandate'];
  'mandate-ended': CommandBodies['end-mandate'];
  'text-withdrawn': {
    readonly reason: string;
    readonly revokedSignatures: number;
    readonly revokedDeliberations: number;
  };
  signed: Omit<CommandBodies['sign'], 'also'> & { readonly step: string };
  'council-ratified': CommandBodies['ratify-by-council'] & { readonly step: string };
  'council-refused': CommandBodies['refuse-by-council'] & { readonly step: string };
  'council-adjourned': CommandBodies['adjourn-by-council'] & { readonly step: string };
  'formality-completed': CommandBodies['complete-formality'];
  'entered-into-force': { readonly on: CivilDay; readonly lastDay: CivilDay | null };
  'text-taken-up-again': { readonly fromVersion: number; readonly reason: string };
  abandoned: { readonly reason: string };
  'action-plan-proposed': CommandBodies['propose-action-plan'] & {
    readonly years: readonly number[];
    readonly revision: number;
  };
  'action-plan-approved': CommandBodies['approve-action-plan'];
  'action-plan-adopted': { readonly on: CivilDay; readonly year: number };
  'specific-agreement-concluded': CommandBodies['conclude-specific-agreement'];
  'progress-reported': CommandBodies['report-progress'];
  'diagnosis-recorded': CommandBodies['record-diagnosis'];
  'evaluation-set-up': CommandBodies['set-up-evaluation'];
  'project-started': CommandBodies['start-project'];
  'project-closed': CommandBodies['close-project'];
  'committee-composed': CommandBodies['compose-committee'];
  'committee-convened': CommandBodies['convene-committee'];
  'minutes-recorded': CommandBodies['record-minutes'];
  'evaluation-submitted': CommandBodies['submit-evaluation'] & { readonly grid: string };
  'evaluation-concluded': {
    readonly on: CivilDay;
    readonly period: number | 'final';
    readonly means: Readonly<Record<string, number>>;
  };
  /** The successor's id is none in the oldest logs. */
  'renewal-decided': Omit<CommandBodies['decide-renewal'], 'successor'> & { readonly successor?: string };
  'renewal-agreed': { readonly on: CivilDay; readonly successor: string };
  'notice-given': CommandBodies['give-notice'] & { readonly effectiveOn: CivilDay };
  'notice-withdrawn': CommandBodies['withdraw-notice'];
  'amendment-proposed': CommandBodies['propose-amendment'] & Proposed;
  'adhesion-proposed': CommandBodies['propose-adhesion'] & Proposed;
  'termination-proposed': CommandBodies['propose-termination'] & Proposed;
  'proposal-withdrawn': CommandBodies['withdraw-proposal'];
  /** Every party has done what its regime asks: the text, the parties or the end are as proposed from here on. */
  'proposal-took-effect': {
    readonly instrument: string;
    readonly on: CivilDay;
    /** The last day of the protocol as it is from now on. */
    readonly lastDay: CivilDay | null;
  };
  'duty-fulfilled': CommandBodies['fulfil-duty'] & { readonly duty: string; readonly parties: readonly PartyId[] };
  'policy-set': CommandBodies['set-policy'];
  'reminders-snoozed': CommandBodies['snooze-reminders'];
  'file-attached': CommandBodies['attach-file'];
  'document-drawn-up': CommandBodies['draw-up-document'];
  /**
   * What stood in the journal by mistake, and what stands in its place. The fact itself stays as it was written: `replay` reads
   * these instead of it, and instead of what had followed from it.
   */
  'record-corrected': {
    readonly position: number;
    readonly reason: string;
    readonly by: string;
    /** By position, what stands there now: the fact as it should have been with what newly follows from it, or nothing. */
    readonly replaced: readonly { readonly position: number; readonly facts: readonly Fact[] }[];
    /** The protocol that follows, where the renewal is agreed by this correction alone. */
    readonly successor?: string;
  };
  reminded: {
    readonly obligation: string;
    readonly kind: ObligationKind;
    readonly parties: readonly PartyId[];
    readonly year?: number;
    readonly instrument?: string;
    readonly duty?: string;
    readonly meeting?: string;
    readonly scheduledFor: CivilDay;
    readonly due: CivilDay;
    /** After the due day the supervisor is told too. */
    readonly toSupervisor: boolean;
  };
  renewed: { readonly on: CivilDay; readonly successor: string };
  lapsed: { readonly on: CivilDay };
  /** Decisions dated in time but recorded after the lapse. */
  'lapse-lifted': { readonly on: CivilDay };
  terminated: { readonly on: CivilDay };
}

export type EventType = keyof EventBodies;
/** A fact. `recordedOn` is the civil day on which it was recorded, in the lead party's time zone. */
export type ProtocolEvent<T extends EventType = EventType> = {
  [K in T]: { readonly type: K; readonly recordedOn: CivilDay } & EventBodies[K];
}[T];
/** A fact before the day of its recording is stamped on it. */
export type Fact<T extends EventType = EventType> = { [K in T]: { readonly type: K } & EventBodies[K] }[T];
