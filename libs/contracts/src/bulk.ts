import { z } from 'zod';
import { language, uuid, year } from './primitives.js';

/** More protocols than this in one job are refused. */
export const BULK_LIMIT = 5_000;

/** What the list of protocols is narrowed by; an empty one is every protocol. */
const selection = z.strictObject({
  q: z.string().max(200).default(''),
  phase: z.string().max(60).default(''),
  kind: z.string().max(60).default(''),
  country: z.string().max(2).default(''),
  regime: z.string().max(60).default(''),
});

export const newBulkJob = z
  .strictObject({
    /** The client's: the same id again is the same job. */
    id: uuid,
    /** Of document. */
    kind: z.string().min(1).max(60),
    format: z.enum(['docx', 'pdf']),
    /** First year of the plan, for a kind that is made for a year; the last one where none is named. */
    year: year.nullable().default(null),
    /** The protocols themselves, or what the list is narrowed by. */
    protocols: z.union([z.object({ ids: z.array(uuid).min(1).max(BULK_LIMIT) }), z.object({ filter: selection })]),
  })
  .meta({ id: 'NewBulkJob' });
export type NewBulkJob = z.infer<typeof newBulkJob>;

/** A kind of document, as a reader calls it. */
export const bulkKind = z.object({ kind: z.string(), title: z.string() }).meta({ id: 'BulkKind' });
export type BulkKind = z.infer<typeof bulkKind>;

export const bulkSummary = z
  .object({
    id: z.string(),
    kind: z.string(),
    title: z.string(),
    format: z.enum(['docx', 'pdf']),
    year: z.int().nullable(),
    /** `cancelled`: what was made until then stays. */
    state: z.enum(['running', 'done', 'cancelled']),
    createdAt: z.string(),
    finishedAt: z.string().nullable(),
    /** Protocols. `none`: there was nothing to make for it. */
    items: z.object({ total: z.int(), waiting: z.int(), done: z.int(), none: z.int() }),
    /** Documents made so far. */
    files: z.int(),
  })
  .meta({ id: 'BulkSummary' });
export type BulkSummary = z.infer<typeof bulkSummary>;

export const bulkView = bulkSummary
  .extend({
    /** The protocols without a document, each with the reason. */
    without: z.array(
      z.object({ protocol: z.string(), reference: z.string(), title: z.string(), sentence: z.string() }),
    ),
  })
  .meta({ id: 'BulkJob' });
export type BulkView = z.infer<typeof bulkView>;

/** The language of a file that is downloaded by a link, which cannot say it otherwise. */
export const fileQuery = z.strictObject({ language: language.optional() });
export type FileQuery = z.infer<typeof fileQuery>;
