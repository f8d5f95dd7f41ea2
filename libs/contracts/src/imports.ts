import type { Refusal } from '@pacta/protocol';
import { z } from 'zod';
import { civilDay, uuid } from './primitives.js';
import { rehearsedView } from './views.js';

/** Where something is wrong in a spreadsheet, as its own program counts and shows it. */
export interface SpreadsheetPlace {
  /** From 1, headings included; `null` where the whole file is meant. */
  readonly row: number | null;
  /** `A`, `B`, … `AA`; `null` where the whole row, or the whole file, is meant. */
  readonly column: string | null;
  /** What stands at the head of that column, or should; empty where there is none. */
  readonly heading: string;
  /** What was found there, cut to a hundred signs; empty where nothing was. */
  readonly value: string;
}

/** What can be wrong with a spreadsheet of protocols, and what its sentence needs beside the place. */
export interface ImportProblemBodies {
  // The file as a whole: nothing of it is read.
  'not-a-spreadsheet': object;
  'old-or-protected': object;
  damaged: object;
  'too-large-inside': { readonly megabytes: number };
  'too-many-rows': { readonly limit: number };
  'nothing-in-it': object;
  'quote-not-closed': object;
  'column-missing': object;
  'heading-twice': { readonly first: string };
  // A cell that cannot be read as it is.
  merged: { readonly range: string };
  'formula-without-result': object;
  'formula-in-error': object;
  garbled: object;
  'too-long': { readonly limit: number };
  // A cell that can be read, and does not say what its column asks for.
  empty: object;
  'not-a-day': object;
  'no-such-day': object;
  'day-or-month': object;
  'century-missing': object;
  'not-years': object;
  'not-a-duration': object;
  'not-yes-or-no': object;
  'not-an-address': object;
  'unknown-kind': { readonly known: readonly string[] };
  'unknown-regime': { readonly known: readonly string[] };
  'unknown-country': object;
  'unknown-zone': object;
  // The row against itself, against the others and against the register.
  'term-missing': object;
  'term-twice': object;
  /** `first`: the row that has it before. */
  'same-reference': { readonly first: number };
  'reference-taken': object;
  refused: { readonly refusal: Refusal; readonly names: readonly string[] };
}

export type ImportProblemReason = keyof ImportProblemBodies;
export type ImportProblem<R extends ImportProblemReason = ImportProblemReason> = {
  [K in R]: SpreadsheetPlace & { readonly reason: K } & ImportProblemBodies[K];
}[R];

/** What is told of a file although it can be read. */
export interface ImportRemarkBodies {
  'column-unknown': object;
  'read-as': { readonly encoding: string };
}
export type ImportRemarkReason = keyof ImportRemarkBodies;
export type ImportRemark<R extends ImportRemarkReason = ImportRemarkReason> = {
  [K in R]: SpreadsheetPlace & { readonly reason: K } & ImportRemarkBodies[K];
}[R];

/** The columns of a spreadsheet of protocols; those of a party are there once for each party. */
export type ImportColumnName =
  | 'reference'
  | 'kind'
  | 'title'
  | 'inForceOn'
  | 'lastDay'
  | 'years'
  | 'endless'
  | 'language'
  | 'links'
  | 'domains'
  | 'plans'
  | 'evaluations'
  | 'remarks'
  | ImportPartyColumnName;
export type ImportPartyColumnName =
  'name' | 'country' | 'regime' | 'timeZone' | 'signatory' | 'function' | 'referent' | 'email';

export const IMPORT_LIMIT_MEGABYTES = 20;

const saidOfPlace = z.object({
  row: z.int().nullable(),
  column: z.string().nullable(),
  heading: z.string(),
  value: z.string(),
  reason: z.string(),
  /** In the reader's language, without the place. */
  sentence: z.string(),
});

/** `id` is the client's: the same file under the same id again changes nothing. */
export const newImportQuery = z.strictObject({ id: uuid, fileName: z.string().min(1).max(200) });
export type NewImport = z.infer<typeof newImportQuery>;

export const importQuery = z.strictObject({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  /** What comes next is reckoned for each row of the page. */
  size: z.coerce.number().int().min(1).max(100).default(50),
  /** `ready`, `wrong`, `done`, `refused`, `skipped`; all rows where it is empty. */
  state: z.enum(['', 'ready', 'wrong', 'done', 'refused', 'skipped']).default(''),
});
export type ImportQuery = z.infer<typeof importQuery>;

export const confirmImport = z.strictObject({ skipProblems: z.boolean().default(false) }).meta({ id: 'ConfirmImport' });
export type ConfirmImport = z.infer<typeof confirmImport>;

/**
 * A row of the file. `ready`: will become a protocol; `wrong`: has problems; `done`: is one, in `protocol`; `refused`: was ready, and
 * could no longer be one when its turn came; `skipped`: had problems when the others were taken in.
 */
const importRowView = z
  .object({
    row: z.int(),
    state: z.enum(['ready', 'wrong', 'done', 'refused', 'skipped']),
    reference: z.string(),
    title: z.string(),
    parties: z.array(z.string()),
    remarks: z.string(),
    problems: z.array(saidOfPlace),
    protocol: z.string().nullable(),
    /** What blocks, who acts, by when, and what happens otherwise, were it taken in today; `null` for a row that has problems. */
    sentence: z.string().nullable(),
    /** The next thing that its clock would do; `null` also where nothing more happens by itself. */
    next: z.object({ kind: z.string(), due: civilDay, on: civilDay }).nullable(),
    /** The first entries of its life to come. */
    toCome: z.array(rehearsedView),
  })
  .meta({ id: 'ImportRow' });
export type ImportRowView = z.infer<typeof importRowView>;

export const importSummary = z
  .object({
    id: z.string(),
    fileName: z.string(),
    /** `draft`: read, nothing taken in; `running`, `done`; `cancelled`: what was taken in until then stays. */
    state: z.enum(['draft', 'running', 'done', 'cancelled']),
    createdAt: z.string(),
    confirmedAt: z.string().nullable(),
    finishedAt: z.string().nullable(),
    rows: z.object({
      total: z.int(),
      ready: z.int(),
      wrong: z.int(),
      done: z.int(),
      refused: z.int(),
      skipped: z.int(),
    }),
    /** How many of the protocols taken in have their clock; the others get it, soonest deadline first. */
    clocks: z.int(),
  })
  .meta({ id: 'ImportSummary' });
export type ImportSummary = z.infer<typeof importSummary>;

export const importView = importSummary
  .extend({
    remarks: z.array(saidOfPlace),
    page: z.object({ number: z.int(), size: z.int(), total: z.int(), rows: z.array(importRowView) }),
  })
  .meta({ id: 'Import' });
export type ImportView = z.infer<typeof importView>;
