import type { Act, Instant } from '@pacta/protocol';
import type { Database, Session } from './database.js';
import { instant } from './loaded.js';
import { insertMany } from './many.js';
import type { ImportJobRow } from './rows/import-job-row.js';
import type { ImportRow, RowOutcome } from './rows/import-row.js';
import { isUuid } from './uuid.js';

/** How many rows of an import are in each state. */
export type ImportCounts = Readonly<Record<'total' | ImportRow['state'], number>>;

/** A file of protocols in mid-life, and how far it is. */
export interface ImportJob {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly state: ImportJobRow['state'];
  /** As they were handed in. */
  readonly remarks: readonly unknown[];
  readonly createdAt: Instant;
  readonly confirmedAt: Instant | null;
  readonly finishedAt: Instant | null;
  readonly rows: ImportCounts;
  /** Of the rows that are protocols, those whose clock knows. */
  readonly clocks: number;
}

/** A row as it was read: an act, or problems. */
export interface RowToKeep {
  readonly row: number;
  readonly reference: string;
  readonly title: string;
  readonly parties: readonly string[];
  readonly remarks: string;
  readonly commandId: string;
  readonly act: Act<'import-protocol'> | null;
  readonly problems: readonly unknown[];
}

export interface KeptRow extends RowToKeep {
  readonly state: ImportRow['state'];
  readonly protocolId: string | null;
  readonly outcome: RowOutcome | null;
}

export interface ToImport {
  readonly id: string;
  readonly organisation: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly remarks: readonly unknown[];
  readonly rows: readonly RowToKeep[];
  readonly at: Instant;
}

export type Confirmation =
  | { readonly status: 'confirmed' }
  | { readonly status: 'has-problems'; readonly count: number }
  | { readonly status: 'nothing-ready' }
  /** It was confirmed, or ended, before. */
  | { readonly status: 'already'; readonly state: Exclude<ImportJobRow['state'], 'draft'> };

const ROW = [
  'import_id',
  'row',
  'organisation_id',
  'state',
  'reference',
  'title',
  'parties',
  'remarks',
  'command_id',
  'act',
  'problems',
];
const ROWS_A_STATEMENT = 500;

const JOB = `
  SELECT i.id, i.file_name AS "fileName", i.sha256, i.state, i.remarks, i.created_at AS "createdAt",
    i.confirmed_at AS "confirmedAt", i.finished_at AS "finishedAt", counted.*
  FROM import i CROSS JOIN LATERAL (
    SELECT count(*)::integer AS total, count(*) FILTER (WHERE r.state = 'ready')::integer AS ready,
      count(*) FILTER (WHERE r.state = 'wrong')::integer AS wrong, count(*) FILTER (WHERE r.state = 'done')::integer AS done,
      count(*) FILTER (WHERE r.state = 'refused')::integer AS refused,
      count(*) FILTER (WHERE r.state = 'skipped')::integer AS skipped,
      count(*) FILTER (WHERE p.planned_with >= 0 OR NOT p.open)::integer AS clocks
    FROM import_row r LEFT JOIN protocol p ON p.id = r.protocol_id WHERE r.import_id = i.id
  ) AS counted`;

type JobRow = Omit<ImportJob, 'createdAt' | 'confirmedAt' | 'finishedAt' | 'rows'> &
  Pick<ImportJobRow, 'createdAt' | 'confirmedAt' | 'finishedAt'> &
  ImportCounts;

const jobOf = ({
  createdAt,
  confirmedAt,
  finishedAt,
  total,
  ready,
  wrong,
  done,
  refused,
  skipped,
  ...job
}: JobRow): ImportJob => ({
  ...job,
  createdAt: instant(createdAt),
  confirmedAt: confirmedAt && instant(confirmedAt),
  finishedAt: finishedAt && instant(finishedAt),
  rows: { total, ready, wrong, done, refused, skipped },
});

/** Files of protocols in mid-life, as they were read. An organisation sees its own. */
export class Imports {
  constructor(private readonly database: Database) {}

