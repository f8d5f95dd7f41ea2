import type { Condition, DeadlinePolicy, MonthDay, ObligationKind, Span, Step } from '@pacta/protocol';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const dayOf = ({ month, day }: MonthDay): string => `${day} ${MONTHS[month - 1] ?? ''}`;
const lengthOf = ({ months = 0, days = 0 }: Span): string =>
  [
    months > 0 ? `${months} ${months === 1 ? 'month' : 'months'}` : '',
    days > 0 ? `${days} ${days === 1 ? 'day' : 'days'}` : '',
  ]
    .filter((part) => part !== '')
    .join(' and ') || 'the day itself';

const daysOf = ({ days = 60, counted }: DeadlinePolicy['due']): string =>
  `${days} ${counted === 'working' ? 'working days' : 'days'}`;

/** From what each obligation is counted. */
const DUE: Readonly<Record<ObligationKind, (due: DeadlinePolicy['due']) => string>> = {
  draft: (due) => `${daysOf(due)} after the draft was last touched`,
  signature: (due) => `${daysOf(due)} after the submission, or after the party’s step before`,
  ratification: (due) => `${daysOf(due)} after the last signature of all; before any signature, after the submission`,
  formality: (due) => `${daysOf(due)} after the party’s step before`,
  'action-plan': (due) =>
    `first: ${daysOf(due)} after entry into force; then ${due.on ? dayOf(due.on) : ''} of its year`,
  'specific-agreement': (due) => `${daysOf(due)} after the plan’s adoption`,
  'yearly-evaluation': ({ on }) => `${on ? dayOf(on) : ''} of its year`,
  'final-evaluation': ({ months = 9 }) => `${lengthOf({ months })} before the last day`,
  'renewal-decision': () => 'the last day of the term',
  duty: () => 'as the duty says',
  'committee-minutes': (due) => `${daysOf(due)} after the sitting`,
};

export const dueInWords = (kind: ObligationKind, { due }: DeadlinePolicy): string => DUE[kind](due);

/** Before and after the due day, and what follows for ever; where the due day falls on a closed day. */
export function remindersInWords({ before, after, thenEveryDays, adjust }: DeadlinePolicy): readonly string[] {
  return [
    before.map(lengthOf).join(', ') || '–',
    after.map((days) => (days === 0 ? 'the day itself' : `+${days}`)).join(', ') || '–',
    thenEveryDays === null ? 'never' : `every ${thenEveryDays} days`,
    adjust === 'none' ? 'stays' : 'next working day',
  ];
}

const CONDITION: { readonly [K in Condition['kind']]: (when: Condition & { readonly kind: K }) => string } = {
  option: () => 'where the party chose it',
  countersignatory: () => 'where the text names one',
  commitment: ({ cents, currency }) =>
    `from ${(cents / 100).toLocaleString('en-GB', { minimumFractionDigits: 2 })} ${currency}, or where the party chose it`,
};

/** When a party takes the step; who acts; how long it may take where the step itself says so. */
export function stepInWords({ id, act, organ, when, within, quorum, source }: Step): readonly string[] {
  // The table pairs each condition with its own sentence; the compiler cannot follow the pairing through the union.
  const asked = when ? (CONDITION[when.kind] as (when: Condition) => string)(when) : 'always';
  return [
    id,
    `${act} of ${organ}`,
    asked,
    [quorum ? 'majority present' : '', within ? `${daysOf(within)}` : ''].filter((part) => part !== '').join('; ') ||
      '–',
    source,
  ];
}
