import { z } from 'zod';
import { civilDay } from '../primitives.js';

export const noticeView = z
  .object({
    id: z.string(),
    kind: z.string(),
    subject: z.string(),
    body: z.string(),
    recipients: z.array(z.string()),
    createdAt: z.string(),
    sentAt: z.string().nullable(),
  })
  .meta({ id: 'Notice' });
export type NoticeView = z.infer<typeof noticeView>;

export const rehearsedView = z
  .object({
    on: civilDay,
    type: z.enum(['reminder', 'due', 'end']),
    kind: z.string(),
    parties: z.array(z.string()),
    year: z.int().nullable(),
    due: civilDay,
    title: z.string(),
  })
  .meta({ id: 'Rehearsed' });
export type RehearsedView = z.infer<typeof rehearsedView>;
