import { z } from 'zod';
import { ownFieldsFound, ownFieldView } from './own-kinds.js';
import { line, paragraph, uuid } from './primitives.js';
import { outlineView, paragraphStyle } from './views/documents.js';

export const TEMPLATE_LIMIT_MEGABYTES = 10;

/** Of the versions of one template. */
const MOST = 1_000_000;

/** A version of a template; 0 is the product’s own, as it was when it was first used. */
export const templateVersionView = z
  .object({
    number: z.int(),
    /** `product`: what the product brings; `staff`: what the municipality has made. */
    origin: z.enum(['product', 'staff']),
    /** What a document made of it says at its foot. */
    printed: z.string(),
    productVersion: z.string(),
    sha256: z.string(),
    fileName: z.string(),
    /** Where somebody went back: the version whose bytes it has. */
    restores: z.int().nullable(),
    reason: z.string(),
    changedBy: z.string().nullable(),
    at: z.string(),
    /** What a new document is made of. */
    current: z.boolean(),
  })
  .meta({ id: 'TemplateVersion' });
export type TemplateVersionView = z.infer<typeof templateVersionView>;

/** Each kind of document with what is made of it in each of its languages. */
export const templateKindView = z
  .object({
    kind: z.string(),
    title: z.string(),
    languages: z.array(
      z.object({
        language: z.string(),
        current: templateVersionView.pick({ number: true, origin: true, printed: true, changedBy: true }).extend({
          /** Null where nobody has changed or used it yet. */
          at: z.string().nullable(),
        }),
        /** The staff's own was made for an older template of the product: worth looking at again. */
        overtaken: z.boolean(),
        /** Of an office's own kind: not offered any more. */
        retired: z.boolean(),
      }),
    ),
    /** The office has made this kind itself. */
    own: z.boolean(),
  })
  .meta({ id: 'TemplateKind' });
export type TemplateKindView = z.infer<typeof templateKindView>;

/** What the tags of a template may name. */
export const templateFieldView = z
  .object({
    path: z.string(),
    /** The loops around it, outermost first. */
    lists: z.array(z.string()),
    /** Ready to be copied into Word. */
    tag: z.string(),
    kind: z.enum(['value', 'list', 'condition']),
    description: z.string(),
    example: z.string().nullable(),
    /** Every template must print it. */
    required: z.boolean(),
  })
  .meta({ id: 'TemplateField' });
export type TemplateFieldView = z.infer<typeof templateFieldView>;

/** What is wrong with a file, in the reader’s language. */
export const templateFaultView = z
  .object({
    /** Stable, such as `tag-not-closed`. */
    id: z.string(),
    severity: z.enum(['error', 'warning']),
    /** «Page 2, paragraphe «Considérant que…»»; empty for the file as a whole. */
    place: z.string(),
    sentence: z.string(),
    /** As it stands in the file. */
    tag: z.string().nullable(),
    /** The real one that it looks like most. */
    nearest: z.string().nullable(),
  })
  .meta({ id: 'TemplateFault' });
export type TemplateFaultView = z.infer<typeof templateFaultView>;

export const templateView = z
  .object({
    kind: z.string(),
    title: z.string(),
    language: z.string(),
    languages: z.array(z.string()),
    /** Newest first. */
    versions: z.array(templateVersionView),
    fields: z.array(templateFieldView),
    /** Where the staff's own in use was made for an older template of the product: the product's of today, and what is wrong with ours now. */
    overtaken: z.object({ by: z.number(), faults: z.array(templateFaultView) }).nullable(),
    /** Of an office's own kind: the fields of its form. */
    own: z.object({ retired: z.boolean(), fields: z.array(ownFieldView) }).nullable(),
  })
  .meta({ id: 'Template' });
export type TemplateView = z.infer<typeof templateView>;

