import type { Words } from './types.js';

const BLANK_LINE = /\n[ \t]*\n/;

/** The paragraphs of an article as one text a language, a blank line between them. */
export function textOf(paragraphs: readonly Words[]): Record<string, string> {
  const languages = [...new Set(['fr', ...paragraphs.flatMap(Object.keys)])];
  const inLanguage = (language: string): string => paragraphs.map((words) => words[language] ?? '').join('\n\n');
  return Object.fromEntries(
    languages.map((language) => [language, inLanguage(language)] as const).filter(([, text]) => text.trim() !== ''),
  );
}

/** The other way: the first paragraph of one language goes with the first of another. What is being typed is kept as it is. */
export function paragraphsOf(text: Words): Record<string, string>[] {
  const split = Object.entries(text).map(([language, whole]) => [language, whole.split(BLANK_LINE)] as const);
  const length = Math.max(1, ...split.map(([, parts]) => parts.length));
  return Array.from({ length }, (_, i) =>
    Object.fromEntries(
      split
        .filter(([language, parts]) => language === 'fr' || parts[i] !== undefined)
        .map(([language, parts]) => [language, parts[i] ?? ''] as const),
    ),
  );
}
