/** What a field holds, as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** As much of a JSON Schema as the templates' fields use. */
export interface FieldSchema {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  /** What the field is called, and what more there is to say of it, in the reader's language. */
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly format?: string;
  /** `cents`: an amount of money, in whole cents; `currency`: what the amounts of the document are counted in. */
  readonly unit?: string;
  /** Of an amount whose currency is always the same. */
  readonly currency?: string;
  /** `several`: room for more than one line from the beginning. */
  readonly lines?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly items?: FieldSchema;
  /** What is printed where nothing is said: a dotted line. */
  readonly default?: unknown;
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isText = (value: Json | undefined): value is string => typeof value === 'string';
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** What stands in a field that has just been added. */
export function emptyOf(schema: FieldSchema): Json {
  if (schema.type === 'object') {
    const given = Object.entries(schema.properties ?? {}).filter(([key]) => schema.required?.includes(key));
    return Object.fromEntries(given.map(([key, inner]) => [key, emptyOf(inner)]));
  }
  if (schema.type === 'array') return [];
  if (schema.type === 'boolean') return false;
  return schema.enum?.[0] ?? '';
}

/** What templates print where there is room to write by hand. */
const DOTTED = '……………………';
const isDotted = (value: Json): boolean => typeof value === 'string' && /^…+$/u.test(value);

/** The fields as they are shown: a dotted line is an empty field. */
export function shownOf(schema: FieldSchema, value: Json): Json {
  if (isList(value)) return value.map((item) => (isDotted(item) ? '' : shownOf(schema.items ?? {}, item)));
  if (isObject(value)) {
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([key, inner]) => [key, shownOf(schema.properties?.[key] ?? {}, inner)]));
  }
  return typeof value === 'string' && value === schema.default ? '' : value;
}

/** A line of a list that is left empty keeps its place. */
const lineOf = (schema: FieldSchema, item: Json): Json =>
  item === '' && schema.format === undefined ? DOTTED : tidied(schema, item);

const isNothing = (value: Json | undefined): boolean => value === undefined || value === null || value === '';

/** The fields as they are sent: what is left empty is not said, so that its template leaves room to write it by hand. */
export function tidied(schema: FieldSchema, value: Json): Json {
  if (isList(value)) return value.map((item) => lineOf(schema.items ?? {}, item));
  if (!isObject(value)) return value;
  const said = Object.entries(value).filter(([, inner]) => !isNothing(inner));
  return Object.fromEntries(said.map(([key, inner]) => [key, tidied(schema.properties?.[key] ?? {}, inner)]));
}

const TYPES: Readonly<Record<string, (value: Json) => boolean>> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => typeof value === 'number',
  number: (value) => typeof value === 'number',
};

/** As much of what was kept as the form has room for today: a template may have changed since. Undefined where it has none. */
export function fitting(schema: FieldSchema | undefined, value: Json): Json | undefined {
  if (!schema) return undefined;
  // An empty field is null, or an empty text until a day or a number is typed.
  if (value === null || value === '') return value;
  if (schema.type === 'array')
    return isList(value) ? value.flatMap((item) => fitting(schema.items, item) ?? []) : undefined;
  if (schema.type === 'object') {
    if (!isObject(value)) return undefined;
    const fits = Object.entries(value).flatMap(([key, inner]) => {
      const fit = fitting(schema.properties?.[key], inner);
      return fit === undefined ? [] : [[key, fit] as const];
    });
    return Object.fromEntries(fits);
  }
  return (TYPES[schema.type ?? 'string'] ?? (() => false))(value) ? value : undefined;
}
