import type { TemplateManifest } from '../manifest.js';
import { stepped, type JsonSchema } from './fields.js';
import { jsonSchema } from './json-schema.js';

/** A field that a template may print, as staff read it. */
export interface CatalogueField {
  /** As a tag writes it where it stands: `nom`, `commune.nom`. */
  readonly path: string;
  /** Sections around it, outermost first: `domaines`. */
  readonly lists: readonly string[];
  /** What is copied into Word; for a list, the two tags that open and close it. */
  readonly tag: string;
  readonly kind: 'value' | 'list' | 'condition';
  readonly description: string;
  /** As it would be typed; null where the schema gives none. */
  readonly example: string | null;
  /** Every template must print it. */
  readonly required: boolean;
}

/** Where a field stands. */
interface Around {
  /** The groups before it, dotted. */
  readonly within: string;
  readonly lists: readonly string[];
  /** Every group and list around it is there in every document. */
  readonly always: boolean;
}

/** All that the tags of a template may name, in the order of its schema, from the descriptions and examples of its fields. */
export function fieldCatalogue(manifest: Pick<TemplateManifest, 'fields'>): CatalogueField[] {
  return [...listed(jsonSchema(manifest), { within: '', lists: [], always: true })];
}

function* listed(schema: JsonSchema, around: Around): Generator<CatalogueField> {
  for (const [name, inner] of Object.entries(schema.properties ?? {}))
    yield* field(inner, stepped(around.within, name), around, schema.required?.includes(name) ?? false);
}

function* field(
  schema: JsonSchema,
  path: string,
  { lists, always }: Around,
  given: boolean,
): Generator<CatalogueField> {
  const required = always && schema.printedBecause !== undefined;
  const common = { path, lists, description: schema.description ?? '', required };
  const section = `{#${path}}{/${path}}`;
  const { items } = schema;
  if (items) {
    yield { ...common, tag: section, kind: 'list', example: null };
    const inside = { within: '', lists: [...lists, path], always: always && given };
    if (items.properties) yield* listed(items, inside);
    else {
      const description = items.description ?? common.description;
      const example = exampleOf(items, schema);
      yield { ...common, description, path: '.', lists: inside.lists, tag: '{.}', kind: 'value', example };
    }
  } else if (schema.properties) {
    if (!given) yield { ...common, tag: section, kind: 'condition', example: null };
    yield* listed(schema, { within: path, lists, always: always && given });
  } else if (schema.type === 'boolean') yield { ...common, tag: section, kind: 'condition', example: null };
  else yield { ...common, tag: `{${path}}`, kind: 'value', example: exampleOf(schema) };
}

function exampleOf(schema: JsonSchema, around?: JsonSchema): string | null {
  const [first] = schema.examples ?? [];
  const [list] = around?.examples ?? [];
  const example: unknown = first ?? (Array.isArray(list) ? (list as unknown[])[0] : undefined);
  return typeof example === 'string' || typeof example === 'number' ? String(example) : null;
}
