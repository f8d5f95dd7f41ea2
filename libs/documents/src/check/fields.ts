import { itself } from '../fill/tag.js';
import type { LegalSource } from '../manifest.js';

/** What is read of the JSON Schema of a template's fields. */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  /** Why every template must print it. Absent for most. */
  readonly printedBecause?: LegalSource;
}

/** A field of the schema, by its path from the root; `[]` after a list. */
export interface Field {
  readonly path: string;
  readonly schema: JsonSchema;
}

export const rootOf = (schema: JsonSchema): Field => ({ path: '', schema });

/** What the tags of a section see: an item of the list, or the group itself. */
export function insideOf(field: Field): Field {
  const { items } = field.schema;
  return items ? { path: `${field.path}[]`, schema: items } : field;
}

/** The field that a tag names, in the innermost scope that knows the first step of its path. */
export function fieldNamed(path: string, scopes: readonly Field[]): Field | undefined {
  if (path === itself) return scopes[0];
  const steps = path.split('.');
  const scope = scopes.find(({ schema }) => steps[0] !== undefined && propertyOf(schema, steps[0]));
  return steps.reduce<Field | undefined>((field, step) => {
    const schema = field && propertyOf(field.schema, step);
    return field && schema ? { path: stepped(field.path, step), schema } : undefined;
  }, scope);
}

const propertyOf = ({ properties }: JsonSchema, step: string): JsonSchema | undefined =>
  properties && Object.hasOwn(properties, step) ? properties[step] : undefined;

export const stepped = (path: string, step: string): string => (path ? `${path}.${step}` : step);

/** Everything that can be printed: texts and numbers, and the items of plain lists. */
export function leavesOf({ path, schema }: Field): Field[] {
  if (schema.properties) {
    return Object.entries(schema.properties).flatMap(([key, inner]) =>
      leavesOf({ path: stepped(path, key), schema: inner }),
    );
  }
  return schema.items ? leavesOf({ path: `${path}[]`, schema: schema.items }) : [{ path, schema }];
}
