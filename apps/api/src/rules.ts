import { holidaysFor } from '@pacta/holidays';
import { addYears, dayIn, defaultRules, type Instant } from '@pacta/protocol';
import type { RulesOf } from '@pacta/register';

/** A term of five years, its predecessor and its successor. */
const YEARS_ROUND = 6;

/** The rules that an installation begins with, and the holidays of the parties' countries. */
export const rules: RulesOf = async (_organisation, countries) => {
  const today = dayIn('UTC', new Date().toISOString() as Instant); // toISOString is the shape of Instant
  const holidays = holidaysFor(countries, addYears(today, -YEARS_ROUND), addYears(today, YEARS_ROUND));
  return { ...defaultRules, holidays };
};
