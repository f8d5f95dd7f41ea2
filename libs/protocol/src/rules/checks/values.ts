import type { MonthDay, Scale } from '../rules.js';
import type { Words } from '../words.js';
import { each, unless, type RuleProblem } from './problem.js';

type Problems = readonly RuleProblem[];

/** French is always there, and no language says nothing. */
export const words = (text: Words | undefined, path: string): Problems =>
  text ? unless((text['fr'] ?? '').trim() !== '', path, { reason: 'no-french' }) : [];

export const filled = (text: string, path: string): Problems => unless(text.trim() !== '', path, { reason: 'empty' });

export function count(value: number | undefined, path: string, least: number, most?: number): Problems {
  if (value === undefined) return [];
  const right = Number.isInteger(value) && value >= least && (most === undefined || value <= most);
  return unless(right, path, { reason: 'not-a-count', value, least, ...(most !== undefined && { most }) });
}

export const currency = (value: string, path: string): Problems =>
  unless(/^[A-Z]{3}$/.test(value), path, { reason: 'not-a-currency', value });

/** 29 February is a day: in other years it is kept on the 28th. */
export function monthDay(day: MonthDay | undefined, path: string): Problems {
  if (!day) return [];
  const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][day.month - 1] ?? 0;
  const right = Number.isInteger(day.day) && day.day >= 1 && day.day <= longest;
  return unless(right, path, { reason: 'no-such-day', month: day.month, day: day.day });
}

/** Ids that are not said once each. */
export function ids(items: readonly { readonly id: string }[], path: string): Problems {
  const before = (i: number): readonly string[] => items.slice(0, i).map(({ id }) => id);
  return each(items, path, ({ id }, at, i) => [
    ...filled(id, `${at}.id`),
    ...unless(!before(i).includes(id), `${at}.id`, { reason: 'twice', name: id }),
  ]);
}

/** Each thing of a record, which must be filed under its own id. */
export const filed = <Thing extends { readonly id: string }>(
  things: Readonly<Record<string, Thing>>,
  path: string,
  check: (thing: Thing, path: string) => Problems,
): Problems =>
  Object.entries(things).flatMap(([key, thing]) => [
    ...unless(thing.id === key, `${path}.${key}.id`, { reason: 'misfiled', name: thing.id }),
    ...check(thing, `${path}.${key}`),
  ]);

export function scale(given: Scale | undefined, path: string): Problems {
  if (!given) return [];
  const { min, max, labels } = given;
  const whole = [min, max].every(Number.isInteger);
  const expected = max - min + 1;
  const found = labels?.length ?? expected;
  return [
    ...unless(whole && min < max, path, { reason: 'reversed', min, max }),
    ...unless(found === expected, `${path}.labels`, { reason: 'labels-differ', expected, found }),
    ...each(labels, `${path}.labels`, words),
  ];
}
