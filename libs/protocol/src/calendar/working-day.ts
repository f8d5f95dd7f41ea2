import { addDays, weekdayOf, type CivilDay } from './civil-day.js';

/** The public holidays of one place: whether a day is one of them. */
export type Holidays = Pick<ReadonlySet<CivilDay>, 'has'>;

export const isWorkingDay = (day: CivilDay, holidays: Holidays): boolean => weekdayOf(day) < 6 && !holidays.has(day);

/** `day` itself when offices are open, else the next day on which they are. */
export function nextWorkingDay(day: CivilDay, holidays: Holidays): CivilDay {
  let candidate = day;
  // A year of closed days is a mistake in the data: better a deadline on a closed day than a clock that spins.
  for (let tried = 0; tried < 366; tried += 1) {
    if (isWorkingDay(candidate, holidays)) return candidate;
    candidate = addDays(candidate, 1);
  }
  return day;
}

/** The day reached after counting so many days on which offices are open, the day itself not counted. */
export function addWorkingDays(day: CivilDay, days: number, holidays: Holidays): CivilDay {
  let reached = day;
  for (let counted = 0; counted < days; counted += 1) reached = nextWorkingDay(addDays(reached, 1), holidays);
  return reached;
}
