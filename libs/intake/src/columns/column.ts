import type { ImportColumnName, ImportPartyColumnName } from '@pacta/contracts';
import { folded } from './folded.js';
import { columnNames, partyColumnNames, partyNames } from './names.js';

/** What a column is about: the protocol, or one of its parties (from 1). */
export type Column =
  | { readonly name: Exclude<ImportColumnName, ImportPartyColumnName>; readonly party?: undefined }
  | { readonly name: ImportPartyColumnName; readonly party: number };

/** A column as a key: `kind`, `1.country`. */
export const keyOf = ({ name, party }: Column): string => (party === undefined ? name : `${party}.${name}`);

const entries = <Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] =>
  Object.entries(record) as [Key, Value][]; // its keys are those of its type

type Spellings = Readonly<Record<'fr' | 'en', readonly string[]>>;
const spelled = <Name extends string>(names: Readonly<Record<Name, Spellings>>): ReadonlyMap<string, Name> =>
  new Map(entries(names).flatMap(([name, { fr, en }]) => [...fr, ...en].map((text) => [folded(text), name] as const)));

const ofProtocol = spelled(columnNames);
const ofParty = spelled(partyColumnNames);
const party = [...partyNames.fr, ...partyNames.en].map(folded).join('|');
/** «partie 1», «partie 1 nom», «party 2 country». */
const LED = new RegExp(`^(?:${party}) (\\d{1,2})(?: (.+))?$`);
/** «nom partie 1», «pays de la partie 2», «country of party 2». */
const FOLLOWED = new RegExp(`^(.+?)(?: (?:de la|du|de|of))? (?:${party}) (\\d{1,2})$`);
/** «nom 1», «country 2». */
const NUMBERED = /^(.+) (\d{1,2})$/;

function partyColumn(rank: string, what: string): Column | undefined {
  const name = ofParty.get(what);
  return name && Number(rank) > 0 ? { name, party: Number(rank) } : undefined;
}

/** The column that a heading means, in French or in English; accents, case and signs do not count. Undefined for one that is not known. */
export function columnHeaded(heading: string): Column | undefined {
  const text = folded(heading.replace('*', ''));
  const name = ofProtocol.get(text);
  if (name) return { name };
  const [, ledBy = '', what = 'nom'] = LED.exec(text) ?? [];
  if (ledBy) return partyColumn(ledBy, what);
  const [, field = '', rank = ''] = FOLLOWED.exec(text) ?? NUMBERED.exec(text) ?? [];
  return partyColumn(rank, field);
}

/** A column's heading in the model file. */
export function headingOf({ name, party: rank }: Column, language: 'fr' | 'en'): string {
  if (rank === undefined) return columnNames[name][language][0];
  return `${partyNames[language][0]} ${rank} ${partyColumnNames[name][language][0]}`;
}
