import type { z } from 'zod';
import { acts } from './english-acts.js';
import { people } from './english-people.js';
import { texts } from './english-texts.js';
import { work } from './english-work.js';
import { groups, ticked, type Said } from './plain.js';

type Schema = z.core.JSONSchema.JSONSchema;

/** A language of the interface; the language of the document is another matter. */
export type Reader = keyof Said;

/** What the fields say of themselves in French, in English. */
export const english: Readonly<Record<string, string>> = { ...people, ...acts, ...texts, ...work };

/** A template is given whole cents; people type an amount. */
const IN_CENTS = /, en centimes( d’euro)?/u;

/** Fields are described as one writes in code; a reader of French is given French spaces. */
const spaced = (text: string): string =>
  text
    .replaceAll(/«\s*/g, '«\u00A0')
    .replaceAll(/\s*»/g, '\u00A0»')
    .replaceAll(/\s*([;:])(?=\s)/g, '\u00A0$1');

/** What a field is, for whoever puts its tag into a template: whole, and in the reader's language where it is said in it. */
export const describedFor = (description: string, reader: Reader): string =>
  reader === 'fr' ? spaced(description) : (english[description] ?? ticked[description]?.en ?? description);

/** What comes before the first semicolon or colon is the label, the rest a hint; a source between brackets stays whole. */
function parted(said: string): { readonly title: string; readonly description?: string } {
  const [, title = said, hint] = /^((?:\([^)]*\)|[^;:(])+)[;:]\s*(.+)$/su.exec(said) ?? [];
  return { title: title.trim(), ...(hint && { description: hint.charAt(0).toLocaleUpperCase('fr') + hint.slice(1) }) };
}

/** What a field is called for this reader; undefined where nobody has said it: the words of an office's own field stay as they are. */
function saidOf(key: string, description: string | undefined, reader: Reader): string | undefined {
  if (description === undefined) return groups[key]?.[reader];
  const statement = ticked[description]?.[reader];
  if (statement !== undefined) return statement;
  return reader === 'en' ? (english[description] ?? description) : description.replace(IN_CENTS, '');
}

function named(key: string, schema: Schema, reader: Reader): Schema {
  const { title, description, ...rest } = labelled(schema, reader);
  if (title !== undefined) return { title, ...(description !== undefined && { description }), ...rest };
  const said = saidOf(key, schema.description, reader);
  if (said === undefined) return rest;
  const words = parted(said);
  const read = reader === 'fr' ? spaced : (text: string) => text;
  return {
    title: read(words.title),
    ...(words.description !== undefined && { description: read(words.description) }),
    ...rest,
  };
}

const isSchema = (schema: unknown): schema is Schema => typeof schema === 'object' && schema !== null;

/** The same schema, in which each field has a `title` and, where there is more to say, a `description` in the reader's language. */
export function labelled(schema: Schema, reader: Reader): Schema {
  const { properties, items } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, inner]) => [key, isSchema(inner) ? named(key, inner, reader) : inner]),
      ),
    }),
    ...(isSchema(items) && { items: labelled(items, reader) }), // one schema for all items: no template has tuples
  };
}
