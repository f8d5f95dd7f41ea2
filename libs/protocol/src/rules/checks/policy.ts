import { policies as defaults } from '../policies.js';
import type { DeadlinePolicy, PolicyChanges, Rules, Span } from '../rules.js';
import { each, unless, type RuleProblem } from './problem.js';
import { count, monthDay } from './values.js';

/** Long enough to order spans of months and days as people do: a month is longer than 14 days, three longer than 60. */
const DAYS_OF_MONTH = 30;
const lengthOf = ({ months = 0, days = 0 }: Span): number => months * DAYS_OF_MONTH + days;

const falling = (list: readonly number[]): boolean => list.every((n, i) => i === 0 || n < (list[i - 1] ?? n));
const rising = (list: readonly number[]): boolean => list.every((n, i) => i === 0 || n > (list[i - 1] ?? n));

function policy({ due, before, after, thenEveryDays }: Partial<DeadlinePolicy>, path: string): readonly RuleProblem[] {
  return [
    ...count(due?.days, `${path}.due.days`, 0),
    ...count(due?.months, `${path}.due.months`, 0),
    ...monthDay(due?.on, `${path}.due.on`),
    ...each(before, `${path}.before`, (span, at) => [
      ...unless(span.months !== undefined || span.days !== undefined, at, { reason: 'empty' }),
      ...count(span.months, `${at}.months`, 0),
      ...count(span.days, `${at}.days`, 0),
    ]),
    ...unless(falling((before ?? []).map(lengthOf)), `${path}.before`, { reason: 'wrong-order' }),
    ...each(after, `${path}.after`, (days, at) => count(days, at, 0)),
    ...unless(rising(after ?? []), `${path}.after`, { reason: 'wrong-order' }),
    ...count(thenEveryDays ?? undefined, `${path}.thenEveryDays`, 1),
  ];
}

/** The departures of a kind, a regime or a protocol from the general policy. */
export const policyChanges = (changes: PolicyChanges | undefined, path: string): readonly RuleProblem[] =>
  Object.entries(changes ?? {}).flatMap(([name, change]) => [
    ...unless(Object.hasOwn(defaults, name), `${path}.${name}`, { reason: 'unknown-obligation', name }),
    ...policy(change, `${path}.${name}`),
    // Nothing falls silent before it is decided; after the day of a renewal there is an end instead.
    ...unless(change?.thenEveryDays !== null || name === 'renewal-decision', `${path}.${name}.thenEveryDays`, {
      reason: 'empty',
    }),
  ]);

/** The general policy: each obligation has one. */
export const policies = (given: Rules['policies'], path: string): readonly RuleProblem[] => [
  ...Object.keys(defaults).flatMap((name) =>
    unless(Object.hasOwn(given, name), `${path}.${name}`, { reason: 'empty' }),
  ),
  ...policyChanges(given, path),
];
