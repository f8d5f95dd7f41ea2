import { catalogueIn, namesOf, type UiLanguage } from '@pacta/contracts/messages';
import type { Protocol } from '@pacta/protocol';
import type { IssuedDocument } from '@pacta/register';

/** The document that is signed for a proposal bears the name of the proposal itself. */
const OF_PROPOSAL = 'amendment';

/** «Délibération du Conseil – Huy», «Plan d’action annuel – 2027», «Avenant n° 2», «Délibération du Conseil – Huy – Avenant n° 2». */
export function documentTitle(
  { kind, party, year, instrument }: Pick<IssuedDocument, 'kind' | 'party' | 'year' | 'instrument'>,
  state: Protocol,
  language: UiLanguage,
): string {
  const say = catalogueIn(language);
  const names = namesOf(state);
  const proposal = instrument === null ? '' : say.instrument(instrument, names);
  const title = kind === OF_PROPOSAL && proposal ? '' : (say.words.documents[kind] ?? kind);
  return [title, party && names.party(party), year, proposal].filter(Boolean).join(' – ');
}
