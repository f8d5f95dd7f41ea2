import type { CivilDay } from '../days/civil-day.js';

const RANGE = /^(\d{4})(?:\s*(?:-|–|à|to)\s*(\d{4}))?$/;

/** `2024 ; 2025`, `2022-2025`: years as people list them, each once, in order; undefined where something else stands there. */
export function parseYears(typed: string): readonly number[] | undefined {
  const parts = typed
    .split(/[;,]|\bet\b|\band\b/)
    .map((part) => part.trim())
    .filter(Boolean);
  const years: number[] = [];
  for (const part of parts) {
    const [, first, last = first] = RANGE.exec(part) ?? [];
    if (first === undefined || Number(last) < Number(first) || Number(first) < 1900 || Number(last) > 2200)
      return undefined;
    for (let year = Number(first); year <= Number(last); year += 1) years.push(year);
  }
  return [...new Set(years)].sort((a, b) => a - b);
}

/** The last day of a term of so many years: the eve of its anniversary, which for 29 February is kept on the 28th. */
export function lastDayAfter(from: CivilDay, years: number): CivilDay {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const longest = new Date(Date.UTC(year + years, month, 0)).getUTCDate();
  const anniversary = Date.UTC(year + years, month - 1, Math.min(day, longest));
  return new Date(anniversary - 86_400_000).toISOString().slice(0, 10) as CivilDay; // toISOString begins with the day
}
