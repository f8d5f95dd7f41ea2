import type { DocumentSubject, Json, JsonObject } from '@pacta/protocol';
import { z } from 'zod';
import { knownId, obligationKey, partyId } from './acts/shape.js';
import { storable, year } from './primitives.js';

export const documentKind = z.string().regex(/^[a-z0-9-]{1,60}$/);

/** Languages in which a template may be written; each kind says which of them it is offered in. */
export const documentLanguage = z.enum(['fr', 'en', 'nl', 'de', 'es']);

/** What a document is about, where its kind does not say it all. */
export const documentSubject = z
  .strictObject({
    party: partyId,
    addressee: partyId,
    year,
    instrument: knownId,
    meeting: knownId,
    project: knownId,
    mandate: knownId,
    period: z.union([year, z.literal('final')]),
    obligation: obligationKey,
  } satisfies Record<keyof DocumentSubject, z.ZodType>)
  .partial()
  .meta({ id: 'DocumentSubject' });

/** Longest content of a document that is filled in by hand, as JSON. */
export const FIELDS_LIMIT_KILOBYTES = 64;
/** Deeper than any form: what comes from outside must not be able to exhaust the stack. */
const DEEPEST = 16;

const innerOf = (value: Json): readonly Json[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [];

/** True for what can be kept: not too deep, not too long, every text storable. */
function canBeKept(fields: Record<string, unknown>): fields is Record<string, Json> {
  let level: readonly Json[] = [fields as JsonObject]; // it came out of a JSON parser
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST || level.some((value) => typeof value === 'string' && !storable(value))) return false;
    if (level.some((value) => typeof value === 'object' && !storable(Object.keys(value ?? {}).join('')))) return false;
    level = level.flatMap(innerOf);
  }
  return new TextEncoder().encode(JSON.stringify(fields)).length <= FIELDS_LIMIT_KILOBYTES * 1024;
}

/** The fields of a document as typed. Its template says what they are. */
export const documentFields = z
  .record(z.string(), z.unknown())
  .refine(canBeKept, { params: { code: 'too-much-to-keep' } })
  .meta({ id: 'DocumentFields' });

/** A draft of a document, named in an address: `?party=p1&year=2027`. */
export const documentQuery = z.strictObject({
  ...documentSubject.shape,
  year: z.coerce.number().pipe(year).optional(),
  period: z.union([z.literal('final'), z.coerce.number().pipe(year)]).optional(),
  /** The protocol's where it is not said. */
  language: documentLanguage.optional(),
});
export type DocumentQuery = z.infer<typeof documentQuery>;

const format = z.enum(['docx', 'pdf']).default('pdf');
export const documentFileQuery = documentQuery.extend({ format });

/** A draft of a document with the fields as they were typed. */
export const typedDocument = z
  .strictObject({ language: documentLanguage, about: documentSubject, fields: documentFields })
  .meta({ id: 'TypedDocument' });
export type TypedDocument = z.infer<typeof typedDocument>;
export const formatQuery = z.strictObject({ format });
