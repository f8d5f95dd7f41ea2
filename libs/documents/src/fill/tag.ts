import type { Language } from '../language.js';
import { frenchFormats } from '../french/formats.js';

/** A tag as staff write it: a dotted path, and after a bar the way to print it. */
export interface TagText {
  path: string;
  format?: string;
}

/** Prints «;» after each item of a list and «.» after the last: `{intitule}{;}`. */
export const listStop = ';';
/** The item itself, in a list of plain texts. */
export const itself = '.';

export function readTag(tag: string): TagText {
  const [path = '', format] = tag.split('|').map((part) => part.trim());
  return format === undefined ? { path } : { path, format };
}

export type Format = (value: unknown) => string;

const formats: Partial<Record<Language, Record<string, Format>>> = { fr: frenchFormats };

/** The format a tag names, in the language of the template; undefined where there is none of that name. */
export function formatNamed(name: string, language: Language): Format | undefined {
  const offered = formats[language] ?? {};
  return Object.hasOwn(offered, name) ? offered[name] : undefined;
}
