import type { CivilDay } from './calendar/civil-day.js';
import type { PartyId } from './text.js';

/** Where an action takes place, in Sénart's words: here, over there, or both. */
export type ActionPlace = 'here' | 'there' | 'both';

export interface Indicator {
  readonly name: string;
  /** Counted, or described. Both are wanted (Charte cenonnaise, 3). */
  readonly nature?: 'quantitative' | 'qualitative';
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
  /** The project that it carries out, by its id; none for an action that is no project. */
  readonly project?: string;
}

export type ActionStatus = 'planned' | 'under-way' | 'done' | 'dropped';

/** How far an action has come, by what its partner last said. */
export interface Progress {
  readonly party: PartyId;
  readonly on: CivilDay;
  readonly status: ActionStatus;
  /** What each indicator of the action shows now, in the plan's order; empty where it is not known. */
  readonly actuals: readonly string[];
  /** Spent so far, in whole cents of the plan's currency; `null` where it is not said. */
  readonly spentCents: number | null;
  readonly note: string;
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
  /** By action, `<objective>/<action>` as they are counted in the plan from 0. */
  readonly progress: Readonly<Record<string, Progress>>;
}

/** The sum of a plan's budget by funder, in whole cents, the largest first. */
export function totalsOf({ objectives }: PlanContent): readonly BudgetLine[] {
  const totals = new Map<string, number>();
  for (const { funder, cents } of objectives.flatMap((o) => o.actions.flatMap((action) => action.budget))) {
    totals.set(funder, (totals.get(funder) ?? 0) + cents);
  }
  return [...totals].map(([funder, cents]) => ({ funder, cents })).sort((a, b) => b.cents - a.cents);
}
