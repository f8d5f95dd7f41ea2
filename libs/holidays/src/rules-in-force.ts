import { defaultRules, type Rules } from '@pacta/protocol';
import { holidaysOf } from './holidays.js';

/** A term of five years, its predecessor and its successor. */
const YEARS_ROUND = 6;

/**
 * The rules that an installation begins with, and the public holidays of these countries for the years about now. The same for every
 * service, so that what the screens announce is what the clock does.
 */
export async function rulesInForce(_organisation: string, countries: readonly string[]): Promise<Rules> {
  const year = new Date().getUTCFullYear();
  const about = (country: string) => [country, holidaysOf(country, year - YEARS_ROUND, year + YEARS_ROUND)] as const;
  return { ...defaultRules, holidays: Object.fromEntries(countries.map(about)) };
}
