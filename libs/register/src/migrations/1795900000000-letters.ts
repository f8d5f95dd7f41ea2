import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_ORGANISATION = 'organisation_id uuid NOT NULL CONSTRAINT of_organisation REFERENCES organisation';

/** Messages on their way to people: each notice to each of its readers, and the one letter that a reader gets in a day. */
export class Letters1795900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE posting');
    await runner.query('DROP TABLE letter');
  }
}

const statements = [
  `CREATE TABLE letter (
    id uuid PRIMARY KEY,
    ${OF_ORGANISATION},
    reader text NOT NULL,
    day date NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    attempts integer NOT NULL DEFAULT 0,
    last_error text,
    sent_at timestamptz,
    CONSTRAINT one_letter_a_day UNIQUE (organisation_id, reader, day)
  )`,
  `CREATE INDEX letter_unsent ON letter (attempts, created_at) WHERE sent_at IS NULL`,
  `CREATE TABLE posting (
    notice_id text NOT NULL CONSTRAINT of_notice REFERENCES notice,
    reader text NOT NULL,
    ${OF_ORGANISATION},
    name text NOT NULL,
    email text NOT NULL,
    time_zone text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    letter_id uuid CONSTRAINT in_letter REFERENCES letter,
    PRIMARY KEY (notice_id, reader)
  )`,
  `CREATE INDEX posting_waiting ON posting (organisation_id, reader) WHERE letter_id IS NULL`,
  `CREATE INDEX posting_in_letter ON posting (letter_id)`,
];
