import { addYears, isCivilDay, type CivilDay } from '@pacta/protocol';
import type { LifeFile } from './life-file.js';

/** Where a whole number between these stands for a year, by the name under which it stands. */
const YEARS: ReadonlySet<string> = new Set(['year', 'period', 'plans', 'evaluations', 'from', 'to']);
const isYear = (value: number): boolean => value >= 1900 && value <= 2200;

/** The keys of obligations end in a day or a year: `duty/all/charter-review/2031-12-01`, `action-plan/2027`. */
const inKey = (key: string, years: number): string =>
  key.replace(/(?<=\/)(\d{4})(-\d\d-\d\d)?$/, (found, year: string) =>
    isCivilDay(found) ? addYears(found, years) : String(Number(year) + years),
  );

function moved(value: unknown, years: number, name: string): unknown {
  if (Array.isArray(value)) return value.map((item) => moved(item, years, name));
  if (typeof value === 'number') return YEARS.has(name) && isYear(value) ? value + years : value;
  if (typeof value === 'string') {
    if (name === 'obligation') return inKey(value, years);
    return isCivilDay(value) ? addYears(value, years) : value;
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, content]) => [key, moved(content, years, key)]));
}

/**
 * The same life so many whole years later: its days, the years of its plans and of its programme. Words stay as they are. A clock
 * can run ahead, never back.
 */
export const movedBy = (life: LifeFile, years: number): LifeFile =>
  years === 0 ? life : (moved(life, years, '') as LifeFile); // same shape

/** The whole years by which a life must be moved so as not to begin before today. */
export function yearsUntil(today: CivilDay, { acts }: LifeFile): number {
  const begins = acts[0]?.recorded ?? today;
  let years = 0;
  while (addYears(begins, years) < today) years += 1;
  return years;
}
