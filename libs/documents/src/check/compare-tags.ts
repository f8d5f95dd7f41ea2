import { marksOf } from '../fill/tag.js';
import type { Tag } from '../fill/tags.js';
import { ownFieldsName } from '../manifest.js';
import type { Template } from '../template.js';
import { fieldNamed, insideOf, leavesOf, rootOf, type Field } from './fields.js';
import { jsonSchema } from './json-schema.js';

/** Tags that name no field, and fields that no tag prints; both as dotted paths, `[]` after a list. */
export interface TagDifferences {
  unknown: string[];
  unprinted: string[];
}

/** What a template says beside what its schema offers. Sections that only open a field count as printing it. */
export function compareTags(template: Template): TagDifferences {
  const root = rootOf(jsonSchema(template.manifest));
  const printed = new Set<string>();
  const unknown: string[] = [];
  const visit = (tags: readonly Tag[], scopes: readonly Field[]): void => {
    for (const tag of tags) {
      const found = fieldNamed(tag.path, scopes);
      if (!found) {
        if (!marksOf(tag.path, template.language) && !isOwn(tag.path)) unknown.push(tag.path);
        continue;
      }
      printed.add(found.path);
      visit(tag.tags, tag.kind === 'section' ? [insideOf(found), ...scopes] : scopes);
    }
  };
  visit(template.compiled.tags, [root]);
  const unprinted = leavesOf(root).filter(({ path }) => !printed.has(path));
  return { unknown, unprinted: unprinted.map(({ path }) => path) };
}

/** What every template may print of itself. */
const isOwn = (path: string): boolean => path.startsWith(`${ownFieldsName}.`);
