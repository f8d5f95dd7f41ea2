/**
 * Civil days, without a clock and without a time zone.
 * A month added to 31 January is 28 or 29 February: the day is clamped, never carried over.
 */

/** A day of the Gregorian calendar as `YYYY-MM-DD`. Its lexical order is its order in time. */
export type CivilDay = string & { readonly __civilDay: true };

/** An instant as ISO 8601 in UTC, `2026-12-01T07:00:00.000Z`. */
export type Instant = string & { readonly __instant: true };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

const lengthOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));
const written = (year: number, month: number, day: number): CivilDay =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as CivilDay; // built from its parts

/** True for a day that exists: 2028-02-29 does, 2026-02-29 and 2026-13-01 do not. */
export function isCivilDay(text: string): text is CivilDay {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
}

/** Reads a day known to exist; throws a `RangeError` where the caller was wrong about that. */
export function civilDay(text: string): CivilDay {
  if (!isCivilDay(text)) throw new RangeError(`«${text}» is not a day of the calendar`);
  return text;
}

/** `month` counts from 1; a day beyond the month's end is its last day. */
export function dayOf(year: number, month: number, day: number): CivilDay {
  return written(year, month, day <= 28 ? day : Math.min(day, lengthOfMonth(year, month)));
}

export const yearOf = (day: CivilDay): number => Number(day.slice(0, 4));
export const monthOf = (day: CivilDay): number => Number(day.slice(5, 7));
const dayOfMonth = (day: CivilDay): number => Number(day.slice(8, 10));

/** Days since 1970-01-01. */
const ordinal = (day: CivilDay): number => Date.UTC(yearOf(day), monthOf(day) - 1, dayOfMonth(day)) / DAY_MS;

export function addDays(day: CivilDay, days: number): CivilDay {
  const date = new Date(Date.UTC(yearOf(day), monthOf(day) - 1, dayOfMonth(day) + days));
  return written(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

export function addMonths(day: CivilDay, months: number): CivilDay {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months;
  return dayOf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, dayOfMonth(day));
}

export const addYears = (day: CivilDay, years: number): CivilDay => addMonths(day, years * 12);

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CivilDay, to: CivilDay): number => ordinal(to) - ordinal(from);

/** 1 Monday … 7 Sunday (ISO 8601). */
export const weekdayOf = (day: CivilDay): number => ((((ordinal(day) + 3) % 7) + 7) % 7) + 1;

export const earliest = (days: readonly CivilDay[]): CivilDay | undefined => [...days].sort()[0];
export const latest = (days: readonly CivilDay[]): CivilDay | undefined => [...days].sort().at(-1);
