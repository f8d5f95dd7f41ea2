/** What a field holds, as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** As much of a JSON Schema as the templates' fields use. */
export interface FieldSchema {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly format?: string;
  /** `cents`: an amount of money, in whole cents. */
  readonly unit?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly items?: FieldSchema;
  /** What is printed where nothing is said: a dotted line. */
  readonly default?: unknown;
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** «deQui» → «De qui», for the groups of which their template says nothing. */
const fromKey = (key: string): string => {
  const words = key.replaceAll(/([a-z])([A-Z0-9])/g, '$1 $2').toLocaleLowerCase('fr');
  return `${words.charAt(0).toLocaleUpperCase('fr')}${words.slice(1)}`;
};

/** A template is given whole cents; people type an amount. */
const IN_CENTS = /, en centimes( d’euro)?$/u;

/** «Civilité; «M./Mme» tant qu’elle n’est pas connue»: what comes first is the label, the rest a hint. */
export function wordsOf(
  key: string,
  { description = '' }: FieldSchema,
): { readonly label: string; readonly hint: string } {
  const [, label = '', hint = ''] = /^([^;:]+)(?:[;:]\s*(.*))?$/su.exec(description) ?? [];
  return label ? { label: label.trim().replace(IN_CENTS, ''), hint: hint.trim() } : { label: fromKey(key), hint: '' };
}

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
