import type { CivilDay } from '../calendar/civil-day.js';
import type { Holidays } from '../calendar/working-day.js';

/** Calendar length as people say it: «twelve months before», «14 days before». */
export interface Span {
  readonly months?: number;
  readonly days?: number;
}

export type Organ =
  'college' | 'authorities' | 'council' | 'president' | 'mayor' | 'prefect' | 'state' | 'finance-director' | 'public';

/** What kind of act completes a step: a signature, a council's decision, or a formality that is simply done on a day. */
export type StepAct = 'signature' | 'deliberation' | 'formality';

/** One step of a party's procedure, in the order in which its regime prescribes them. */
export interface Step {
  readonly id: string;
  readonly act: StepAct;
  readonly organ: Organ;
  /** Done only by a party that asked for it (`PartyText.options`). */
  readonly optional?: boolean;
  /** A council that must have more than half of its members present to deliberate. */
  readonly quorum?: 'majority';
  /** The text that prescribes it. */
  readonly source: string;
}

/** How a kind of public body binds itself. */
export interface Regime {
  readonly id: string;
  readonly steps: readonly Step[];
}

/** What a kind of protocol asks for. */
export interface ProtocolKind {
  readonly id: string;
  readonly parties: { readonly min: number; readonly max: number };
  /** Suggested regimes, in the order of the parties; the last one serves the parties that follow. */
  readonly regimes: readonly string[];
  /** Texts that must be complete before signature, beside the parties. */
  readonly requires: readonly ('programme' | 'foundingDeliberationOn' | 'links' | 'domains')[];
  /** The document that is signed. */
  readonly document: string;
  /** The evaluation grid that its partners use. */
  readonly grid: string;
  readonly source: string;
}

export type ObligationKind =
  | 'draft'
  | 'signature'
  | 'ratification'
  | 'formality'
  | 'action-plan'
  | 'specific-agreement'
  | 'yearly-evaluation'
  | 'final-evaluation'
  | 'renewal-decision';

/**
 * When something is due and when its reminders go. Which of `days`, `on` and `months` counts, and from what, is the
 * obligation's own sense: 60 days after submission, every 30 November, 9 months before the end.
 */
export interface DeadlinePolicy {
  readonly due: {
    readonly days?: number;
    readonly months?: number;
    readonly on?: { readonly month: number; readonly day: number };
  };
  readonly before: readonly Span[];
  /** Days after the due day on which the supervisor is told too. */
  readonly after: readonly number[];
  /** Once all of these are past, a reminder every so many days until it is decided. `null`: never again. */
  readonly thenEveryDays: number | null;
  /** Where the rule counts working days, a due day on a closed day moves to the next open one. */
  readonly adjust: 'none' | 'next-working-day';
}

/** A criterion of an evaluation grid; `label` by language. */
export interface Criterion {
  readonly id: string;
  readonly group: string;
  readonly label: Readonly<Record<string, string>>;
}

export interface Grid {
  readonly id: string;
  readonly source: string;
  readonly scale: { readonly min: number; readonly max: number };
  readonly criteria: readonly Criterion[];
}

/** The data that staff may edit, handed to every decision. What a decision relied on is pinned in its event. */
export interface Rules {
  readonly regimes: Readonly<Record<string, Regime>>;
  readonly kinds: Readonly<Record<string, ProtocolKind>>;
  readonly policies: Readonly<Record<ObligationKind, DeadlinePolicy>>;
  readonly grids: Readonly<Record<string, Grid>>;
  /** By country (ISO 3166-1 alpha-2); a country without data has no holidays. */
  readonly holidays: Readonly<Record<string, Holidays>>;
  /** Months between a notice of termination and its effect. */
  readonly noticeMonths: number;
  /** Hour of the day, on the party's clocks, at which reminders go. */
  readonly reminderHour: number;
  /** The last day on which the draft was saved, where it was saved after the last event: typing is not a fact of the log. */
  readonly draftSavedOn?: CivilDay;
}
