import { z } from 'zod';
import { civilDay, language } from '../primitives.js';
import { paragraphStyle } from './documents.js';

/** A text that a protocol has, or has had: what is compared. */
export const textVersionView = z
  .object({
    /** The position in the journal of the fact that made it, `proposal-` and the id of what proposes it, or `draft`: what a comparison names it by. */
    id: z.string(),
    /** Version of the text; for the draft, the one that it is to become. */
    version: z.int(),
    /** The day of that fact; `null` for the draft. */
    on: civilDay.nullable(),
    /** «Version 2, mise à la signature le 3 mars 2026» */
    title: z.string(),
  })
  .meta({ id: 'TextVersion' });
export type TextVersionView = z.infer<typeof textVersionView>;

const versionId = z.string().regex(/^(draft|proposal-.{1,100}|[1-9]\d{0,8})$/);

export const comparisonQuery = z.strictObject({
  before: versionId,
  after: versionId,
  /** Of what is said around the texts; that of the request where it is not given. */
  language: language.optional(),
});
export type ComparisonQuery = z.infer<typeof comparisonQuery>;

const change = z.enum(['same', 'inserted', 'deleted']);

/** Two texts as one, paragraph by paragraph: what was deleted stands before what stands in its place. */
export const comparisonView = z
  .object({
    /** Of the text. */
    language: z.string(),
    before: textVersionView,
    after: textVersionView,
    paragraphs: z.array(
      z.object({
        style: paragraphStyle,
        /** `changed`: in both, with other words. */
        change: z.enum([...change.options, 'changed']),
        pieces: z.array(z.object({ change, text: z.string() })),
      }),
    ),
  })
  .meta({ id: 'Comparison' });
export type ComparisonView = z.infer<typeof comparisonView>;
