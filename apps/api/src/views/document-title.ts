import { catalogueIn, type UiLanguage } from '@pacta/contracts/messages';
import type { Protocol } from '@pacta/protocol';

/** «Délibération du Conseil – Huy», «Plan d’action annuel – 2027». */
export function documentTitle(
  { kind, party, year }: { readonly kind: string; readonly party: string | null; readonly year: number | null },
  state: Protocol,
  language: UiLanguage,
): string {
  const title = catalogueIn(language).words.documents[kind] ?? kind;
  const whose = party && (state.text?.parties.find(({ id }) => id === party)?.name ?? party);
  return [title, whose, year].filter(Boolean).join(' – ');
}
