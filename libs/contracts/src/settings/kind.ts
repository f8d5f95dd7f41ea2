import type { ProtocolKind } from '@pacta/protocol';
import { z } from 'zod';
import { paragraph } from '../primitives.js';
import { protocolText } from '../text.js';
import { duty, policyChanges, settingId, words } from './regime.js';

/** Ids of a kind's own fields stand in its articles, between braces. */
const fieldId = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,59}$/);

const field = z.strictObject({
  id: fieldId,
  type: z.enum(['line', 'paragraph', 'day', 'lines', 'rows']),
  label: words,
  hint: words.optional(),
  required: z.boolean(),
  columns: z
    .array(z.strictObject({ id: fieldId, label: words }))
    .max(20)
    .optional(),
  count: z.strictObject({ min: z.int().min(0).max(100), max: z.int().min(1).max(100) }).optional(),
});

const article = z.strictObject({ id: settingId, heading: words, paragraphs: z.array(words).max(100) });

/** What a kind of protocol asks for. */
export const kindBody = z
  .strictObject({
    id: settingId,
    label: words.optional(),
    parties: z.strictObject({ min: z.int().min(1).max(40), max: z.int().min(1).max(40) }),
    regimes: z.array(settingId).max(40),
    requires: z.array(z.enum(['programme', 'foundingDeliberationOn', 'links', 'domains'])).max(4),
    fields: z.array(field).max(60),
    articles: z.array(article).max(100),
    clerical: z.array(z.string().max(200)).max(100),
    term: protocolText.shape.term,
    carries: z.array(z.enum(['action-plans', 'evaluations', 'renewal'])).max(3),
    duties: z.array(duty).max(30).optional(),
    policies: policyChanges.optional(),
    document: settingId,
    grid: settingId,
    source: paragraph,
  })
  .meta({ id: 'KindSetting' }) satisfies z.ZodType<ProtocolKind>;
