import type { DocumentFormat } from '@pacta/register';
import type { Due } from './settle.js';

/** Letters without accents, digits and hyphens: a name that every file system and mail server takes. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** `PC-2026-0001-council-deliberation-Huy-v1.docx` */
export function fileNameOf({ state, effect }: Due<'issue-document'>, format: DocumentFormat): string {
  const proposed = effect.instrument === undefined ? undefined : state.instruments[effect.instrument];
  const party = (proposed?.text ?? state.text)?.parties.find(({ id }) => id === effect.party)?.name;
  const parts = [state.reference, effect.kind, proposed?.id, party, effect.year, `v${state.version}`];
  return `${parts.flatMap((part) => (part === undefined ? [] : [plain(String(part))])).join('-')}.${format}`;
}
