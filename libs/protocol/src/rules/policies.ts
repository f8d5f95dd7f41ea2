import type { DeadlinePolicy, ObligationKind, Span } from './rules.js';

const days = (...list: number[]): Span[] => list.map((count) => ({ days: count }));
const months = (...list: number[]): Span[] => list.map((count) => ({ months: count }));

/** Nothing falls silent: after the last announced reminder, one every ninety days until it is decided or withdrawn. */
const QUARTERLY = 90;

/** The deadlines and reminders that an installation begins with; staff change them in the settings. */
export const policies: Readonly<Record<ObligationKind, DeadlinePolicy>> = {
  // From the day on which the draft was last touched: its author is asked whether it lives.
  draft: { due: { days: 90 }, before: [], after: [0], thenEveryDays: QUARTERLY, adjust: 'none' },
  // From the submission.
  signature: {
    due: { days: 60 },
    before: days(30, 14, 7, 1),
    after: [7, 30],
    thenEveryDays: QUARTERLY,
    adjust: 'none',
  },
  // From the last signature of all parties.
  ratification: {
    due: { days: 120 },
    before: days(60, 30, 14, 7),
    after: [7, 30],
    thenEveryDays: QUARTERLY,
    adjust: 'none',
  },
  // From the party's step before.
  formality: { due: { days: 60 }, before: days(30, 7), after: [7], thenEveryDays: QUARTERLY, adjust: 'none' },
  // The first plan some days after entry into force, the others on a fixed day of their year.
  'action-plan': {
    due: { days: 60, on: { month: 1, day: 31 } },
    before: days(60, 30, 7),
    after: [14, 45],
    thenEveryDays: QUARTERLY,
    adjust: 'none',
  },
  // From the plan's adoption.
  'specific-agreement': {
    due: { days: 60 },
    before: days(30, 7),
    after: [14],
    thenEveryDays: QUARTERLY,
    adjust: 'none',
  },
  'yearly-evaluation': {
    due: { on: { month: 11, day: 30 } },
    before: days(60, 30, 7),
    after: [14, 45],
    thenEveryDays: QUARTERLY,
    adjust: 'none',
  },
  // Months before the end of the term.
  'final-evaluation': {
    due: { months: 9 },
    before: days(90, 30, 7),
    after: [14],
    thenEveryDays: QUARTERLY,
    adjust: 'none',
  },
  // The end of the term itself, which never moves.
  'renewal-decision': {
    due: {},
    before: [...months(12, 9, 6, 3, 2, 1), ...days(14, 3)],
    after: [],
    thenEveryDays: null,
    adjust: 'none',
  },
  // The duty's own day: its data say when it is due.
  duty: { due: {}, before: days(30, 7), after: [7], thenEveryDays: QUARTERLY, adjust: 'none' },
  // From the meeting.
  'committee-minutes': { due: { days: 30 }, before: days(7), after: [7], thenEveryDays: QUARTERLY, adjust: 'none' },
};
