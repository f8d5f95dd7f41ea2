import type { Language } from '../language.js';
import { cleanText } from './clean-text.js';
import { compileTag, punctuationOf, type CompiledTag } from './compiled-tag.js';
import { fieldPath, type Scopes } from './field-path.js';
import type { Mark } from './marks.js';

/** The part of docxtemplater's context that a tag needs: what it is, and where in its lists it stands. */
interface Place extends Scopes {
  meta: { part: { module?: string } };
  scopePathLength: readonly number[];
}

interface Parser {
  get(scope: unknown, place: Place): unknown;
}

/**
 * docxtemplater's own parser does not walk dots, and its angular one reads the whole scope: this is the small one between. A tag that
 * stands in a template ten thousand times is read once.
 */
export function fieldParser(language: Language, mark?: Mark): (tag: string) => Parser {
  const known = new Map<string, Parser>();
  return (text) => {
    const parser = known.get(text) ?? parserOf(compileTag(text, language), mark);
    known.set(text, parser);
    return parser;
  };
}

const parserOf = (tag: CompiledTag, mark: Mark | undefined): Parser => ({
  get(scope, place) {
    if (tag.punctuation) return punctuationOf(tag.punctuation, itemsLeft(place));
    const printed = tag.valueIn(scope);
    const clean = typeof printed === 'string' ? cleanText(printed) : printed;
    if (!mark || place.meta.part.module || !isPrintable(clean)) return clean;
    return mark(fieldPath(place, tag.path), String(clean));
  },
});

const isPrintable = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

const itemsLeft = ({ scopePathItem, scopePathLength }: Place): number =>
  (scopePathLength.at(-1) ?? 0) - 1 - (scopePathItem.at(-1) ?? 0);
