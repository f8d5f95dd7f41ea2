import { catalogueIn } from '@pacta/contracts/messages';
import type { Rules } from '@pacta/protocol';
import { folded } from '../columns/folded.js';

/** Kinds or regimes by all the names that people know them by. */
export interface Vocabulary {
  readonly ids: ReadonlyMap<string, string>;
  /** Their names in the reader's language, for who wrote another one. */
  readonly known: readonly string[];
}

type Known = Readonly<Record<string, { readonly id: string; readonly label?: Readonly<Record<string, string>> }>>;

function vocabulary(things: Known, said: 'kinds' | 'regimes', language: 'fr' | 'en'): Vocabulary {
  const nameIn = (id: string, of: 'fr' | 'en'): string =>
    things[id]?.label?.[of] ?? catalogueIn(of).words[said][id] ?? id;
  const ids = Object.keys(things);
  return {
    ids: new Map(
      ids.flatMap((id) => [id, nameIn(id, 'fr'), nameIn(id, 'en')].map((name) => [folded(name), id] as const)),
    ),
    known: ids.map((id) => nameIn(id, language)),
  };
}

export const kindsIn = (rules: Rules, language: 'fr' | 'en'): Vocabulary => vocabulary(rules.kinds, 'kinds', language);
export const regimesIn = (rules: Rules, language: 'fr' | 'en'): Vocabulary =>
  vocabulary(rules.regimes, 'regimes', language);
