import type { Language } from '../language.js';
import { DocumentError } from '../errors.js';
import { walk } from './field-path.js';
import { formatNamed, itself, marksOf, readTag, type Marks } from './tag.js';

/** A tag made ready to be read in any scope. */
export interface CompiledTag {
  readonly path: string;
  /** What a tag of punctuation prints; such a tag reads nothing. */
  readonly punctuation: Marks | undefined;
  /** What stands there in one scope, in its format; undefined where there is nothing and the scope around it is asked. */
  valueIn(scope: unknown): unknown;
}

/** @throws DocumentError `template-broken` when the tag names a format that there is not */
export function compileTag(tag: string, language: Language): CompiledTag {
  const { path, format } = readTag(tag);
  const punctuation = marksOf(path, language, format);
  const print = format === undefined ? undefined : formatNamed(format, language);
  if (format !== undefined && !print && !punctuation) {
    throw new DocumentError('template-broken', `{${tag}}: no format named «${format}»`);
  }
  const steps = path.split('.');
  return {
    path,
    punctuation,
    valueIn(scope) {
      const value = path === itself ? scope : walk(scope, steps);
      if (value === undefined || value === null) return undefined;
      return print ? print(value) : value;
    },
  };
}

/** The mark after an item, by the number of items that follow it in its list. */
export const punctuationOf = (marks: Marks, itemsLeft: number): string | undefined => marks[Math.max(0, 2 - itemsLeft)];
