import type { CivilDay } from './calendar/civil-day.js';
import type { PartyId } from './text.js';

/** The dated act that lets a person sign for a party (CDLD art. L1132-4), from a day to a day, both included. */
export interface Mandate {
  readonly id: string;
  readonly party: PartyId;
  readonly holder: string;
  readonly function: string;
  /** What the act is called: «délégation n° 12». */
  readonly act: string;
  readonly on: CivilDay;
  readonly from: CivilDay;
  /** `null`: until it is ended. */
  readonly until: CivilDay | null;
}

const folded = (name: string): string => name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('fr');

/** The same person, as names are typed: case and spacing do not count. */
export const isSamePerson = (one: string, other: string): boolean => folded(one) === folded(other);

export const isValidOn = ({ from, until }: Pick<Mandate, 'from' | 'until'>, on: CivilDay): boolean =>
  from <= on && (until === null || on <= until);
