import type { CivilDay } from './calendar/civil-day.js';
import type { CommandBodies } from './command.js';
import type { ObligationKind } from './rules/rules.js';
import type { PartyProgress } from './state.js';
import type { PartyId, ProtocolText } from './text.js';

export interface EventBodies {
  'protocol-started': CommandBodies['start-protocol'];
  'text-submitted': {
    readonly on: CivilDay;
    readonly version: number;
    readonly text: ProtocolText;
    readonly textHash: string;
    readonly procedures: readonly PartyProgress[];
  };
  'text-withdrawn': {
    readonly reason: string;
    readonly revokedSignatures: number;
    readonly revokedDeliberations: number;
  };
  signed: CommandBodies['sign'] & { readonly step: string };
  'council-ratified': CommandBodies['ratify-by-council'] & { readonly step: string };
  'council-refused': CommandBodies['refuse-by-council'] & { readonly step: string };
  'council-adjourned': CommandBodies['adjourn-by-council'] & { readonly step: string };
  'formality-completed': CommandBodies['complete-formality'];
  'entered-into-force': { readonly on: CivilDay; readonly lastDay: CivilDay };
  'text-taken-up-again': { readonly fromVersion: number; readonly reason: string };
  abandoned: { readonly reason: string };
  'action-plan-proposed': CommandBodies['propose-action-plan'] & {
    readonly years: readonly number[];
    readonly revision: number;
  };
  'action-plan-approved': CommandBodies['approve-action-plan'];
  'action-plan-adopted': { readonly on: CivilDay; readonly year: number };
  'specific-agreement-concluded': CommandBodies['conclude-specific-agreement'];
  'evaluation-submitted': CommandBodies['submit-evaluation'] & { readonly grid: string };
  'evaluation-concluded': {
    readonly on: CivilDay;
    readonly period: number | 'final';
    readonly means: Readonly<Record<string, number>>;
  };
  'renewal-decided': Omit<CommandBodies['decide-renewal'], 'successor'>;
  'renewal-agreed': { readonly on: CivilDay; readonly successor: string };
  'notice-given': CommandBodies['give-notice'] & { readonly effectiveOn: CivilDay };
  reminded: {
    readonly obligation: string;
    readonly kind: ObligationKind;
    readonly parties: readonly PartyId[];
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
