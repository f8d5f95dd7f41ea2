import { calendarClass } from './holidays.js';
import { codeOf } from './place.js';

export interface Region {
  /** ISO 3166-2. */
  readonly code: string;
  readonly name: string;
}

/** What the calendars call by its community is a region in law. */
const BELGIAN: Readonly<Record<string, string>> = {
  'BE-BRU': 'Bruxelles-Capitale',
  'BE-DE': 'Ostbelgien (Communauté germanophone)',
  'BE-VLG': 'Vlaanderen',
  'BE-WAL': 'Wallonie',
};

/** The regions of a country (ISO 3166-1 alpha-2) whose holidays the calendars know, by name; none where they know the country alone. */
export function regionsOf(country: string): readonly Region[] {
  const states: Readonly<Record<string, string>> = new (calendarClass())().getStates(country) ?? {};
  return Object.entries(states)
    .map(([state, name]) => ({ code: codeOf(country, state), name }))
    .filter(({ code }) => /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code))
    .map(({ code, name }) => ({ code, name: BELGIAN[code] ?? name }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