/** What was found in a file. Nothing is kept. */
export const templateCheck = z
  .object({
    usable: z.boolean(),
    faults: z.array(templateFaultView),
    /** What it would print of the sample; null where it cannot be used. */
    outline: outlineView.nullable(),
    /** Of an office's own kind, where the file could be read. */
    own: ownFieldsFound.nullable(),
  })
  .meta({ id: 'TemplateCheck' });
export type TemplateCheck = z.infer<typeof templateCheck>;

/** Over the newest version that the writer knows. The same `changeId` again is the same change. */
export const newTemplateQuery = z.strictObject({
  changeId: uuid,
  expected: z.coerce.number().int().min(0).max(MOST),
  fileName: z.string().min(1).max(200),
  reason: line.min(1),
});
export type NewTemplateQuery = z.infer<typeof newTemplateQuery>;

/** Back to what it was: a new version with the bytes of an old one. */
export const templateReturn = z
  .strictObject({
    changeId: uuid,
    expected: z.int().min(0).max(MOST),
    number: z.int().min(0).max(MOST),
    reason: paragraph.min(1),
  })
  .meta({ id: 'TemplateReturn' });
export type TemplateReturn = z.infer<typeof templateReturn>;

/** With the sample, or with what a protocol says where one is named. */
export const templatePreviewQuery = z.strictObject({
  format: z.enum(['docx', 'pdf']).default('pdf'),
  protocol: uuid.optional(),
});
export type TemplatePreviewQuery = z.infer<typeof templatePreviewQuery>;
export const templateOutlineQuery = templatePreviewQuery.omit({ format: true });

export const templateComparisonQuery = z.strictObject({
  from: z.coerce.number().int().min(0).max(MOST),
  to: z.coerce.number().int().min(0).max(MOST),
});
export type TemplateComparisonQuery = z.infer<typeof templateComparisonQuery>;

const change = z.enum(['same', 'inserted', 'deleted']);

/** Two versions paragraph by paragraph, tags as they are written; what was deleted stands before what stands in its place. */
export const templateComparison = z
  .object({
    paragraphs: z.array(
      z.object({
        style: paragraphStyle,
        change: z.enum([...change.options, 'changed']),
        pieces: z.array(z.object({ change, text: z.string() })),
      }),
    ),
  })
  .meta({ id: 'TemplateComparison' });
export type TemplateComparison = z.infer<typeof templateComparison>;

/** An open protocol that goes on with an older version. */
export const templateUserView = z
  .object({
    protocol: z.string(),
    reference: z.string(),
    title: z.string(),
    /** What its documents of this kind are made of. */
    printed: z.string(),
    /** False where its signatures are bound to what was printed: only a new text takes a new template. */
    movable: z.boolean(),
  })
  .meta({ id: 'TemplateUser' });
export type TemplateUserView = z.infer<typeof templateUserView>;

export const templateMove = z.strictObject({ id: uuid, reason: paragraph.min(1) }).meta({ id: 'TemplateMove' });
export type TemplateMove = z.infer<typeof templateMove>;

/** A logo as it crosses the door: 300 KB at most, in base 64. */
const LOGO_LENGTH = 410_000;

/** The municipality’s logo and the colour of its titles, in all its templates at once. */
export const newLetterhead = z
  .strictObject({
    changeId: uuid,
    /** Such as `#0B4450`. */
    colour: z.string().regex(/^#[0-9a-fA-F]{6}$/),
    /** PNG or JPEG; null to keep what the templates have. */
    logo: z.base64().max(LOGO_LENGTH).nullable(),
    reason: line.min(1),
  })
  .meta({ id: 'NewLetterhead' });
export type NewLetterhead = z.infer<typeof newLetterhead>;

/** How many templates wear it from now on; the others wore it already. */
export const letterheadWorn = z.object({ changed: z.int(), templates: z.int() }).meta({ id: 'LetterheadWorn' });
export type LetterheadWorn = z.infer<typeof letterheadWorn>;
