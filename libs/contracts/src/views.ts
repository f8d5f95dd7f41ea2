import { z } from 'zod';
import { planContent } from './acts.js';
import { civilDay } from './primitives.js';
import { protocolText } from './text.js';

const phase = z.enum([
  'drafting',
  'signing',
  'ratifying',
  'in-force',
  'refused',
  'abandoned',
  'renewed',
  'lapsed',
  'terminated',
]);

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

/** What blocks, who acts, by when, and what happens otherwise: as data, and as the sentence in the reader's language. */
const blockingView = z
  .object({
    kind: z.string().nullable(),
    parties: z.array(z.string()),
    year: z.int().nullable(),
    due: civilDay.nullable(),
    daysLeft: z.int().nullable(),
    next: civilDay.nullable(),
    sentence: z.string(),
  })
  .meta({ id: 'Blocking' });

const stepView = z.object({
  id: z.string(),
  act: z.enum(['signature', 'deliberation', 'formality']),
  organ: z.string(),
  doneOn: civilDay.nullable(),
  adjournedTo: civilDay.nullable(),
  /** The step that this party has to take now. */
  current: z.boolean(),
});

const partyView = z.object({
  id: z.string(),
  name: z.string(),
  country: z.string(),
  regime: z.string(),
  steps: z.array(stepView),
});

const planView = z.object({
  year: z.int(),
  years: z.array(z.int()),
  revision: z.int(),
  content: planContent,
  proposedBy: z.string(),
  approvals: z.record(z.string(), civilDay),
  adoptedOn: civilDay.nullable(),
  agreementOn: civilDay.nullable(),
});

/** A partner's scores stay sealed (`null`) until every partner has given its own. */
const evaluationView = z.object({
  period: z.string(),
  grid: z.string(),
  submitted: z.record(z.string(), civilDay),
  cards: z
    .record(
      z.string(),
      z.object({ scores: z.record(z.string(), z.number()), lessons: z.string(), dissent: z.string() }),
    )
    .nullable(),
  means: z.record(z.string(), z.number()).nullable(),
  concludedOn: civilDay.nullable(),
});

/** An act that can be recorded now, with what it is about: the page offers these and no others. */
const possibleAct = z.object({
  type: z.string(),
  party: z.string().nullable(),
  year: z.int().nullable(),
  period: z.string().nullable(),
});

export const protocolView = z
  .object({
    id: z.string(),
    reference: z.string(),
    kind: z.string(),
    title: z.string(),
    language: z.string(),
    phase,
    version: z.int(),
    textHash: z.string(),
    position: z.int(),
    today: civilDay,
    predecessor: z.string().nullable(),
    successor: z.string().nullable(),
    parties: z.array(partyView),
    text: protocolText.nullable(),
    blocking: blockingView,
    possible: z.array(possibleAct),
    submittedOn: civilDay.nullable(),
    inForce: z.object({ on: civilDay, lastDay: civilDay }).nullable(),
    refusal: z.object({ party: z.string(), on: civilDay, reason: z.string() }).nullable(),
    notice: z.object({ party: z.string(), on: civilDay, reason: z.string(), effectiveOn: civilDay }).nullable(),
    plans: z.array(planView),
    evaluations: z.array(evaluationView),
    renewal: z.object({
      from: civilDay.nullable(),
      decisions: z.record(z.string(), z.object({ on: civilDay, renew: z.boolean(), reason: z.string() })),
      agreedOn: civilDay.nullable(),
    }),
    endedOn: civilDay.nullable(),
    /** Documents and messages that are still on their way. */
    arriving: z.int(),
  })
  .meta({ id: 'Protocol' });
export type ProtocolView = z.infer<typeof protocolView>;

export const draftView = z
  .object({
    revision: z.int(),
    text: protocolText,
    savedAt: z.string(),
    /** What stands in the way of a submission, each with its sentence. */
    missing: z.array(z.object({ path: z.string(), reason: z.string(), sentence: z.string() })),
  })
  .meta({ id: 'Draft' });
export type DraftView = z.infer<typeof draftView>;

