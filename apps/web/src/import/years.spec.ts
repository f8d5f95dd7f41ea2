import type { CivilDay } from '../days/civil-day.js';
import { lastDayAfter, parseYears } from './years.js';

const last = (from: string, years: number): string => lastDayAfter(from as CivilDay, years);

describe('years that are settled already', () => {
  it.each([
    ['', []],
    ['2024', [2024]],
    ['2024 ; 2025', [2024, 2025]],
    ['2022-2025', [2022, 2023, 2024, 2025]],
    ['2025, 2022 à 2023 et 2025', [2022, 2023, 2025]],
  ])('«%s» are %j', (typed, years) => expect(parseYears(typed)).toEqual(years));

  it.each(['24', 'toutes', '2025-2022', '2024;x', '20245'])('«%s» is asked again', (typed) =>
    expect(parseYears(typed)).toBeUndefined(),
  );
});

describe('the last day of a term', () => {
  it('is the eve of the anniversary', () => expect(last('2026-12-01', 5)).toBe('2031-11-30'));
  it('is the last of December for a term from January', () => expect(last('2024-01-01', 3)).toBe('2026-12-31'));
  it('is 27 February after 29 February, kept on the 28th', () => expect(last('2024-02-29', 5)).toBe('2029-02-27'));
});
