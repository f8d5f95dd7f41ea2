import { createRequire } from 'node:module';
import { addDays, isCivilDay, yearOf, type CivilDay, type Holidays } from '@pacta/protocol';
import type Calendar from 'date-holidays';
import { once } from './once.js';
import { placeOf } from './place.js';

type CalendarClass = typeof Calendar;
type Holiday = ReturnType<Calendar['getHolidays']>[number];

/** The calendars of the whole world weigh a megabyte: they are loaded when the first holiday is asked for. */
let loaded: CalendarClass | undefined;
export const calendarClass = (): CalendarClass =>
  (loaded ??= createRequire(import.meta.url)('date-holidays') as CalendarClass); // what that package exports

/** A region that the calendars do not know has the holidays of its country. */
const calendarOf = once((place): Calendar => {
  const { country, region } = placeOf(place);
  const calendar = new (calendarClass())();
  calendar.init(country);
  if (region && Object.hasOwn(calendar.getStates(country) ?? {}, region)) calendar.init(country, region);
  return calendar;
});

const HOUR_MS = 3_600_000;

/**
 * The days that a holiday closes whole: a festival may last several, a half-day (Christmas Eve from noon) closes none. Whole
 * days are 23 or 25 hours long where clocks change.
 */
function closedBy({ date, start, end }: Holiday): CivilDay[] {
  const first = date.slice(0, 10);
  if (!isCivilDay(first)) return [];
  const length = Math.round((end.getTime() - start.getTime()) / HOUR_MS / 24 - 0.25);
  return Array.from({ length }, (_, n) => addDays(first, n));
}

/** «BE 2026». A festival that begins in one year may end in the next, which asks for both. */
const closedInYear = once((key): ReadonlySet<CivilDay> => {
  const [place = '', of = ''] = key.split(' ');
  const begunIn = (year: number): CivilDay[] => {
    // `false`, in spite of its type, for a country without rules.
    const holidays = calendarOf(place).getHolidays(year) || [];
    // Bank holidays close banks, not town halls: the days that the law calls public are the ones that move a deadline.
    return holidays.filter((holiday) => holiday.type === 'public').flatMap(closedBy);
  };
  const year = Number(of);
  return new Set(
    [year - 1, year]
      .flatMap(begunIn)
      .filter((day) => yearOf(day) === year)
      .sort(),
  );
});

const isPlace = (place: string): boolean => /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(place);

/** The public holidays of a place in one year, in their order; none where they are not known. */
export const holidaysIn = (place: string, year: number): readonly CivilDay[] =>
  isPlace(place) ? [...closedInYear(`${place} ${year}`)] : [];

const NONE: Holidays = { has: () => false };

const known = once((place): Holidays => ({ has: (day) => closedInYear(`${place} ${yearOf(day)}`).has(day) }));

/**
 * The public holidays of a country (ISO 3166-1 alpha-2), or of a region of it (ISO 3166-2, such as `FR-57`), whenever: each year
 * is worked out when one of its days is first asked for. None where they are not known.
 */
export const holidaysOf = (place: string): Holidays => (isPlace(place) ? known(place) : NONE);
