import type { Protocol } from '@pacta/protocol';
import { z } from 'zod';
import type { PactaTemplate } from './facts.js';
import { labelled, type Reader } from './labels/labels.js';

/** What the service says of a document itself: nobody types it. */
const GIVEN = ['reference', 'versionDuTexte', 'codeDeVerification', 'projet'] as const;
type Given = (typeof GIVEN)[number];

const isGiven = (key: string): key is Given => GIVEN.some((given) => given === key);

const without = <T>(fields: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => !isGiven(key)));

/** A JSON Schema, as far as a form is concerned with it. */
export type FormSchema = z.core.JSONSchema.JSONSchema;

/**
 * The fields that whoever draws up a document by hand fills in, as JSON Schema (draft 2020-12): for a reader, with a `title` and a
 * `description` in that language; for nobody in particular, as the template describes them.
 */
export function formOf({ fields }: Pick<PactaTemplate, 'fields'>, reader?: Reader): FormSchema {
  const { $schema: _, properties = {}, required = [], ...schema } = z.toJSONSchema(fields, { io: 'input' });
  const form = { ...schema, properties: without(properties), required: required.filter((key) => !isGiven(key)) };
  return reader ? labelled(form, reader) : form;
}

/** What of a template's data stands in that form; `data` as `dataOf` gives them. */
export const typedOf = (data: unknown): Record<string, unknown> =>
  without(JSON.parse(JSON.stringify(data)) as Record<string, unknown>); // what is undefined is left out, and the rest is JSON

/** The data that a template is filled with: what was typed, and what the service says of the document. */
export function filledIn(
  { fields }: Pick<PactaTemplate, 'fields'>,
  typed: Readonly<Record<string, unknown>>,
  { protocol, code, draft }: { readonly protocol: Protocol; readonly code: string; readonly draft: boolean },
): Record<string, unknown> {
  const given: Record<Given, unknown> = {
    reference: protocol.reference,
    versionDuTexte: protocol.version,
    codeDeVerification: code || undefined,
    projet: draft,
  };
  const asked = z.toJSONSchema(fields, { io: 'input' }).properties ?? {};
  return { ...typed, ...Object.fromEntries(Object.entries(given).filter(([key]) => Object.hasOwn(asked, key))) };
}
