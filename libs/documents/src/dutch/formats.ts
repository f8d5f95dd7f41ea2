import { dayIn, euroSign, formatsIn, numberIn, type Spelling } from '../formats.js';

/** As they stand within a sentence. */
const titles: Readonly<Record<string, string>> = { 'M.': 'de heer', Mme: 'mevrouw', 'M./Mme': 'de heer/mevrouw' };

const dutch: Spelling = {
  months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  group: '.',
  point: ',',
  currency: euroSign,
  of: (place) => `van ${place.trim()}`,
  civility: (typed) => titles[typed] ?? typed,
};

/** `2026-12-01` → «1 december 2026». */
export const dutchDay = dayIn(dutch);

/** `12500.5` → «12.500,50». */
export const dutchNumber = numberIn(dutch);

export const dutchFormats = formatsIn(dutch);
