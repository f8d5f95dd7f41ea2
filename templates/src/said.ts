import type { Language } from '@pacta/documents';

/** Words that a document computes, in the languages that such documents are offered in. */
export interface Said<Words> {
  readonly fr: Words;
  readonly en: Words;
}

/** The words in a language; French where there are none. */
export const saidIn = <French, English>(
  language: Language,
  { fr, en }: { readonly fr: French; readonly en: English },
): French | English => (language === 'en' ? en : fr);
