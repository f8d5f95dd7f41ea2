import { z } from 'zod';
import { protocolText } from '../text.js';

export const draftView = z
  .object({
    revision: z.int(),
    text: protocolText,
    savedAt: z.string(),
    /** What stands in the way of a submission, each with its sentence. */
    missing: z.array(z.object({ path: z.string(), reason: z.string(), sentence: z.string() })),
  })
  .meta({ id: 'Draft' });
export type DraftView = z.infer<typeof draftView>;

export const paragraphStyle = z.enum([
  'title',
  'subtitle',
  'banner',
  'heading',
  'subheading',
  'centered',
  'paragraph',
  'item',
  'signature',
  'note',
]);

const outlineParagraph = z
  .object({
    style: paragraphStyle,
    parts: z
      .object({
        text: z.string(),
        path: z.string().nullable().describe('The place in the text where it was written, such as parties.0.name'),
        blank: z.boolean().describe('Not known yet: what is printed is a dotted line'),
      })
      .array(),
  })
  .meta({ id: 'OutlineParagraph' });
const outlineBlock = z
  .union([
    outlineParagraph,
    z
      .object({ style: z.literal('row'), cells: outlineParagraph.array().array() })
      .meta({ id: 'OutlineRow', description: 'Paragraphs that stand side by side' }),
  ])
  .meta({ id: 'OutlineBlock' });

/** The words of the document as its template prints them, piece by piece. */
export const outlineView = z
  .object({ language: z.string(), body: outlineBlock.array(), annexes: outlineBlock.array().array() })
  .meta({ id: 'Outline' });
export type OutlineView = z.infer<typeof outlineView>;
export type OutlineBlock = z.infer<typeof outlineBlock>;
export type OutlineParagraph = z.infer<typeof outlineParagraph>;
