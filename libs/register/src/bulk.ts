import type { Instant } from '@pacta/protocol';
import type { Database, Session } from './database.js';
import { instant } from './instant.js';
import { FILTER, filterOf, SEEN, type Listing } from './listing.js';
import type { BulkItemRow } from './rows/bulk-item-row.js';
import type { BulkJobRow } from './rows/bulk-job-row.js';
import { isUuid } from './uuid.js';

/** How many protocols of a job are in each state. */
export type BulkCounts = Readonly<Record<'total' | BulkItemRow['state'], number>>;

/** One kind of document for many protocols, and how far it is. */
export interface BulkJob {
  readonly id: string;
  readonly organisation: string;
  readonly kind: string;
  readonly format: BulkJobRow['format'];
  readonly year: number | null;
  readonly state: BulkJobRow['state'];
  readonly createdAt: Instant;
  readonly finishedAt: Instant | null;
  readonly items: BulkCounts;
  /** Documents made so far. */
  readonly files: number;
}

export interface BulkItem {
  readonly n: number;
  readonly protocolId: string;
  readonly reference: string;
  readonly title: string;
  readonly state: BulkItemRow['state'];
  readonly reason: BulkItemRow['reason'];
}

/** A document of a job, without its bytes. */
export interface BulkFile {
  readonly n: number;
  readonly part: number;
  readonly reference: string;
  readonly fileName: string;
  readonly sha256: string;
  /** It was issued before, and is given as it was. */
  readonly issued: boolean;
}

export interface ToProduce {
  readonly id: string;
  readonly organisation: string;
  readonly kind: string;
  readonly format: BulkJobRow['format'];
  readonly year: number | null;
  /** In the order in which they are made; those that the organisation does not see are left out. */
  readonly protocols: readonly string[];
  readonly at: Instant;
}

const JOB = `
  SELECT j.id, j.organisation_id AS organisation, j.kind, j.format, j.year, j.state,
    j.created_at AS "createdAt", j.finished_at AS "finishedAt", counted.*,
    (SELECT count(*)::integer FROM bulk_file f WHERE f.job_id = j.id) AS files
  FROM bulk_job j CROSS JOIN LATERAL (
    SELECT count(*)::integer AS total, count(*) FILTER (WHERE i.state = 'waiting')::integer AS waiting,
      count(*) FILTER (WHERE i.state = 'done')::integer AS done, count(*) FILTER (WHERE i.state = 'none')::integer AS none
    FROM bulk_item i WHERE i.job_id = j.id
  ) AS counted`;

type JobRow = Omit<BulkJob, 'createdAt' | 'finishedAt' | 'items'> &
  Pick<BulkJobRow, 'createdAt' | 'finishedAt'> &
  BulkCounts;

const jobOf = ({ createdAt, finishedAt, total, waiting, done, none, ...job }: JobRow): BulkJob => ({
  ...job,
  createdAt: instant(createdAt),
  finishedAt: finishedAt && instant(finishedAt),
  items: { total, waiting, done, none },
});

/** Documents for many protocols at once. An organisation sees its own jobs. */
export class Bulk {
  constructor(private readonly database: Database) {}

  /** `conflict`: the id was given to another job. The same again changes nothing. `empty`: it sees none of the protocols. */
  async start({ protocols, at, ...job }: ToProduce): Promise<'started' | 'conflict' | 'empty'> {
    return this.database.transaction(async (session) => {
      const { id, organisation, kind, format, year } = job;
      await forget(session, organisation, at);
      const [fresh] = await session.rows(
        `INSERT INTO bulk_job (id, organisation_id, kind, format, year, state, created_at)
         VALUES ($1, $2, $3, $4, $5, 'running', $6) ON CONFLICT DO NOTHING RETURNING id`,
        [id, organisation, kind, format, year, at],
      );
      if (!fresh) return (await isSame(session, job)) ? 'started' : 'conflict';
      const items = await session.rows(
        `INSERT INTO bulk_item (job_id, n, organisation_id, protocol_id, state)
         SELECT $2, (row_number() OVER (ORDER BY asked.at))::integer - 1, $1, p.id, 'waiting' ${SEEN}
         JOIN (SELECT id, min(at) AS at FROM unnest($3::text[]) WITH ORDINALITY AS given (id, at) GROUP BY id) AS asked
           ON asked.id = p.id
         RETURNING n`,
        [organisation, id, protocols],
      );
      if (items.length > 0) return 'started';
      await session.rows('DELETE FROM bulk_job WHERE id = $1', [id]);
      return 'empty';
    });
  }

