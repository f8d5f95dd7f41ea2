import { z } from 'zod';
import { documentFields, documentKind, documentLanguage, documentSubject } from '../document.js';
import { civilDay, line, paragraph } from '../primitives.js';
import { act, obligationKey } from './shape.js';

const span = z.strictObject({
  months: z.int().min(0).max(120).optional(),
  days: z.int().min(0).max(3660).optional(),
});

/** The fields of a deadline policy, all of them or some. */
export const policyChange = z
  .strictObject({
    due: z.strictObject({
      days: z.int().min(0).max(3660).optional(),
      counted: z.enum(['calendar', 'working']).optional(),
      months: z.int().min(0).max(120).optional(),
      on: z.strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) }).optional(),
    }),
    before: z.array(span).max(20),
    after: z.array(z.int().min(0).max(3660)).max(20),
    thenEveryDays: z.int().min(1).max(3660).nullable(),
    adjust: z.enum(['none', 'next-working-day']),
  })
  .partial()
  .meta({ id: 'PolicyChange' });

export const obligationKind = z.enum([
  'draft',
  'signature',
  'ratification',
  'formality',
  'action-plan',
  'specific-agreement',
  'yearly-evaluation',
  'final-evaluation',
  'renewal-decision',
  'duty',
  'committee-minutes',
]);

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What the office does about a protocol, rather than the parties in it. */
export const officeActs = [
  act('set-policy', { obligation: obligationKind, change: policyChange.nullable(), reason: paragraph }),
  act('snooze-reminders', {
    obligation: obligationKey,
    until: civilDay,
    because: z.enum(['later', 'received-otherwise']),
    note: paragraph,
  }),
  /** The bytes are sent first, by themselves; their kind and length are the register's to say. */
  act('attach-file', { to: z.int().min(1), sha256, name: line.min(1) }),
  /** Refused by the service where the template does not take the fields. */
  act('draw-up-document', {
    kind: documentKind,
    language: documentLanguage,
    about: documentSubject,
    fields: documentFields,
  }),
] as const;
