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
    timeZone: z.string().max(60),
    signatory,
    countersignatory: signatory.nullable(),
    referent: z.strictObject({ name: line, email: line }),
    options: z.array(z.string().max(60)).max(20),
  })
  .meta({ id: 'Party' });

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
    ]),
    place: line,
  })
  .meta({ id: 'ProtocolText' }) satisfies z.ZodType<ProtocolText>;
