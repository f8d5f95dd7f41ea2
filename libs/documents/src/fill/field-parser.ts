import type { Language } from '../language.js';
import { DocumentError } from '../errors.js';
import { cleanText } from './clean-text.js';
import { formatNamed, itself, marksOf, readTag } from './tag.js';

/** The part of docxtemplater's context that a tag needs: where in its innermost list it stands. */
interface Place {
  scopePathItem: readonly number[];
  scopePathLength: readonly number[];
}

/** docxtemplater's own parser does not walk dots, and its angular one reads the whole scope: this is the small one between. */
export function fieldParser(language: Language) {
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
        return typeof printed === 'string' ? cleanText(printed) : printed;
      },
    };
  };
}

function walk(scope: unknown, steps: readonly string[]): unknown {
  let value = scope;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step]; // hasOwn has just proved the key
  }
  return value;
}

const itemsLeft = ({ scopePathItem, scopePathLength }: Place): number =>
  (scopePathLength.at(-1) ?? 0) - 1 - (scopePathItem.at(-1) ?? 0);
