import type { Regime } from '@pacta/protocol';
import { z } from 'zod';
import { obligationKind, policyChange } from '../acts/index.js';
import { cents, currency } from '../text.js';
import { paragraph } from '../primitives.js';

/** What a setting, or a part of one, is called by: `be-municipality`, `council-ratification`. */
export const settingId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);

/** By language; the French words are asked for by the rules themselves. */
export const words = z.record(z.string().regex(/^[a-z]{2}$/), paragraph).meta({ id: 'Words' });

const days = z.int().min(0).max(3660);
const monthDay = z.strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) });

export const policyChanges = z.partialRecord(obligationKind, policyChange);

export const duty = z.strictObject({
  id: settingId,
  label: words,
  from: z.union([z.literal('entry-into-force'), z.strictObject({ step: settingId })]),
  due: z.strictObject({
    months: z.int().min(0).max(1200).optional(),
    days: days.optional(),
    on: monthDay.optional(),
  }),
  everyYears: z.int().min(1).max(99).optional(),
  source: paragraph,
});

const step = z.strictObject({
  id: settingId,
  act: z.enum(['signature', 'deliberation', 'formality']),
  organ: z.enum([
    'college',
    'authorities',
    'council',
    'president',
    'mayor',
    'director-general',
    'prefect',
    'state',
    'finance-director',
    'public',
  ]),
  when: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('option') }),
      z.strictObject({ kind: z.literal('countersignatory') }),
      z.strictObject({ kind: z.literal('commitment'), cents, currency }),
    ])
    .optional(),
  within: z.strictObject({ days, counted: z.enum(['calendar', 'working']) }).optional(),
  quorum: z.literal('majority').optional(),
  label: words.optional(),
  source: paragraph,
});

/** How a kind of public body binds itself. */
export const regimeBody = z
  .strictObject({
    id: settingId,
    label: words.optional(),
    steps: z.array(step).max(30),
    instruments: z
      .partialRecord(z.enum(['amendment', 'adhesion', 'termination']), z.array(settingId).max(30))
      .optional(),
    duties: z.array(duty).max(30).optional(),
    policies: policyChanges.optional(),
  })
  .meta({ id: 'RegimeSetting' }) satisfies z.ZodType<Regime>;
