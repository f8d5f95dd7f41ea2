import { fitting, type FieldSchema, type Json, type JsonObject } from './schema.js';

const same = (one: Json | undefined, other: Json | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What somebody has typed: the fields that are no longer as the protocol fills them in. */
export const typedIn = (first: JsonObject, fields: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(fields).filter(([key, value]) => !same(value, first[key])));

/** A document being filled in, kept on this machine until it is issued. */
export function keptForm(key: string) {
  const at = `pacta.document.${key}`;
  return {
    /** As far as the form still has room for it. */
    read: (schema: FieldSchema): JsonObject | undefined => {
      const text = localStorage.getItem(at);
      if (text === null) return undefined;
      // Written below and by nothing else.
      const kept = fitting(schema, JSON.parse(text) as JsonObject) as JsonObject; // of an object, an object
      return Object.keys(kept).length > 0 ? kept : undefined;
    },
    /** Only what was typed: of the rest, what the protocol knows tomorrow is better. */
    write: (first: JsonObject, fields: JsonObject): void => {
      const typed = typedIn(first, fields);
      if (Object.keys(typed).length === 0) localStorage.removeItem(at);
      else localStorage.setItem(at, JSON.stringify(typed));
    },
    forget: (): void => localStorage.removeItem(at),
  };
}
