import { daysBetween, type CivilDay } from './calendar/civil-day.js';
import { nextDeadline, type Deadline } from './deadline.js';
import { obligations, type Obligation } from './obligations.js';
import { mostPressingFirst } from './pressing.js';
import { courseOf } from './procedure.js';
import type { ObligationKind, Rules } from './rules/rules.js';
import type { Phase, Protocol } from './state.js';
import type { PartyId } from './text.js';

/** What happens should the awaited act not come. */
export type Otherwise = 'author-is-asked' | 'supervisor-is-told' | 'term-lapses' | 'nothing';

/** What blocks, who acts, by when, and what happens otherwise: the one sentence of every screen, before it is put in words. */
export interface Blocking {
  readonly phase: Phase;
  /** Undefined when nothing is awaited any more. */
  readonly awaited?: {
    readonly kind: ObligationKind;
    readonly parties: readonly PartyId[];
    readonly year?: number;
    readonly instrument?: string;
    readonly duty?: string;
    readonly meeting?: string;
    readonly due: CivilDay;
    /** From today to the due day; negative once it is past. */
    readonly daysLeft: number;
  };
  readonly otherwise: Otherwise;
  readonly next?: Pick<Deadline, 'kind' | 'on' | 'due'>;
}

const OTHERWISE: Readonly<Record<ObligationKind, Otherwise>> = {
  draft: 'author-is-asked',
  signature: 'supervisor-is-told',
  ratification: 'supervisor-is-told',
  formality: 'supervisor-is-told',
  'action-plan': 'supervisor-is-told',
  'specific-agreement': 'supervisor-is-told',
  'yearly-evaluation': 'supervisor-is-told',
  'final-evaluation': 'supervisor-is-told',
  'renewal-decision': 'term-lapses',
  duty: 'supervisor-is-told',
  'committee-minutes': 'supervisor-is-told',
};

/** Nobody is told of what no reminder follows. */
const otherwiseOf = ({ kind, policy }: Obligation): Otherwise =>
  OTHERWISE[kind] === 'supervisor-is-told' && policy.after.length === 0 ? 'nothing' : OTHERWISE[kind];

/** The same thing, asked of several on the same day. */
const isShared = (one: Obligation, other: Obligation): boolean =>
  (['kind', 'due', 'year', 'instrument', 'duty', 'meeting'] as const).every((key) => one[key] === other[key]);

/** As the text names them, the lead first: their ids say nothing to a reader. */
const inTheirOrder = (parties: ReadonlySet<PartyId>, state: Protocol, instrument: string | undefined): PartyId[] =>
  (courseOf(state, instrument)?.procedures ?? []).map(({ party }) => party).filter((party) => parties.has(party));

/** The most pressing obligation, with everyone who shares it. */
export function blocking(state: Protocol, rules: Rules, today: CivilDay): Blocking {
  const owed = mostPressingFirst(obligations(state, rules), today);
  const deadline = nextDeadline(state, rules);
  const next = deadline && { kind: deadline.kind, on: deadline.on, due: deadline.due };
  const first = owed[0];
  if (!first) return { phase: state.phase, otherwise: 'nothing', ...(next && { next }) };
  const { kind, due, year, instrument, duty, meeting } = first;
  const sharing = new Set(owed.filter((other) => isShared(first, other)).flatMap((other) => other.parties));
  return {
    phase: state.phase,
    awaited: {
      kind,
      parties: inTheirOrder(sharing, state, instrument),
      ...(year !== undefined && { year }),
      ...(instrument !== undefined && { instrument }),
      ...(duty !== undefined && { duty }),
      ...(meeting !== undefined && { meeting }),
      due,
      daysLeft: daysBetween(today, due),
    },
    otherwise: otherwiseOf(first),
    ...(next && { next }),
  };
}
