import type { CivilDay, Instant } from './calendar/civil-day.js';
import type { EvaluationPeriod, Scorecard } from './evaluation.js';
import type { PlanContent } from './plan.js';
import type { PartyId, ProtocolText } from './text.js';

/** What the minutes of a council say of one decision. */
export interface CouncilAct {
  readonly party: PartyId;
  readonly on: CivilDay;
  /** Number of the deliberation, as the council numbers them. */
  readonly number: string;
  readonly votes: { readonly for: number; readonly against: number; readonly abstentions: number };
  readonly attendance: { readonly present: number; readonly members: number };
}

/** `on` is the civil day that the minutes or the letter bear. It may be in the past, never in the future. */
export interface CommandBodies {
  'start-protocol': {
    readonly id: string;
    readonly reference: string;
    readonly kind: string;
    readonly organisation: string;
    readonly language: string;
    readonly timeZone: string;
    readonly predecessor: string | null;
  };
  'submit-for-signature': { readonly on: CivilDay; readonly text: ProtocolText; readonly textHash: string };
  'withdraw-text': { readonly reason: string };
  sign: {
    readonly party: PartyId;
    readonly on: CivilDay;
    readonly version: number;
    readonly textHash: string;
    readonly signatory: { readonly name: string; readonly function: string };
  };
  'ratify-by-council': CouncilAct;
  'refuse-by-council': CouncilAct & { readonly reason: string };
  'adjourn-by-council': {
    readonly party: PartyId;
    readonly on: CivilDay;
    readonly until: CivilDay;
    readonly reason: string;
  };
  'complete-formality': { readonly party: PartyId; readonly on: CivilDay; readonly step: string };
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
