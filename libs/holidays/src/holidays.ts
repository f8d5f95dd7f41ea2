import { createRequire } from 'node:module';
import { addDays, isCivilDay, yearOf, type CivilDay, type Holidays } from '@pacta/protocol';
import type Calendar from 'date-holidays';

type CalendarClass = typeof Calendar;
type Holiday = ReturnType<Calendar['getHolidays']>[number];

/** The calendars of the whole world weigh a megabyte: they are loaded when the first holiday is asked for. */
let loaded: CalendarClass | undefined;
const calendarClass = (): CalendarClass =>
  (loaded ??= createRequire(import.meta.url)('date-holidays') as CalendarClass); // what that package exports

function once<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

const calendarOf = once((country): Calendar => {
  const calendar = new (calendarClass())();
  calendar.init(country);
  return calendar;
});

const HOUR_MS = 3_600_000;

/**
 * The days that a holiday closes whole: a festival may last several, a half-day (Christmas Eve from noon) closes none. Whole
 * days are 23 or 25 hours long where clocks change.
 */
function daysOf({ date, start, end }: Holiday): CivilDay[] {
  const first = date.slice(0, 10);
  if (!isCivilDay(first)) return [];
  const length = Math.round((end.getTime() - start.getTime()) / HOUR_MS / 24 - 0.25);
  return Array.from({ length }, (_, n) => addDays(first, n));
}

const year = once((key): readonly CivilDay[] => {
  const [country = '', of = ''] = key.split(' ');
  // `false`, in spite of its type, for a country without rules.
  const holidays = calendarOf(country).getHolidays(Number(of)) || [];
  // Bank holidays close banks, not town halls: the days that the law calls public are the ones that move a deadline.
  return holidays.filter((holiday) => holiday.type === 'public').flatMap(daysOf);
});

const NONE: Holidays = new Set();

/** Asked for at every command, and the same until the year turns. */
const between = once((key): Holidays => {
  const [country = '', from = '', to = ''] = key.split(' ');
  const years = Array.from({ length: Math.max(0, Number(to) - Number(from) + 1) }, (_, n) => Number(from) + n);
  return new Set(years.flatMap((of) => year(`${country} ${of}`)));
});

/**
 * The public holidays of a whole country (ISO 3166-1 alpha-2), both years included; none where they are not known. Local and
 * regional ones are not among them.
 */
export function holidaysOf(country: string, fromYear: number, toYear: number): Holidays {
  return /^[A-Z]{2}$/.test(country) ? between(`${country} ${fromYear} ${toYear}`) : NONE;
}

/** The public holidays from one day to another, both included, by country, as the rules want them. */
export function holidaysFor(countries: readonly string[], from: CivilDay, to: CivilDay): Record<string, Holidays> {
  const within = (country: string): Set<CivilDay> =>
    new Set([...holidaysOf(country, yearOf(from), yearOf(to))].filter((day) => day >= from && day <= to));
  return Object.fromEntries(countries.map((country) => [country, within(country)]));
}
