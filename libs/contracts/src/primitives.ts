import { isCivilDay, type CivilDay } from '@pacta/protocol';
import { z } from 'zod';

/** Longest text that a field takes, in UTF-16 units: a page of recitals fits, a megabyte does not. */
export const LONG_TEXT = 10_000;

/** NUL and half of a surrogate pair: PostgreSQL cannot keep them, and no document can print them. */
export const storable = (text: string): boolean => !/\0|\p{Surrogate}/u.test(text);

export const line = z.string().max(300).refine(storable);
export const paragraph = z.string().max(LONG_TEXT).refine(storable);
export const uuid = z.uuid();

/** `YYYY-MM-DD`, a day that exists. */
export const civilDay = z
  .string()
  .refine((text): text is CivilDay => isCivilDay(text), { params: { code: 'no-such-day' } })
  .meta({ id: 'CivilDay', format: 'date', examples: ['2026-12-01'] });

export const language = z.enum(['fr', 'en']);
export const country = z.string().regex(/^[A-Z]{2}$/);
export const count = z.int().min(0).max(100_000);
export const year = z.int().min(1900).max(2200);
