import { dayIn, formatsIn, numberIn, type Spelling } from '../formats.js';

/** January first. */
export const englishMonths: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

const titles: Readonly<Record<string, string>> = { 'M.': 'Mr', Mme: 'Ms', 'M./Mme': 'Mr/Ms' };

const english: Spelling = {
  months: englishMonths,
  group: ',',
  point: '.',
  currency: (code) => code,
  of: (place) => `of ${place.trim()}`,
  civility: (typed) => titles[typed] ?? typed,
};

/** `2026-12-01` → «1 December 2026», as it is written outside America. */
export const englishDay = dayIn(english);

/** `12500.5` → «12,500.50». */
export const englishNumber = numberIn(english);

export const englishFormats = formatsIn(english);
