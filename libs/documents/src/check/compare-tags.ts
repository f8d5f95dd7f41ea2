import { z } from 'zod';
import { ownFieldsName, type TemplateManifest } from '../manifest.js';
import { itself, marksOf } from '../fill/tag.js';
import type { Tag } from '../fill/tags.js';
import type { Template } from '../template.js';

/** Tags that name no field, and fields that no tag prints; both as dotted paths, `[]` after a list. */
export interface TagDifferences {
  unknown: string[];
  unprinted: string[];
}

/** A field of the schema, by its path from the root. */
interface Field {
  path: string;
  schema: JsonSchema;
}

type JsonSchema = { properties?: Record<string, JsonSchema>; items?: JsonSchema };

/** What a template says beside what its schema offers. Sections that only open a field count as printing it. */
export function compareTags(template: Template): TagDifferences {
  const root = jsonSchema(template.manifest);
  const printed = new Set<string>();
  const unknown: string[] = [];
  const visit = (tags: readonly Tag[], scopes: readonly Field[]): void => {
    for (const tag of tags) {
      const found = find(tag.path, scopes);
      if (!found) {
        if (!marksOf(tag.path, template.language) && !isOwn(tag.path)) unknown.push(tag.path);
        continue;
      }
      printed.add(found.path);
      const items = found.schema.items;
      const inside = items ? { path: `${found.path}[]`, schema: items } : found;
      visit(tag.tags, tag.kind === 'section' ? [inside, ...scopes] : scopes);
    }
  };
  visit(template.compiled.tags, [{ path: '', schema: root }]);
  return { unknown, unprinted: leaves({ path: '', schema: root }).filter((path) => !printed.has(path)) };
}

const isOwn = (path: string) => path.startsWith(`${ownFieldsName}.`);

function jsonSchema(manifest: TemplateManifest): JsonSchema {
  return z.toJSONSchema(manifest.fields, { io: 'input', unrepresentable: 'any' }) as JsonSchema; // the two keys we read
}

/** The innermost scope that knows the first step of the path. */
function find(path: string, scopes: readonly Field[]): Field | undefined {
  if (path === itself) return scopes[0];
  const steps = path.split('.');
  const scope = scopes.find(({ schema }) => steps[0] !== undefined && schema.properties?.[steps[0]]);
  return steps.reduce<Field | undefined>((field, step) => {
    const schema = field?.schema.properties?.[step];
    return field && schema ? { path: field.path ? `${field.path}.${step}` : step, schema } : undefined;
  }, scope);
}

/** Everything that can be printed: texts and numbers, and the items of plain lists. */
function leaves({ path, schema }: Field): string[] {
  if (schema.properties) {
    return Object.entries(schema.properties).flatMap(([key, inner]) =>
      leaves({ path: path ? `${path}.${key}` : key, schema: inner }),
    );
  }
  return schema.items ? leaves({ path: `${path}[]`, schema: schema.items }) : [path];
}
