/** Words of a document, with the place in the text of the protocol where they were typed: what leads from the page to the form. */
export class Written<Words extends string | undefined = string | undefined> {
  constructor(
    /** Undefined while it is not known: the document then leaves room to write it by hand. */
    readonly words: Words,
    readonly at: string,
  ) {}
}

/** The same with plain words in the place of each `Written`. */
export type Plain<T> =
  T extends Written<infer Words>
    ? Words
    : T extends readonly (infer Item)[]
      ? Plain<Item>[]
      : T extends object
        ? { [Key in keyof T]: Plain<T[Key]> }
        : T;

/** What a template is filled with, out of a layout that also knows where its words come from. */
export function plain<T>(layout: T): Plain<T> {
  return plainOf(layout) as Plain<T>; // the same shape, leaf by leaf
}

function plainOf(value: unknown): unknown {
  if (value instanceof Written) return value.words;
  if (Array.isArray(value)) return value.map(plainOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainOf(inner)]));
}

/** The place of the text that feeds a field of the layout, `articles.0.blocs.1.puces.2`; null for words that nobody typed. */
export function placeIn(layout: unknown, field: string): string | null {
  let value = layout;
  for (const step of field.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return null;
    value = (value as Record<string, unknown>)[step]; // hasOwn has just proved the key
  }
  return value instanceof Written ? value.at : null;
}
