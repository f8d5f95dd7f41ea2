import { catalogueIn, namesOf, type Names, type UiLanguage } from '@pacta/contracts/messages';
import type { Protocol, ProtocolText, Rules } from '@pacta/protocol';

/** What a view is put in words with. */
export interface Wording {
  readonly names: Names;
  readonly say: ReturnType<typeof catalogueIn>;
}

export const wordingOf = (
  state: Protocol,
  text: ProtocolText | null,
  { language, rules }: { readonly language: UiLanguage; readonly rules: Rules },
): Wording => ({ names: namesOf(state, text, rules), say: catalogueIn(language) });

/** «Charte de solidarité»: what an installation calls its kind, else what the catalogue does. */
export function kindTitle(kind: string, rules: Rules, language: UiLanguage): string {
  const { label, words } = catalogueIn(language);
  return label(rules.kinds[kind]?.label) ?? words.kinds[kind] ?? kind;
}
