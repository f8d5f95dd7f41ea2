import type { Bodies, Section } from './types.js';

const isBlank = (words: Readonly<Record<string, string>>): boolean =>
  Object.values(words).every((text) => text.trim() === '');

/** What is sent: without the empty paragraph that a text ends with while one types, and without the empty lines of a list. */
export function tidied(section: Section, body: Bodies[Section]): Bodies[Section] {
  if (section !== 'kinds' || !('articles' in body)) return body;
  return {
    ...body,
    clerical: body.clerical.map((place) => place.trim()).filter(Boolean),
    articles: body.articles.map((article) => {
      const said = article.paragraphs.filter((words) => !isBlank(words));
      return { ...article, paragraphs: said.length > 0 ? said : article.paragraphs.slice(0, 1) };
    }),
  };
}
