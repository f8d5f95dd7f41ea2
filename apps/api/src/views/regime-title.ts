import { catalogueIn, type UiLanguage } from '@pacta/contracts/messages';
import type { Rules } from '@pacta/protocol';

/** What these rules call a regime, in the reader's language; its id where they no longer have it. */
export function regimeTitle(id: string, { regimes }: Pick<Rules, 'regimes'>, language: UiLanguage): string {
  const { label, words } = catalogueIn(language);
  return label(regimes[id]?.label) ?? words.regimes[id] ?? id;
}
