import type { CivilDay } from '../calendar/civil-day.js';
import type { Holidays } from '../calendar/working-day.js';
import type { Term } from '../text.js';
import type { Words } from './words.js';

/** Calendar length as people say it: «twelve months before», «14 days before». */
export interface Span {
  readonly months?: number;
  readonly days?: number;
}

export type Organ =
  | 'college'
  | 'authorities'
  | 'council'
  | 'president'
  | 'mayor'
  | 'director-general'
  | 'prefect'
  | 'state'
  | 'finance-director'
  | 'public';

/** What kind of act completes a step: a signature, a council's decision, or a formality that is simply done on a day. */
export type StepAct = 'signature' | 'deliberation' | 'formality';

/**
 * When a step is asked for. `option`: by a party that chose it (`PartyText.options`). `countersignatory`: where the text names one.
 * `commitment`: where the text commits at least so much money, in whole cents of that currency.
 */
export type Condition =
  | { readonly kind: 'option' }
  | { readonly kind: 'countersignatory' }
  | { readonly kind: 'commitment'; readonly cents: number; readonly currency: string };

/** Days that a rule gives: on the calendar, or those on which offices are open. */
export interface Delay {
  readonly days: number;
  readonly counted: 'calendar' | 'working';
}

/** One step of a party's procedure, in the order in which its regime prescribes them. */
export interface Step {
  readonly id: string;
  readonly act: StepAct;
  readonly organ: Organ;
  /** Without it every party takes the step. */
  readonly when?: Condition;
  /** How long the organ has, from the step before; without it the policy of its obligation says. */
  readonly within?: Delay;
  /** A council that must have more than half of its members present to deliberate. */
  readonly quorum?: 'majority';
  /** For a step that an installation has added: those of the defaults are named in the catalogues. */
  readonly label?: Words;
  /** The text that prescribes it. */
  readonly source: string;
}

/** What changes or ends a protocol in force, with signatures and ratifications of its own. */
export type InstrumentKind = 'amendment' | 'adhesion' | 'termination';

/** A minor thing owed while a protocol is in force: a declaration, the review of a charter, the months of a prefect. */
export interface Duty {
  readonly id: string;
  readonly label: Words;
  /** Counted from the entry into force, or from the day on which the party did a step of its procedure. */
  readonly from: 'entry-into-force' | { readonly step: string };
  /** So long after that day; or, with `on`, each year on a day of the calendar after it. */
  readonly due: { readonly months?: number; readonly days?: number; readonly on?: MonthDay };
  /** Owed again every so many years; `on` is owed every year. */
  readonly everyYears?: number;
  readonly source: string;
}

export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** Departures from the general policy, obligation by obligation. */
export type PolicyChanges = Readonly<Partial<Record<ObligationKind, Partial<DeadlinePolicy>>>>;

/** How a kind of public body binds itself. */
export interface Regime {
  readonly id: string;
  /** For a regime that an installation has added: those of the defaults are named in the catalogues. */
  readonly label?: Words;
  readonly steps: readonly Step[];
  /** The steps that it takes for an amendment, an adhesion or a termination; all of them where nothing is said. */
  readonly instruments?: Readonly<Partial<Record<InstrumentKind, readonly string[]>>>;
  readonly duties?: readonly Duty[];
  readonly policies?: PolicyChanges;
}

/** A field of a kind's own text. `rows` is a small table of named columns. */
export interface Field {
  readonly id: string;
  readonly type: 'line' | 'paragraph' | 'day' | 'lines' | 'rows';
  readonly label: Words;
  readonly hint?: Words;
  /** Must be filled before the text can be signed. */
  readonly required: boolean;
  /** For `rows`: the columns, in order. */
  readonly columns?: readonly { readonly id: string; readonly label: Words }[];
  /** For `lines` and `rows`: how many at least (when required), and at most. */
  readonly count?: { readonly min: number; readonly max: number };
}

/** One article of a kind's text: what is printed, with `{field}` where the text's own words come. */
export interface Article {
  readonly id: string;
  readonly heading: Words;
  readonly paragraphs: readonly Words[];
}

