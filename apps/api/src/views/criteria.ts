import { defaultRules, type Protocol } from '@pacta/protocol';
import type { UiLanguage } from '@pacta/contracts/messages';

/** The criteria of a protocol's grid, as the reader calls them. */
export function criteriaOf(state: Protocol | null, language: UiLanguage): { id: string; label: string }[] {
  const grid = defaultRules.grids[defaultRules.kinds[state?.kind ?? '']?.grid ?? ''];
  return (grid?.criteria ?? []).map(({ id, label }) => ({ id, label: label[language] ?? label['fr'] ?? id }));
}