export const protocolRow = z
  .object({
    id: z.string(),
    reference: z.string(),
    kind: z.string(),
    title: z.string(),
    phase,
    partners: z.array(z.string()),
    countries: z.array(z.string()),
    sentence: z.string(),
    awaited: z.string().nullable(),
    due: civilDay.nullable(),
    daysLeft: z.int().nullable(),
    nextOn: civilDay.nullable(),
    lastDay: civilDay.nullable(),
  })
  .meta({ id: 'ProtocolRow' });
export type ProtocolRow = z.infer<typeof protocolRow>;

export const protocolPage = z
  .object({ rows: z.array(protocolRow), total: z.int(), page: z.int(), size: z.int() })
  .meta({ id: 'ProtocolPage' });
export type ProtocolPage = z.infer<typeof protocolPage>;

/** The home screen: late, to be done soon, and the next thing when there is nothing. */
export const todoView = z
  .object({
    late: z.array(protocolRow),
    soon: z.array(protocolRow),
    drafts: z.array(protocolRow),
    next: protocolRow.nullable(),
    total: z.int(),
  })
  .meta({ id: 'Todo' });
export type TodoView = z.infer<typeof todoView>;

export const journalEntry = z
  .object({
    position: z.int(),
    at: z.string(),
    type: z.string(),
    on: civilDay.nullable(),
    recordedOn: civilDay,
    sentence: z.string(),
  })
  .meta({ id: 'JournalEntry' });
export type JournalEntry = z.infer<typeof journalEntry>;

export const documentView = z
  .object({
    id: z.string(),
    kind: z.string(),
    title: z.string(),
    format: z.enum(['docx', 'pdf']),
    language: z.string(),
    fileName: z.string(),
    version: z.int(),
    party: z.string().nullable(),
    year: z.int().nullable(),
    size: z.int(),
    sha256: z.string(),
    issuedAt: z.string(),
  })
  .meta({ id: 'Document' });
export type DocumentView = z.infer<typeof documentView>;

const outlineParagraph = z
  .object({
    style: z.enum([
      'title',
      'subtitle',
      'banner',
      'heading',
      'subheading',
      'centered',
      'paragraph',
      'item',
      'signature',
      'note',
    ]),
    parts: z
      .object({
        text: z.string(),
        path: z.string().nullable().describe('The place in the text where it was written, such as parties.0.name'),
        blank: z.boolean().describe('Not known yet: what is printed is a dotted line'),
      })
      .array(),
  })
  .meta({ id: 'OutlineParagraph' });
const outlineBlock = z
  .union([
    outlineParagraph,
    z
      .object({ style: z.literal('row'), cells: outlineParagraph.array().array() })
      .meta({ id: 'OutlineRow', description: 'Paragraphs that stand side by side' }),
  ])
  .meta({ id: 'OutlineBlock' });

/** The words of the document as its template prints them, piece by piece. */
export const outlineView = z
  .object({ language: z.string(), body: outlineBlock.array(), annexes: outlineBlock.array().array() })
  .meta({ id: 'Outline' });
export type OutlineView = z.infer<typeof outlineView>;
export type OutlineBlock = z.infer<typeof outlineBlock>;
export type OutlineParagraph = z.infer<typeof outlineParagraph>;

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

/** Kinds, regimes and grids that a form needs, with their names in the reader's language. */
export const referenceData = z
  .object({
    kinds: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        parties: z.object({ min: z.int(), max: z.int() }),
        regimes: z.array(z.string()),
        grid: z.string(),
      }),
    ),
    regimes: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        steps: z.array(
          z.object({ id: z.string(), act: z.string(), organ: z.string(), title: z.string(), optional: z.boolean() }),
        ),
      }),
    ),
    grids: z.array(
      z.object({
        id: z.string(),
        scale: z.object({ min: z.int(), max: z.int() }),
        criteria: z.array(z.object({ id: z.string(), group: z.string(), label: z.string() })),
      }),
    ),
    countries: z.array(z.object({ code: z.string(), name: z.string(), timeZone: z.string() })),
  })
  .meta({ id: 'ReferenceData' });
export type ReferenceData = z.infer<typeof referenceData>;

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
