import type { CivilDay, Organ, PartyId } from '@pacta/protocol';
import type { Names } from '../names.js';

const formatter = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** «31 January 2027». */
export const dayInEnglish = (day: CivilDay): string => formatter.format(Date.parse(`${day}T00:00:00Z`));

export const englishList = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const AT_MOST = 4;
const NAMED = 3;

/** «a, b and c»; of more than four, the first three “and 11 others”: a charter may have forty parties. */
export const shortList = (names: readonly string[]): string =>
  englishList.format(names.length > AT_MOST ? [...names.slice(0, NAMED), `${names.length - NAMED} others`] : names);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

const organs: Readonly<Record<Organ, string>> = {
  college: 'the municipal college',
  authorities: 'the municipal authorities',
  council: 'the council',
  president: 'the president',
  mayor: 'the mayor',
  'director-general': 'the director general',
  prefect: 'the prefect',
  state: 'the State',
  'finance-director': 'the finance director',
  public: 'the public',
};

export const partyName = (names: Names, id: PartyId): string => names.party(id).trim() || 'a party without a name';
export const council = (names: Names, id: PartyId): string => `the council of ${partyName(names, id)}`;

/** «the council of Andenne». */
export function actor(names: Names, id: PartyId, step?: string, instrument?: string): string {
  const organ = names.organ(id, step, instrument);
  return organ ? `${organs[organ]} of ${partyName(names, id)}` : partyName(names, id);
}

/** The verb that agrees with `actor`: «the college signs», «the authorities sign». */
export const agreeing = (organ: Organ | undefined, one: string, many: string): string =>
  organ === 'authorities' ? many : one;

export const actors = (names: Names, ids: readonly PartyId[], instrument?: string): string =>
  shortList(ids.map((id) => actor(names, id, undefined, instrument)));

/** Each of them, where one must know whom: what is wanting, who is a stranger. */
export const partyNames = (names: Names, ids: readonly PartyId[]): string =>
  englishList.format(ids.map((id) => partyName(names, id)));

/** Who they are, in a sentence about something else. */
export const somePartyNames = (names: Names, ids: readonly PartyId[]): string =>
  shortList(ids.map((id) => partyName(names, id)));
