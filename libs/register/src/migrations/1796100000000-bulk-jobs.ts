import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_ORGANISATION = 'organisation_id uuid NOT NULL CONSTRAINT of_organisation REFERENCES organisation';
const OF_JOB = 'job_id uuid NOT NULL CONSTRAINT of_bulk_job REFERENCES bulk_job';

/** Documents for many protocols at once: the job, its protocols, and the files it has made of them. */
export class BulkJobs1796100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['bulk_file', 'bulk_item', 'bulk_job']) await runner.query(`DROP TABLE ${table}`);
  }
}

const statements = [
  `CREATE TABLE bulk_job (
    id uuid PRIMARY KEY,
    ${OF_ORGANISATION},
    kind text NOT NULL,
    format text NOT NULL,
    year integer,
    state text NOT NULL,
    created_at timestamptz NOT NULL,
    finished_at timestamptz
  )`,
  `CREATE INDEX bulk_job_of_organisation ON bulk_job (organisation_id, created_at)`,
  `CREATE INDEX bulk_job_running ON bulk_job (created_at) WHERE state = 'running'`,
  `CREATE TABLE bulk_item (
    ${OF_JOB},
    n integer NOT NULL,
    ${OF_ORGANISATION},
    protocol_id text NOT NULL,
    state text NOT NULL,
    reason text,
    PRIMARY KEY (job_id, n)
  )`,
  `CREATE INDEX bulk_item_in_state ON bulk_item (job_id, state, n)`,
  `CREATE TABLE bulk_file (
    ${OF_JOB},
    n integer NOT NULL,
    part integer NOT NULL,
    ${OF_ORGANISATION},
    file_name text NOT NULL,
    sha256 text NOT NULL,
    document_id uuid,
    bytes bytea,
    PRIMARY KEY (job_id, n, part)
  )`,
  // Documents are compressed already: PostgreSQL would try in vain.
  `ALTER TABLE bulk_file ALTER COLUMN bytes SET STORAGE EXTERNAL`,
];
