import { z } from 'zod';
import { documentKind, documentLanguage, documentSubject } from '../document.js';

/** A file that was issued; each document has one for each format. */
export const documentView = z
  .object({
    id: z.string(),
    kind: z.string(),
    title: z.string(),
    about: documentSubject,
    format: z.enum(['docx', 'pdf']),
    language: z.string(),
    fileName: z.string(),
    version: z.int(),
    size: z.int(),
    sha256: z.string(),
    issuedAt: z.string(),
    /** The entry of the journal that called for it. */
    calledBy: z.int(),
    /** That entry, in words. */
    because: z.string(),
  })
  .meta({ id: 'Document' });
export type DocumentView = z.infer<typeof documentView>;

/** A kind of document that could be made now: as a draft before the act that calls for it, or by hand. */
export const offeredDocument = z
  .object({
    kind: documentKind,
    title: z.string(),
    /** No act calls for it. */
    byHand: z.boolean(),
    /** The office has made this kind itself. */
    own: z.boolean(),
    languages: documentLanguage.array(),
    /** What it could be about, with the title that it would bear. */
    subjects: z.array(z.object({ about: documentSubject, title: z.string() })),
  })
  .meta({ id: 'OfferedDocument' });
export type OfferedDocument = z.infer<typeof offeredDocument>;

/** The fields of a document, to be filled in. */
export const documentForm = z
  .object({
    kind: documentKind,
    title: z.string(),
    about: documentSubject,
    language: documentLanguage,
    languages: documentLanguage.array(),
    /** JSON Schema (draft 2020-12) of the fields, with a description and examples for each. */
    schema: z.record(z.string(), z.unknown()),
    /** What the protocol knows of them. */
    fields: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'DocumentForm' });
export type DocumentForm = z.infer<typeof documentForm>;
