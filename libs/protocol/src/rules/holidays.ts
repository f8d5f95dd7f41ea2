import type { Holidays } from '../calendar/working-day.js';
import type { Rules } from './rules.js';

const NONE: Holidays = new Set();

/** The closed days of a party: those of its region where the rules know them, else those of its country. */
export const holidaysAt = (rules: Rules, place: { readonly country: string; readonly region: string }): Holidays =>
  rules.holidays[place.region] ?? rules.holidays[place.country] ?? NONE;
