import type { Organ, PartyId } from '@pacta/protocol';
import type { Names } from '../names.js';
import { ofPlace } from './articles.js';
import { frenchList, shortList } from './typography.js';

const organs: Readonly<Record<Organ, string>> = {
  college: 'le Collège communal',
  authorities: 'les autorités municipales',
  council: 'le Conseil municipal',
  president: 'la présidence',
  mayor: 'le maire',
  'director-general': 'la direction générale',
  prefect: 'le préfet',
  state: 'l’État',
  'finance-director': 'la direction financière',
  public: 'le public',
};

/** The same organ bears another name where another law made it. */
const byRegime: Readonly<Record<string, Partial<Record<Organ, string>>>> = {
  'be-municipality': {
    council: 'le Conseil communal',
    mayor: 'le bourgmestre',
    'director-general': 'le directeur général',
    'finance-director': 'le directeur financier',
  },
  'fr-local-authority': { council: 'l’assemblée délibérante' },
  'framework-charter': { council: 'le Conseil' },
};

/** «Andenne», or «une partie sans nom» while the drafter has not said. */
export const partyName = (names: Names, id: PartyId): string => names.party(id).trim() || 'une partie sans nom';

const organName = (names: Names, id: PartyId, organ: Organ): string =>
  byRegime[names.regime(id)]?.[organ] ?? organs[organ];

/** «le Conseil communal d’Andenne». */
export function actor(names: Names, id: PartyId, step?: string, instrument?: string): string {
  const organ = names.organ(id, step, instrument);
  return organ ? `${organName(names, id, organ)} ${ofPlace(partyName(names, id))}` : partyName(names, id);
}

/** The verb that agrees with `actor`: «le Collège signe», «les autorités signent». */
export const agreeing = (organ: Organ | undefined, one: string, many: string): string =>
  organ === 'authorities' ? many : one;

/** The deliberative body of a party, whatever step it is at. */
export const council = (names: Names, id: PartyId): string =>
  `${organName(names, id, 'council')} ${ofPlace(partyName(names, id))}`;

export const actors = (names: Names, ids: readonly PartyId[], instrument?: string): string =>
  shortList(ids.map((id) => actor(names, id, undefined, instrument)));

/** Each of them, where one must know whom: what is wanting, who is a stranger. */
export const partyNames = (names: Names, ids: readonly PartyId[]): string =>
  frenchList.format(ids.map((id) => partyName(names, id)));

/** Who they are, in a sentence about something else. */
export const somePartyNames = (names: Names, ids: readonly PartyId[]): string =>
  shortList(ids.map((id) => partyName(names, id)));