/** What a kind of protocol asks for. */
export interface ProtocolKind {
  readonly id: string;
  /** For a kind that an installation has added, and for charters. */
  readonly label?: Words;
  readonly parties: { readonly min: number; readonly max: number };
  /** Suggested regimes, in the order of the parties; the last one serves the parties that follow. */
  readonly regimes: readonly string[];
  /** Texts that must be complete before signature, beside the parties. */
  readonly requires: readonly ('programme' | 'foundingDeliberationOn' | 'links' | 'domains')[];
  /** Its own fields, beside those that every protocol has. */
  readonly fields: readonly Field[];
  /** Its articles, for a kind whose document is made from data. */
  readonly articles: readonly Article[];
  /**
   * Where a slip of the pen may be corrected without signing anew: paths in the text, `*` for any index
   * (`parties.*.referent.email`). Everything else is substantive.
   */
  readonly clerical: readonly string[];
  /** The term that a new text proposes; `endless` for a charter that binds until it is ended. */
  readonly term: Term;
  /** What its life carries. A framework charter carries none of these. */
  readonly carries: readonly ('action-plans' | 'evaluations' | 'renewal')[];
  /** Shared duties, owed by all parties together. */
  readonly duties?: readonly Duty[];
  readonly policies?: PolicyChanges;
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
  | 'renewal-decision'
  | 'duty'
  | 'committee-minutes';

/**
 * When something is due and when its reminders go. Which of `days`, `on` and `months` counts, and from what, is the
 * obligation's own sense: 60 days after submission, every 30 November, 9 months before the end.
 */
export interface DeadlinePolicy {
  readonly due: {
    readonly days?: number;
    /** `working` counts `days` on which the party's offices are open. */
    readonly counted?: Delay['counted'];
    readonly months?: number;
    readonly on?: MonthDay;
  };
  readonly before: readonly Span[];
  /** Days after the due day on which the supervisor is told too. */
  readonly after: readonly number[];
  /** Once all of these are past, a reminder every so many days until it is decided. `null`: never again. */
  readonly thenEveryDays: number | null;
  /** Where the rule counts working days, a due day on a closed day moves to the next open one. */
  readonly adjust: 'none' | 'next-working-day';
  /** The day on which it was made so, where staff changed it: it calls for no reminder of an earlier day. */
  readonly since?: CivilDay;
}

export interface Scale {
  readonly min: number;
  readonly max: number;
  /** What each score means, from `min` up. */
  readonly labels?: readonly Words[];
}

/** A criterion of an evaluation grid; `label` by language. */
export interface Criterion {
  readonly id: string;
  readonly group: string;
  readonly label: Words;
  /** Where it is not scored on the grid's own scale. */
  readonly scale?: Scale;
}

export interface Grid {
  readonly id: string;
  readonly label?: Words;
  /** What the grid's groups are called, where the catalogues do not know them. */
  readonly groups?: Readonly<Record<string, Words>>;
  readonly source: string;
  readonly scale: Scale;
  /** The partner says who made its evaluation: itself, or somebody from outside. */
  readonly asksForEvaluator?: boolean;
  readonly criteria: readonly Criterion[];
}

/** The data that staff may edit, handed to every decision. What a decision relied on is pinned in its event. */
export interface Rules {
  readonly regimes: Readonly<Record<string, Regime>>;
  readonly kinds: Readonly<Record<string, ProtocolKind>>;
  readonly policies: Readonly<Record<ObligationKind, DeadlinePolicy>>;
  readonly grids: Readonly<Record<string, Grid>>;
  /** By country (ISO 3166-1 alpha-2), or by region (ISO 3166-2) where a party names one; without data there are none. */
  readonly holidays: Readonly<Record<string, Holidays>>;
  /** Months between a notice of termination and its effect. */
  readonly noticeMonths: number;
  /** Hour of the day, on the party's clocks, at which reminders go. */
  readonly reminderHour: number;
  /** The last day on which the draft was saved, where it was saved after the last event: typing is not a fact of the log. */
  readonly draftSavedOn?: CivilDay;
}
