import { addYears, dayIn, defaultRules, type Instant, type Rules } from '@pacta/protocol';
import { holidaysFor } from './holidays.js';

/** A term of five years, its predecessor and its successor. */
const YEARS_ROUND = 6;

/**
 * The rules that an installation begins with, and the public holidays of these countries for the years about now. The same for every
 * service, so that what the screens announce is what the clock does.
 */
export async function rulesInForce(_organisation: string, countries: readonly string[]): Promise<Rules> {
  const today = dayIn('UTC', new Date().toISOString() as Instant); // toISOString is the shape of Instant
  const holidays = holidaysFor(countries, addYears(today, -YEARS_ROUND), addYears(today, YEARS_ROUND));
  return { ...defaultRules, holidays };
}
