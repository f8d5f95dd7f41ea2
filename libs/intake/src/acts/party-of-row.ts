import { zoneOf } from '@pacta/contracts';
import type { PartyText } from '@pacta/protocol';
import type { Cells } from '../columns/cells.js';
import { folded } from '../columns/folded.js';
import { email, line, zone } from '../columns/values.js';
import { country } from './countries.js';
import type { Leading, Words } from './context.js';

const SAYS_WHAT_IT_IS = /^(commune|ville|municipalite|municipality|city|town|mairie) (de la |de l |de |du |d |of )?/;
const bare = (name: string): string => folded(name).replace(SAYS_WHAT_IT_IS, '');

/** The party of a rank, from 1; undefined where the row has none. The organisation itself is known by its name, and needs no more. */
export function partyOf(
  cells: Cells,
  rank: number,
  kind: string | undefined,
  leading: Leading,
  words: Words,
): PartyText | undefined {
  const of = <
    Name extends 'name' | 'country' | 'regime' | 'timeZone' | 'signatory' | 'function' | 'referent' | 'email',
  >(
    name: Name,
  ) => ({ name, party: rank });
  const fields = ['name', 'country', 'regime', 'timeZone', 'signatory', 'function', 'referent', 'email'] as const;
  if (rank > 1 && !fields.some((name) => cells.has(of(name)))) return undefined;
  const name = cells.require(of('name'), line) ?? '';
  const itself = name !== '' && bare(name) === bare(leading.name);
  const where = cells.read(of('country'), country) ?? (itself ? leading.country : '');
  const { kinds } = words.rules;
  const suggested = kinds[kind ?? '']?.regimes ?? [];
  return {
    id: itself ? leading.id : `p${rank}`,
    name,
    country: where,
    regime: cells.read(of('regime'), words.regime) ?? suggested[rank - 1] ?? suggested.at(-1) ?? '',
    timeZone: cells.read(of('timeZone'), zone) ?? (itself ? leading.timeZone : (zoneOf(where) ?? '')),
    signatory: {
      civility: '',
      name: cells.read(of('signatory'), line) ?? '',
      function: cells.read(of('function'), line) ?? '',
      mandate: '',
    },
    countersignatory: null,
    referent: { name: cells.read(of('referent'), line) ?? '', email: cells.read(of('email'), email) ?? '' },
    options: [],
  };
}
