import type { Language } from '../language.js';
import { dutchFormats } from '../dutch/formats.js';
import { englishFormats } from '../english/formats.js';
import { frenchFormats } from '../french/formats.js';

/** A tag as staff write it: a dotted path, and after a bar the way to print it. */
export interface TagText {
  path: string;
  format?: string;
}

/** Marks after the items of a list, by their place in it: each, the last but one, the last. */
export type Marks = readonly [each: string, lastButOne: string, last: string];

/** In French a semicolon stands apart from the word before it, on the same line. */
const lists: Partial<Record<string, Record<string, Marks>>> = {
  fr: { ';': ['\u00A0;', '\u00A0;', '.'], ',': [', ', ' et ', ''] },
  en: { ';': [';', ';', '.'], ',': [', ', ' and ', ''] },
  nl: { ';': [';', ';', '.'], ',': [', ', ' en ', ''] },
};

/**
 * What a tag of punctuation prints: `{intitule}{;}` ends each item with «;» and the last with «.», `{nom}{,}` makes
 * «Andenne, Huy et Ouakam». In a document of two languages the tag may say whose marks it means: `{;|nl}`. Undefined where the path
 * is no such tag, or where no language of that name is known.
 */
export function marksOf(path: string, language: Language, said?: string): Marks | undefined {
  if (path.length !== 1) return undefined;
  return (said === undefined ? (lists[language] ?? lists['fr']) : lists[said])?.[path];
}

/** The item itself, in a list of plain texts. */
export const itself = '.';

export function readTag(tag: string): TagText {
  const [path = '', format] = tag.split('|').map((part) => part.trim());
  return format === undefined ? { path } : { path, format };
}

export type Format = (value: unknown) => string;

const formats: Partial<Record<string, Readonly<Record<string, Format>>>> = {
  fr: frenchFormats,
  en: englishFormats,
  nl: dutchFormats,
};

/**
 * The format a tag names, in the language of the template, or in another where the tag says so, as in a document of two languages:
 * `{date|jour}`, `{date|jour.nl}`. Undefined where there is none of that name.
 */
export function formatNamed(name: string, language: Language): Format | undefined {
  const [own = '', said = language] = name.split('.');
  const offered = formats[said] ?? {};
  return Object.hasOwn(offered, own) ? offered[own] : undefined;
}
