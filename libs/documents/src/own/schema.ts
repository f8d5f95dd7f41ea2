import type { OwnField } from '@pacta/protocol';
import { z } from 'zod';
import { blank } from '../fill/blank.js';
import { formatNamed } from '../fill/tag.js';
import type { Language } from '../language.js';

/** What stands where nothing is typed: a dotted line, in a row nothing, and nothing where the tags ask whether it is given. */
type Empty = string | undefined;

/**
 * The fields of an office's own, as a template's schema has them. A field whose tags do not say how it is printed is printed as its
 * type is usually written in the language: «1ᵉʳ décembre 2026», «1 250,00 €», «oui».
 */
export const ownShape = (fields: readonly OwnField[], language: Language): Record<string, z.ZodType> =>
  shapeOf(fields, language, blank);

const shapeOf = (fields: readonly OwnField[], language: Language, empty: Empty): Record<string, z.ZodType> =>
  Object.fromEntries(fields.map((field) => [field.id, schemaOf(field, language, field.asked ? undefined : empty)]));

function schemaOf(field: OwnField, language: Language, empty: Empty): z.ZodType {
  const said = { title: field.label, ...(field.hint && { description: field.hint }) };
  switch (field.type) {
    case 'line':
    case 'paragraph':
      return printed(z.string(), field, empty).meta({
        ...said,
        ...(field.type === 'paragraph' && { lines: 'several' }),
      });
    case 'day':
      return printed(z.iso.date(), field, empty, format('jour', language)).meta(said);
    case 'money':
      return printed(z.int(), field, empty, (cents) => `${format('argent', language)(cents)}\u00A0€`).meta({
        ...said,
        unit: 'cents',
        currency: 'EUR',
      });
    case 'number':
      return printed(z.number(), field, empty, format('nombre', language)).meta(said);
    case 'yes-no':
      return yesOrNo(field, language).meta(said);
    case 'lines':
      return z.array(z.string()).default([]).meta(said);
    case 'rows':
      return z
        .array(z.strictObject(shapeOf(field.fields, language, '')))
        .default([])
        .meta(said);
    case 'group':
      return z.strictObject(shapeOf(field.fields, language, empty)).meta(said);
  }
}

/** The value itself where its tags say how it is printed, else its words; `empty` where it is not given. */
const printed = <T>(
  schema: z.ZodType<T>,
  { fixed }: OwnField,
  empty: Empty,
  print: (value: T) => unknown = (value) => value,
): z.ZodType => schema.optional().transform((value) => (value === undefined ? empty : fixed ? value : print(value)));

const format = (name: string, language: Language): ((value: unknown) => string) =>
  formatNamed(name, language) ?? formatNamed(name, 'fr') ?? String;

const answers: Partial<Record<Language, readonly [yes: string, no: string]>> = {
  fr: ['oui', 'non'],
  en: ['yes', 'no'],
  nl: ['ja', 'nee'],
};

function yesOrNo({ fixed }: OwnField, language: Language): z.ZodType {
  const [yes, no] = answers[language] ?? ['oui', 'non'];
  const asked = z.boolean().default(false);
  return fixed ? asked : asked.transform((answer) => (answer ? yes : no));
}
