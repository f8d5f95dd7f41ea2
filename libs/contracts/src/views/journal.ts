import { z } from 'zod';
import { recordedAct } from '../acts/index.js';
import { civilDay } from '../primitives.js';

export const ATTACHMENT_LIMIT_MEGABYTES = 20;

/** A file that shows an act; its bytes are at `…/attachments/<sha256>`. */
export const attachmentView = z
  .object({
    /** The entry of the journal that it shows. */
    to: z.int(),
    sha256: z.string(),
    name: z.string(),
    mediaType: z.string(),
    size: z.int(),
  })
  .meta({ id: 'Attachment' });
export type AttachmentView = z.infer<typeof attachmentView>;

/** What an upload answers: to be named by an act `attach-file`, until which it belongs to no entry. */
export const uploadView = attachmentView.omit({ to: true, name: true }).meta({ id: 'Upload' });
export type UploadView = z.infer<typeof uploadView>;

export const journalEntry = z
  .object({
    position: z.int(),
    at: z.string(),
    type: z.string(),
    on: civilDay.nullable(),
    recordedOn: civilDay,
    sentence: z.string(),
    attachments: z.array(attachmentView),
    /** The later entry that put this one right: it stands no more as it was written. */
    correctedBy: z.int().nullable(),
    /** For a correction: the entries that it put right, what followed from them included. */
    corrects: z.array(z.int()),
    /** For a correction: the facts that stand in their place, in words; empty where nothing does. */
    instead: z.array(z.string()),
    /** The act as staff would say it again to correct it; `null` where nothing can be corrected, or it is sealed. */
    act: recordedAct.nullable(),
  })
  .meta({ id: 'JournalEntry' });
export type JournalEntry = z.infer<typeof journalEntry>;
