import { createHash } from 'node:crypto';
import type { Instant } from '@pacta/protocol';
import type { Database, Session } from './database.js';
import { insertMany } from './many.js';
import type { BulkItemRow } from './rows/bulk-item-row.js';
import type { BulkJobRow } from './rows/bulk-job-row.js';

/** What a worker makes documents of: some protocols of one job, which nobody else has in hand meanwhile. */
export interface BulkTurn {
  readonly job: string;
  readonly organisation: string;
  readonly kind: string;
  readonly format: BulkJobRow['format'];
  readonly year: number | null;
  readonly items: readonly { readonly n: number; readonly protocolId: string }[];
}

/** A document that was made, or one that was issued before. */
export type MadeFile =
  | { readonly fileName: string; readonly bytes: Uint8Array }
  | { readonly fileName: string; readonly documentId: string; readonly sha256: string };

/** What became of one protocol of a job. */
export type BulkOutcome =
  | { readonly n: number; readonly files: readonly MadeFile[] }
  | { readonly n: number; readonly reason: NonNullable<BulkItemRow['reason']> };

/** Twenty documents go through LibreOffice in little more time than one; and so many are made anew after a worker was killed. */
export const BULK_TURN = 20;

/** The first key of the locks under which turns are taken; any number will do, as long as nothing else of ours uses it. */
const LOCK = 7_105;

const FILE = ['job_id', 'n', 'part', 'organisation_id', 'file_name', 'sha256', 'document_id', 'bytes'];

/**
 * Takes the protocols of running jobs turn by turn. A turn is held by a lock of the session that took it, which ends with its process:
 * whoever comes next takes it up, and makes only what is not made yet. Several workers take different turns of one job.
 */
export class BulkRun {
  constructor(private readonly database: Database) {}

  /** Does the work on the next turn that is free; undefined where there is none. */
  async turn<T>(work: (turn: BulkTurn) => Promise<T>): Promise<T | undefined> {
    return this.database.held(async (session) => {
      for (const { job, turn } of await open(session)) {
        const [lock] = await session.rows<{ ours: boolean }>(`SELECT pg_try_advisory_lock($1, hashtext($2)) AS ours`, [
          LOCK,
          `${job}/${turn}`,
        ]);
        if (!lock?.ours) continue;
        try {
          const taken = await taking(session, job, turn);
          if (taken) return await work(taken);
        } finally {
          await session.rows(`SELECT pg_advisory_unlock($1, hashtext($2))`, [LOCK, `${job}/${turn}`]);
        }
      }
      return undefined;
    });
  }

  /** Keeps what became of some protocols, all or nothing; of a job that was cancelled, nothing. The last one ends the job. */
  async keep({ job, organisation }: BulkTurn, outcomes: readonly BulkOutcome[], at: Instant): Promise<void> {
    await this.database.transaction(async (session) => {
      const [running] = await session.rows(`SELECT 1 FROM bulk_job WHERE id = $1 AND state = 'running' FOR UPDATE`, [
        job,
      ]);
      if (!running) return;
      const kept = outcomes.map((outcome) => ({ n: outcome.n, reason: 'reason' in outcome ? outcome.reason : null }));
      const rows = outcomes.flatMap((outcome) =>
        'files' in outcome
          ? outcome.files.map((file, part) => [job, outcome.n, part, organisation, ...valuesOf(file)])
          : [],
      );
      await insertMany(session, 'bulk_file', FILE, rows, 'ON CONFLICT DO NOTHING');
      await session.rows(
        `UPDATE bulk_item AS i SET reason = kept.reason, state = CASE WHEN kept.reason IS NULL THEN 'done' ELSE 'none' END
         FROM jsonb_to_recordset($2::jsonb) AS kept (n integer, reason text) WHERE i.job_id = $1 AND i.n = kept.n`,
        [job, JSON.stringify(kept)],
      );
      await session.rows(
        `UPDATE bulk_job SET state = 'done', finished_at = $2
         WHERE id = $1 AND NOT EXISTS (SELECT FROM bulk_item WHERE job_id = $1 AND state = 'waiting')`,
        [job, at],
      );
    });
  }
}

/** The turns in which something waits, oldest job first. */
const open = (session: Session): Promise<{ job: string; turn: number }[]> =>
  session.rows(
    `SELECT i.job_id AS job, i.n / ${BULK_TURN} AS turn FROM bulk_item i JOIN bulk_job j ON j.id = i.job_id
     WHERE j.state = 'running' AND i.state = 'waiting'
     GROUP BY i.job_id, j.created_at, i.n / ${BULK_TURN} ORDER BY j.created_at, i.job_id, turn LIMIT 64`,
  );

async function taking(session: Session, job: string, turn: number): Promise<BulkTurn | undefined> {
  const items = await session.rows<{ n: number; protocolId: string }>(
    `SELECT i.n, i.protocol_id AS "protocolId" FROM bulk_item i JOIN bulk_job j ON j.id = i.job_id
     WHERE i.job_id = $1 AND i.n / ${BULK_TURN} = $2 AND i.state = 'waiting' AND j.state = 'running' ORDER BY i.n`,
    [job, turn],
  );
  const [row] = await session.rows<Omit<BulkTurn, 'items'>>(
    'SELECT id AS job, organisation_id AS organisation, kind, format, year FROM bulk_job WHERE id = $1',
    [job],
  );
  return row && items.length > 0 ? { ...row, items } : undefined;
}

const valuesOf = (file: MadeFile): unknown[] =>
  'bytes' in file
    ? [file.fileName, createHash('sha256').update(file.bytes).digest('hex'), null, Buffer.from(file.bytes)]
    : [file.fileName, file.sha256, file.documentId, null];
