import type { Language } from '../language.js';
import { DocumentError } from '../errors.js';
import { cleanText } from './clean-text.js';
import { fieldPath, walk, type Scopes } from './field-path.js';
import type { Mark } from './marks.js';
import { formatNamed, itself, marksOf, readTag } from './tag.js';

/** The part of docxtemplater's context that a tag needs: what it is, and where in its lists it stands. */
interface Place extends Scopes {
  meta: { part: { module?: string } };
  scopePathLength: readonly number[];
}

/** docxtemplater's own parser does not walk dots, and its angular one reads the whole scope: this is the small one between. */
export function fieldParser(language: Language, mark?: Mark) {
  return (tag: string) => {
    const { path, format } = readTag(tag);
    const print = format === undefined ? undefined : formatNamed(format, language);
    if (format !== undefined && !print)
      throw new DocumentError('template-broken', `{${tag}}: no format named «${format}»`);
    const marks = marksOf(path, language);
    const steps = path.split('.');
    return {
      get(scope: unknown, place: Place): unknown {
        if (marks) return marks[Math.max(0, 2 - itemsLeft(place))];
        const value = path === itself ? scope : walk(scope, steps);
        if (value === undefined || value === null) return undefined;
        const printed = print ? print(value) : value;
        const clean = typeof printed === 'string' ? cleanText(printed) : printed;
        if (!mark || place.meta.part.module || !isPrintable(clean)) return clean;
        return mark(fieldPath(place, path), String(clean));
      },
    };
  };
}

const isPrintable = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

const itemsLeft = ({ scopePathItem, scopePathLength }: Place): number =>
  (scopePathLength.at(-1) ?? 0) - 1 - (scopePathItem.at(-1) ?? 0);