  /** Keeps a file that was read, whole or not at all. `conflict`: the id was given to another file. The same again changes nothing. */
  async keep({ id, organisation, fileName, sha256, remarks, rows, at }: ToImport): Promise<'kept' | 'conflict'> {
    return this.database.transaction(async (session) => {
      const [fresh] = await session.rows(
        `INSERT INTO import (id, organisation_id, file_name, sha256, state, remarks, created_at)
         VALUES ($1, $2, $3, $4, 'draft', $5::jsonb, $6) ON CONFLICT DO NOTHING RETURNING id`,
        [id, organisation, fileName, sha256, JSON.stringify(remarks), at],
      );
      if (!fresh) return (await isSame(session, id, organisation, sha256)) ? 'kept' : 'conflict';
      for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
        const some = rows.slice(from, from + ROWS_A_STATEMENT);
        await insertMany(
          session,
          'import_row',
          ROW,
          some.map((row) => valuesOf(id, organisation, row)),
        );
      }
      return 'kept';
    });
  }

  /** References among these that the organisation's protocols bear already. */
  async taken(organisation: string, references: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.use((session) =>
      session.rows<{ reference: string }>(
        'SELECT reference FROM protocol WHERE organisation_id = $1 AND reference = ANY ($2)',
        [organisation, references],
      ),
    );
    return new Set(rows.map(({ reference }) => reference));
  }

  async find(organisation: string, id: string): Promise<ImportJob | undefined> {
    if (!isUuid(id)) return undefined;
    const [row] = await this.database.use((session) =>
      session.rows<JobRow>(`${JOB} WHERE i.organisation_id = $1 AND i.id = $2`, [organisation, id]),
    );
    return row && jobOf(row);
  }

  /** The last fifty, newest first. */
  async list(organisation: string): Promise<ImportJob[]> {
    const rows = await this.database.use((session) =>
      session.rows<JobRow>(`${JOB} WHERE i.organisation_id = $1 ORDER BY i.created_at DESC LIMIT 50`, [organisation]),
    );
    return rows.map(jobOf);
  }

  /** A page of rows in the order of the file, of one state or of all; `page` from 1. */
  async rows(
    id: string,
    { page, size, state }: { page: number; size: number; state?: ImportRow['state'] },
  ): Promise<{ rows: KeptRow[]; total: number }> {
    return this.database.use(async (session) => {
      const where = 'WHERE import_id = $1 AND ($2::text IS NULL OR state = $2)';
      const rows = await session.rows<KeptRow>(
        `SELECT row, state, reference, title, parties, remarks, command_id AS "commandId", act, problems,
           protocol_id AS "protocolId", outcome
         FROM import_row ${where} ORDER BY row LIMIT $3 OFFSET $4`,
        [id, state ?? null, size, (page - 1) * size],
      );
      const [count] = await session.rows<{ total: number }>(
        `SELECT count(*)::integer AS total FROM import_row ${where}`,
        [id, state ?? null],
      );
      return { rows, total: count?.total ?? 0 };
    });
  }

  /** From here on its rows are taken in. Refused while rows have problems, unless these are left aside. Undefined where there is none. */
  async confirm(
    organisation: string,
    id: string,
    { skipProblems, at }: { skipProblems: boolean; at: Instant },
  ): Promise<Confirmation | undefined> {
    return this.database.transaction(async (session) => {
      const state = await locked(session, organisation, id);
      if (!state) return undefined;
      if (state !== 'draft') return { status: 'already', state };
      const [count] = await session.rows<{ wrong: number; ready: number }>(
        `SELECT count(*) FILTER (WHERE state = 'wrong')::integer AS wrong, count(*) FILTER (WHERE state = 'ready')::integer AS ready
         FROM import_row WHERE import_id = $1`,
        [id],
      );
      if (!count?.ready) return { status: 'nothing-ready' };
      if (count.wrong > 0 && !skipProblems) return { status: 'has-problems', count: count.wrong };
      await session.rows(`UPDATE import_row SET state = 'skipped' WHERE import_id = $1 AND state = 'wrong'`, [id]);
      await session.rows(`UPDATE import SET state = 'running', confirmed_at = $2 WHERE id = $1`, [id, at]);
      return { status: 'confirmed' };
    });
  }

  /** No further row is taken in; those that were stay. Answers the state that it had; undefined where there is none. */
  async cancel(organisation: string, id: string, at: Instant): Promise<ImportJobRow['state'] | undefined> {
    return this.database.transaction(async (session) => {
      const state = await locked(session, organisation, id);
      if (state === 'draft' || state === 'running')
        await session.rows(`UPDATE import SET state = 'cancelled', finished_at = $2 WHERE id = $1`, [id, at]);
      return state;
    });
  }
}

async function isSame(session: Session, id: string, organisation: string, sha256: string): Promise<boolean> {
  const rows = await session.rows('SELECT 1 FROM import WHERE id = $1 AND organisation_id = $2 AND sha256 = $3', [
    id,
    organisation,
    sha256,
  ]);
  return rows.length > 0;
}

async function locked(session: Session, organisation: string, id: string): Promise<ImportJobRow['state'] | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await session.rows<Pick<ImportJobRow, 'state'>>(
    'SELECT state FROM import WHERE id = $1 AND organisation_id = $2 FOR UPDATE',
    [id, organisation],
  );
  return row?.state;
}

const valuesOf = (id: string, organisation: string, { act, problems, parties, ...row }: RowToKeep): unknown[] => [
  id,
  row.row,
  organisation,
  act ? 'ready' : 'wrong',
  row.reference,
  row.title,
  parties,
  row.remarks,
  row.commandId,
  act && JSON.stringify(act),
  JSON.stringify(problems),
];
