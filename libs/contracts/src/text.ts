import type { ProtocolText } from '@pacta/protocol';
import { z } from 'zod';
import { civilDay, language, line, paragraph, year } from './primitives.js';

const signatory = z.strictObject({
  civility: z.enum(['M.', 'Mme', '']),
  name: line,
  function: line,
  mandate: line,
});

export const party = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]{1,40}$/),
    name: line,
    country: z.string().regex(/^([A-Z]{2})?$/),
    regime: z.string().max(60),
    region: z
      .string()
      .regex(/^([A-Z]{2}-[A-Z0-9]{1,3})?$/)
      .optional(),
    timeZone: z.string().max(60),
    signatory,
    countersignatory: signatory.nullable(),
    referent: z.strictObject({ name: line, email: line }),
    options: z.array(z.string().max(60)).max(20),
  })
  .meta({ id: 'Party' });

/** Whole cents; a currency by ISO 4217. */
export const cents = z.int().min(0).max(1e13);
export const currency = z.string().regex(/^[A-Z]{3}$/);

const fieldId = z.string().max(60);

/** What a kind's own field holds: a text or a day, lines, or rows of named cells. */
const fieldValue = z
  .union([paragraph, z.array(paragraph).max(100), z.array(z.record(fieldId, paragraph)).max(100)])
  .meta({ id: 'FieldValue' });

/** A draft as it is typed: the shape is checked here, what is still missing only at submission. */
export const protocolText = z
  .strictObject({
    language,
    title: line,
    parties: z.array(party).max(40),
    programme: z.strictObject({ from: year.nullable(), to: year.nullable() }),
    foundingDeliberationOn: civilDay.nullable(),
    links: paragraph,
    domains: z.array(z.strictObject({ name: line, inProgramme: z.boolean() })).max(60),
    term: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('years'), years: z.int().min(1).max(99) }),
      z.strictObject({ kind: z.literal('phase') }),
      z.strictObject({ kind: z.literal('endless') }),
    ]),
    commitment: z.strictObject({ cents, currency }).nullable().optional(),
    fields: z.record(fieldId, fieldValue).optional(),
    place: line,
  })
  .meta({ id: 'ProtocolText' }) satisfies z.ZodType<ProtocolText>;