  /** The protocols that a list narrowed so shows, by their references; `limit` of them at most. */
  async select(organisation: string, narrowed: Listing, limit: number): Promise<string[]> {
    const rows = await this.database.use((session) =>
      session.rows<{ id: string }>(`SELECT p.id ${SEEN} ${FILTER} ORDER BY p.reference, p.id LIMIT $7`, [
        ...filterOf(organisation, narrowed),
        limit,
      ]),
    );
    return rows.map(({ id }) => id);
  }

  async find(organisation: string, id: string): Promise<BulkJob | undefined> {
    if (!isUuid(id)) return undefined;
    const [row] = await this.database.use((session) =>
      session.rows<JobRow>(`${JOB} WHERE j.organisation_id = $1 AND j.id = $2`, [organisation, id]),
    );
    return row && jobOf(row);
  }

  /** The last fifty, newest first. */
  async list(organisation: string): Promise<BulkJob[]> {
    const rows = await this.database.use((session) =>
      session.rows<JobRow>(`${JOB} WHERE j.organisation_id = $1 ORDER BY j.created_at DESC LIMIT 50`, [organisation]),
    );
    return rows.map(jobOf);
  }

  /** The protocols for which there was nothing to make, in the order of the job. */
  async without(id: string): Promise<BulkItem[]> {
    return this.database.use((session) =>
      session.rows<BulkItem>(
        `SELECT i.n, i.protocol_id AS "protocolId", p.reference, p.title, i.state, i.reason
         FROM bulk_item i JOIN protocol p ON p.id = i.protocol_id WHERE i.job_id = $1 AND i.state = 'none' ORDER BY i.n`,
        [id],
      ),
    );
  }

  /** What was made so far, in the order of the job. */
  async files(id: string): Promise<BulkFile[]> {
    return this.database.use((session) =>
      session.rows<BulkFile>(
        `SELECT f.n, f.part, p.reference, f.file_name AS "fileName", f.sha256, f.document_id IS NOT NULL AS issued
         FROM bulk_file f JOIN bulk_item i ON i.job_id = f.job_id AND i.n = f.n JOIN protocol p ON p.id = i.protocol_id
         WHERE f.job_id = $1 ORDER BY f.n, f.part`,
        [id],
      ),
    );
  }

  /** The bytes of one of them; read one by one, so that a job of any size passes through. */
  async bytes(id: string, { n, part }: Pick<BulkFile, 'n' | 'part'>): Promise<Buffer> {
    const [row] = await this.database.use((session) =>
      session.rows<{ bytes: Buffer }>(
        `SELECT COALESCE(f.bytes, d.bytes) AS bytes FROM bulk_file f LEFT JOIN document d ON d.id = f.document_id
         WHERE f.job_id = $1 AND f.n = $2 AND f.part = $3`,
        [id, n, part],
      ),
    );
    if (!row) throw new Error(`The job ${id} has no file ${n}/${part}`);
    return row.bytes;
  }

  /** Nothing more is made; what was made stays. Answers the state that it had; undefined where there is none. */
  async cancel(organisation: string, id: string, at: Instant): Promise<BulkJobRow['state'] | undefined> {
    if (!isUuid(id)) return undefined;
    return this.database.transaction(async (session) => {
      const [job] = await session.rows<Pick<BulkJobRow, 'state'>>(
        'SELECT state FROM bulk_job WHERE id = $1 AND organisation_id = $2 FOR UPDATE',
        [id, organisation],
      );
      if (job?.state === 'running')
        await session.rows(`UPDATE bulk_job SET state = 'cancelled', finished_at = $2 WHERE id = $1`, [id, at]);
      return job?.state;
    });
  }
}

/** What a job has made can be made again: it is kept for thirty days after its end. */
async function forget(session: Session, organisation: string, at: Instant): Promise<void> {
  const past = `SELECT id FROM bulk_job WHERE organisation_id = $1 AND finished_at < $2::timestamptz - interval '30 days'`;
  for (const table of ['bulk_file', 'bulk_item'])
    await session.rows(`DELETE FROM ${table} WHERE job_id IN (${past})`, [organisation, at]);
  await session.rows(`DELETE FROM bulk_job WHERE id IN (${past})`, [organisation, at]);
}

async function isSame(
  session: Session,
  { id, organisation, kind, format, year }: Omit<ToProduce, 'protocols' | 'at'>,
): Promise<boolean> {
  const rows = await session.rows(
    `SELECT 1 FROM bulk_job
     WHERE id = $1 AND organisation_id = $2 AND kind = $3 AND format = $4 AND year IS NOT DISTINCT FROM $5`,
    [id, organisation, kind, format, year],
  );
  return rows.length > 0;
}
