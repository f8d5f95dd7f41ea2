import { itself, readTag } from './tag.js';

/** The sections that are open around a tag, as docxtemplater tells them; `num` is the level at which the value was found. */
export interface Scopes {
  num: number;
  scopeList: readonly unknown[];
  scopePath: readonly string[];
  scopePathItem: readonly number[];
}

/** The field behind a path as a tag writes it, from the root of the data: `intitule` is `domaines.0.intitule`. */
export function fieldPath({ num, scopeList, scopePath, scopePathItem }: Scopes, path: string): string {
  const opened = [''];
  for (let level = 0; level < num; level += 1) {
    // A section on a plain value opens no scope of its own: inside it the one around it goes on.
    if (scopeList[level + 1] === scopeList[level]) {
      opened.push(opened[level] ?? '');
      continue;
    }
    const section = readTag(scopePath[level] ?? '').path;
    const steps = section.split('.');
    const found = scopeList.slice(0, level + 1).findLastIndex((scope) => walk(scope, steps) !== undefined);
    const item = Array.isArray(walk(scopeList[found], steps)) ? String(scopePathItem[level]) : '';
    opened.push(join(section === itself ? '' : join(opened[found] ?? '', section), item));
  }
  return join(opened[num] ?? '', path === itself ? '' : path);
}

const join = (...steps: string[]): string => steps.filter((step) => step !== '').join('.');

/** What stands at a path below a value; undefined where there is nothing, or only what the value inherits. */
export function walk(from: unknown, steps: readonly string[]): unknown {
  let value = from;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step]; // hasOwn has just proved the key
  }
  return value;
}
