import type { TemplateManifest } from '../manifest.js';
import { jsonSchema, stepped, type JsonSchema } from './fields.js';

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

/** All that the tags of a template may name, in the order of its schema, from the descriptions and examples of its fields. */
export function fieldCatalogue(manifest: Pick<TemplateManifest, 'fields'>): CatalogueField[] {
  return [...listed(jsonSchema(manifest), '', [])];
}

function* listed(schema: JsonSchema, within: string, lists: readonly string[]): Generator<CatalogueField> {
  for (const [name, inner] of Object.entries(schema.properties ?? {})) {
    const path = stepped(within, name);
    yield* field(path, inner, lists, schema.required?.includes(name) ?? false);
  }
}

function* field(path: string, schema: JsonSchema, lists: readonly string[], given: boolean): Generator<CatalogueField> {
  const common = { path, lists, description: schema.description ?? '', required: schema.printedBecause !== undefined };
  const section = `{#${path}}{/${path}}`;
  const { items } = schema;
  if (items) {
    yield { ...common, tag: section, kind: 'list', example: null };
    if (items.properties) yield* listed(items, '', [...lists, path]);
    else
      yield {
        ...common,
        description: items.description ?? common.description,
        path: '.',
        lists: [...lists, path],
        tag: '{.}',
        kind: 'value',
        example: exampleOf(items, schema),
      };
  } else if (schema.properties) {
    if (!given) yield { ...common, tag: section, kind: 'condition', example: null };
    yield* listed(schema, path, lists);
  } else if (schema.type === 'boolean') yield { ...common, tag: section, kind: 'condition', example: null };
  else yield { ...common, tag: `{${path}}`, kind: 'value', example: exampleOf(schema) };
}

function exampleOf(schema: JsonSchema, around?: JsonSchema): string | null {
  const [first] = schema.examples ?? [];
  const [list] = around?.examples ?? [];
  const example: unknown = first ?? (Array.isArray(list) ? (list as unknown[])[0] : undefined);
  return typeof example === 'string' || typeof example === 'number' ? String(example) : null;
}
