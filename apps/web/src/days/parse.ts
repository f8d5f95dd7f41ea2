import type { CivilDay } from './civil-day.js';

const MONTHS: readonly (readonly string[])[] = [
  ['janv', 'jan'],
  ['fevr', 'fev', 'feb'],
  ['mars', 'mar'],
  ['avr', 'apr'],
  ['mai', 'may'],
  ['juin', 'jun'],
  ['juil', 'jul'],
  ['aout', 'aou', 'aug'],
  ['sept', 'sep'],
  ['oct'],
  ['nov'],
  ['dec'],
];

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

const monthNamed = (word: string): number =>
  MONTHS.findIndex((names) => names.some((name) => word.startsWith(name))) + 1;

/** Two digits are of this century: protocols look forward. */
const fullYear = (year: number): number => (year < 100 ? 2000 + year : year);

function dayOf(year: number, month: number, day: number): CivilDay | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  // The two lines above are what makes it a civil day.
  return exists ? (date.toISOString().slice(0, 10) as CivilDay) : undefined;
}

/**
 * A day as people write it, the day before the month: `31/1/27`, `31.01.2027`, `1er février 2027`, `31 January 2027`, `2027-01-31`.
 * @returns `YYYY-MM-DD`, or undefined when it is no day that exists
 */
export function parseDay(typed: string): CivilDay | undefined {
  const text = plain(typed);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4}|\d{2})$/.exec(text);
  if (figures) return dayOf(fullYear(Number(figures[3])), Number(figures[2]), Number(figures[1]));
  const words = /^(\d{1,2})(?:er|st|nd|rd|th)?[\s.-]+([a-z]+)\.?[\s.,-]+(\d{4}|\d{2})$/.exec(text);
  if (words) return dayOf(fullYear(Number(words[3])), monthNamed(words[2] ?? ''), Number(words[1]));
  return undefined;
}
