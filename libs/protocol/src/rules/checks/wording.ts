import type { Article, Field } from '../rules.js';
import { each, unless, type RuleProblem } from './problem.js';
import { count, ids, words } from './values.js';

/** What an article may name beside the fields of its kind. */
const RESERVED: readonly string[] = ['parties', 'place', 'term'];

export const fields = (list: readonly Field[], path: string): readonly RuleProblem[] => [
  ...ids(list, path),
  ...each(list, path, ({ id, type, label, hint, columns, count: rows }, at) => [
    ...unless(!RESERVED.includes(id), `${at}.id`, { reason: 'reserved', name: id }),
    ...words(label, `${at}.label`),
    ...words(hint, `${at}.hint`),
    ...unless(type !== 'rows' || !!columns?.length, `${at}.columns`, { reason: 'empty' }),
    ...ids(columns ?? [], `${at}.columns`),
    ...each(columns, `${at}.columns`, (column, place) => words(column.label, `${place}.label`)),
    ...count(rows?.min, `${at}.count.min`, 0),
    ...count(rows?.max, `${at}.count.max`, 1),
    ...(rows ? unless(rows.min <= rows.max, `${at}.count`, { reason: 'reversed', min: rows.min, max: rows.max }) : []),
  ]),
];

const namedIn = (text: string): readonly string[] => [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '');

/** Each language names only what the text has. `known`: the ids of its fields. */
export const articles = (list: readonly Article[], path: string, known: readonly string[]): readonly RuleProblem[] => [
  ...ids(list, path),
  ...each(list, path, ({ heading, paragraphs }, at) => [
    ...words(heading, `${at}.heading`),
    ...unless(paragraphs.length > 0, `${at}.paragraphs`, { reason: 'empty' }),
    ...each(paragraphs, `${at}.paragraphs`, (paragraph, place) => [
      ...words(paragraph, place),
      ...Object.entries(paragraph).flatMap(([language, text]) =>
        namedIn(text).flatMap((name) =>
          unless(known.includes(name) || RESERVED.includes(name), `${place}.${language}`, {
            reason: 'unknown-field',
            name,
          }),
        ),
      ),
    ]),
  ]),
];
