import { dayIn, euroSign, formatsIn, numberIn, type Spelling } from '../formats.js';
import { municipalityOf } from './municipality-of.js';

/** January first. */
export const frenchMonths: readonly string[] =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

const french: Spelling = {
  months: frenchMonths,
  first: '1ᵉʳ',
  group: '\u00A0',
  point: ',',
  currency: euroSign,
  of: municipalityOf,
  civility: (typed) => typed,
};

/** `2026-12-01` → «1ᵉʳ décembre 2026». */
export const frenchDay = dayIn(french);

/** `12500.5` → «12 500,50». */
export const frenchNumber = numberIn(french);

/** `1250000` → «12 500,00». The value is whole cents; the currency stands in a tag of its own. */
export const frenchMoney = (cents: number): string => frenchNumber(cents / 100, 2);

export const frenchFormats = formatsIn(french);
