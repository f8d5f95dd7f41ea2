import { z } from 'zod';

export const organisationView = z
  .object({
    id: z.string(),
    name: z.string(),
    country: z.string(),
    timeZone: z.string(),
    supervisorEmail: z.string(),
    isExample: z.boolean(),
  })
  .meta({ id: 'Organisation' });
export type OrganisationView = z.infer<typeof organisationView>;

/** RFC 9457. `detail` is a whole sentence in the reader's language that says what to do; `errors` point at fields. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    reason: z.string().optional(),
    instance: z.string().optional(),
    errors: z.array(z.object({ path: z.string(), detail: z.string() })).optional(),
    /** The revision that the draft has now, where another one was named. */
    current: z.int().optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;

/** How far the example is: acts recorded of all that it takes. `organisation` is null until somebody has asked for it. */
export const exampleProgress = z
  .object({ done: z.int(), total: z.int(), organisation: z.string().nullable() })
  .meta({ id: 'ExampleProgress' });
export type ExampleProgress = z.infer<typeof exampleProgress>;

export const health = z
  .object({ status: z.enum(['ok', 'degraded']), register: z.boolean(), clock: z.boolean() })
  .meta({ id: 'Health' });
export type Health = z.infer<typeof health>;

/** A way to make PDF on this machine. */
export const converterView = z
  .object({
    name: z.string(),
    available: z.boolean(),
    /** In English, for the operator: where it is, or what would make it available. */
    reason: z.string(),
    /** What the last PDF that it made does not declare (`pdf-a-2b`, `tagged`…); `null` until it has made one. */
    lacking: z.array(z.string()).nullable(),
  })
  .meta({ id: 'Converter' });
export type ConverterView = z.infer<typeof converterView>;
