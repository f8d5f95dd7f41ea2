import type { Bodies } from './types.js';

type Kind = Bodies['kinds'];

/** The kind with its fields under other ids wherever it names them: in its articles, and where a slip may be corrected. */
export function renamed(kind: Kind, names: ReadonlyMap<string, string>): Kind {
  if ([...names].every(([before, after]) => before === after)) return kind;
  const inText = (text: string): string =>
    text.replace(/\{([^{}]*)\}/g, (tag, id: string) => (names.has(id) ? `{${names.get(id) ?? id}}` : tag));
  const inWords = (words: Record<string, string>): Record<string, string> =>
    Object.fromEntries(Object.entries(words).map(([language, text]) => [language, inText(text)]));
  return {
    ...kind,
    articles: kind.articles.map((article) => ({ ...article, paragraphs: article.paragraphs.map(inWords) })),
    clerical: kind.clerical.map((place) =>
      place.replace(/^fields\.([^.]+)/, (_, id: string) => `fields.${names.get(id) ?? id}`),
    ),
  };
}
