import type { CivilDay } from './calendar/civil-day.js';
import type { PartyId } from './text.js';

/** Where an action takes place, in Sénart's words: here, over there, or both. */
export type ActionPlace = 'here' | 'there' | 'both';

export interface Indicator {
  readonly name: string;
  readonly baseline: string;
  readonly target: string;
}

/** Money in whole cents of `currency`. */
export interface BudgetLine {
  readonly funder: string;
  readonly cents: number;
}

export interface PlannedAction {
  readonly title: string;
  /** Who leads on each side, by party. */
  readonly leads: readonly { readonly party: PartyId; readonly name: string }[];
  readonly place: ActionPlace;
  /** Months of the (first) year, 1 to 12, first and last included. */
  readonly months: { readonly from: number; readonly to: number };
  readonly budget: readonly BudgetLine[];
  readonly indicators: readonly Indicator[];
}

export interface PlannedObjective {
  readonly title: string;
  readonly actions: readonly PlannedAction[];
}

/** What a joint action plan says. */
export interface PlanContent {
  readonly currency: string;
  readonly objectives: readonly PlannedObjective[];
}

/** The plan of one year, or of two where the protocol entered into force after 30 June. `year` is its first. */
export interface ActionPlan {
  readonly year: number;
  readonly years: readonly number[];
  /** Counts from 1; an amended proposal is a new revision and asks for every approval again. */
  readonly revision: number;
  readonly content: PlanContent;
  readonly proposedBy: PartyId;
  readonly approvals: Readonly<Record<PartyId, CivilDay>>;
  readonly adopted: { readonly on: CivilDay; readonly recordedOn: CivilDay } | null;
  readonly agreementOn: CivilDay | null;
}
