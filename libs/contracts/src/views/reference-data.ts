import { z } from 'zod';

const named = { id: z.string(), title: z.string() };

const field = z.object({
  id: z.string(),
  type: z.enum(['line', 'paragraph', 'day', 'lines', 'rows']),
  label: z.string(),
  hint: z.string().nullable(),
  required: z.boolean(),
  columns: z.array(z.object({ id: z.string(), label: z.string() })),
  count: z.object({ min: z.int(), max: z.int() }).nullable(),
});

/** `{field}` stands where the text's own words come. */
const article = z.object({ id: z.string(), heading: z.string(), paragraphs: z.array(z.string()) });

const term = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('years'), years: z.int() }),
  z.object({ kind: z.literal('phase') }),
  z.object({ kind: z.literal('endless') }),
]);

const duty = z.object({ ...named, source: z.string() });

const kind = z
  .object({
    ...named,
    parties: z.object({ min: z.int(), max: z.int() }),
    regimes: z.array(z.string()),
    requires: z.array(z.enum(['programme', 'foundingDeliberationOn', 'links', 'domains'])),
    fields: z.array(field),
    articles: z.array(article),
    /** Where a slip of the pen may be corrected without signing anew; `*` for any index. */
    clerical: z.array(z.string()),
    term,
    carries: z.array(z.enum(['action-plans', 'evaluations', 'renewal'])),
    duties: z.array(duty),
    document: z.string(),
    grid: z.string(),
    source: z.string(),
  })
  .meta({ id: 'ProtocolKind' });

const condition = z
  .union([
    z.object({ kind: z.enum(['option', 'countersignatory']) }),
    z.object({ kind: z.literal('commitment'), cents: z.int(), currency: z.string() }),
  ])
  .meta({ id: 'StepCondition' });

const step = z.object({
  ...named,
  act: z.enum(['signature', 'deliberation', 'formality']),
  organ: z.string(),
  /** Not taken by every party: `when` says by which. */
  optional: z.boolean(),
  when: condition.nullable(),
  within: z.object({ days: z.int(), counted: z.enum(['calendar', 'working']) }).nullable(),
  source: z.string(),
});

const regime = z
  .object({
    ...named,
    steps: z.array(step),
    /** The steps taken for an amendment, an adhesion, a termination. */
    instruments: z.record(z.string(), z.array(z.string())),
    duties: z.array(duty),
  })
  .meta({ id: 'Regime' });

const scale = z.object({
  min: z.int(),
  max: z.int(),
  /** What each score means, from `min` up; empty where the grid does not say. */
  labels: z.array(z.string()),
});

const grid = z
  .object({
    ...named,
    scale,
    asksForEvaluator: z.boolean(),
    criteria: z.array(
      z.object({
        id: z.string(),
        group: z.string(),
        label: z.string(),
        /** Where it is not scored on the grid's own. */
        scale: scale.nullable(),
      }),
    ),
    source: z.string(),
  })
  .meta({ id: 'Grid' });

/** Kinds, regimes and grids that a form needs, with their names in the reader's language. */
export const referenceData = z
  .object({
    kinds: z.array(kind),
    regimes: z.array(regime),
    grids: z.array(grid),
    countries: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        timeZone: z.string(),
        /** Those whose own holidays are known (ISO 3166-2). */
        regions: z.array(z.object({ code: z.string(), name: z.string() })),
      }),
    ),
  })
  .meta({ id: 'ReferenceData' });
export type ReferenceData = z.infer<typeof referenceData>;
