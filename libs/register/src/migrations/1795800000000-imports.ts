import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_ORGANISATION = 'organisation_id uuid NOT NULL CONSTRAINT of_organisation REFERENCES organisation';

/** Files of protocols that are already in force, row by row, and what became of each row. */
export class Imports1795800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE import_row');
    await runner.query('DROP TABLE import');
  }
}

const statements = [
  `CREATE TABLE import (
    id uuid PRIMARY KEY,
    ${OF_ORGANISATION},
    file_name text NOT NULL,
    sha256 text NOT NULL,
    state text NOT NULL,
    remarks jsonb NOT NULL,
    created_at timestamptz NOT NULL,
    confirmed_at timestamptz,
    finished_at timestamptz
  )`,
  `CREATE INDEX import_of_organisation ON import (organisation_id, created_at)`,
  `CREATE INDEX import_running ON import (confirmed_at) WHERE state = 'running'`,
  `CREATE TABLE import_row (
    import_id uuid NOT NULL CONSTRAINT of_import REFERENCES import,
    row integer NOT NULL,
    ${OF_ORGANISATION},
    state text NOT NULL,
    reference text NOT NULL,
    title text NOT NULL,
    parties text[] NOT NULL,
    remarks text NOT NULL,
    command_id text NOT NULL,
    act jsonb,
    problems jsonb NOT NULL,
    protocol_id text,
    outcome jsonb,
    PRIMARY KEY (import_id, row)
  )`,
  `CREATE INDEX import_row_in_state ON import_row (import_id, state, row)`,
  // A clock that was told nothing yet gets word, soonest deadline first.
  `CREATE INDEX protocol_untold ON protocol (next_at) WHERE open AND planned_with < 0`,
];
