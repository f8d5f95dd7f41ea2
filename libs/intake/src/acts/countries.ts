import { countryCodes } from '@pacta/contracts';
import { catalogueIn } from '@pacta/contracts/messages';
import { complain, value, type Read } from '../columns/cells.js';
import { folded } from '../columns/folded.js';
import type { Cell } from '../table.js';

/** What people write, where the official name is another. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  CD: ['RDC', 'RD Congo', 'République démocratique du Congo', 'DR Congo', 'Democratic Republic of the Congo'],
  CG: ['Congo-Brazzaville', 'République du Congo', 'Republic of the Congo'],
  CI: ['Côte d’Ivoire', 'Ivory Coast'],
  GB: ['UK', 'Grande-Bretagne', 'Angleterre', 'Great Britain', 'England'],
  NL: ['Hollande', 'Holland'],
  PS: ['Palestine', 'État de Palestine', 'State of Palestine'],
  US: ['USA', 'États-Unis', 'United States of America'],
  VN: ['Vietnam', 'Viet Nam', 'Viêt Nam'],
};

let names: ReadonlyMap<string, string> | undefined;

/** Every spelling of a country, without accents. Made at the first row: it asks for the names of 250 countries in two languages. */
function spellings(): ReadonlyMap<string, string> {
  const [french, english] = [catalogueIn('fr'), catalogueIn('en')];
  return (names ??= new Map(
    countryCodes().flatMap((code) =>
      [code, french.country(code), english.country(code), ...(ALSO[code] ?? [])].map(
        (name) => [folded(name), code] as const,
      ),
    ),
  ));
}

/** ISO 3166-1 alpha-2, by its code or by its name in French or English. */
export function country({ text }: Cell): Read<string> {
  const code = spellings().get(folded(text));
  return code === undefined ? complain({ reason: 'unknown-country' }) : value(code);
}
