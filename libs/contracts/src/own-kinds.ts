import { OWN_FIELD_TYPES } from '@pacta/protocol';
import { z } from 'zod';
import { documentKind, documentLanguage } from './document.js';
import { line, uuid } from './primitives.js';

/** Of the versions of one template. */
const MOST_VERSIONS = 1_000_000;
/** More fields than this are no form that somebody would fill in. */
const MOST_FIELDS = 200;
const ownLine = line.trim().min(1);

/** What a field of an office's own holds. */
const ownFieldType = z.enum(OWN_FIELD_TYPES).meta({ id: 'OwnFieldType' });
/** A field that a template asks for and the protocol does not know: found in its tags, asked for in the form. */
export const ownFieldView = z
  .object({
    /** `lignes.prix`: in the list `lignes`. */
    path: z.string(),
    /** As it stands in the file. */
    tag: z.string(),
    type: ownFieldType,
    /** Staff may say another type; else its tags have said it. */
    open: z.boolean(),
    label: z.string(),
    hint: z.string(),
  })
  .meta({ id: 'OwnField' });
export type OwnFieldView = z.infer<typeof ownFieldView>;

/** What a file that is to be the template of an office's own kind prints. */
export const ownFieldsFound = z
  .object({
    fields: z.array(ownFieldView),
    /** Fields of the protocol, as tags name them. */
    prints: z.array(z.string()),
  })
  .meta({ id: 'OwnFieldsFound' });
export type OwnFieldsFound = z.infer<typeof ownFieldsFound>;

/** A new kind of document, or one more language of a kind that the office has made. */
export const newOwnKindQuery = z.strictObject({
  changeId: uuid,
  /** What the kind is called, in the language of the file. */
  title: ownLine.max(100),
  /** Of the kind that is to have one more language. */
  kind: documentKind.optional(),
  fileName: z.string().min(1).max(200),
  reason: ownLine,
});
export type NewOwnKindQuery = z.infer<typeof newOwnKindQuery>;

export const ownKindMade = z
  .object({ kind: documentKind, language: documentLanguage, title: z.string() })
  .meta({ id: 'OwnKindMade' });
export type OwnKindMade = z.infer<typeof ownKindMade>;

/** What staff say of a kind and of its fields: a new version, with the file of the one in use. */
export const ownFormChange = z
  .strictObject({
    changeId: uuid,
    expected: z.int().min(1).max(MOST_VERSIONS),
    reason: ownLine,
    title: ownLine.max(100),
    /** Not offered any more; what was issued stays. */
    retired: z.boolean(),
    /** Those that are not named stay as they are. */
    fields: z
      .array(z.strictObject({ path: z.string().max(300), type: ownFieldType, label: ownLine.max(200), hint: line }))
      .max(MOST_FIELDS),
  })
  .meta({ id: 'OwnFormChange' });
export type OwnFormChange = z.infer<typeof ownFormChange>;
