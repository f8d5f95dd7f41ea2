import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The files that show what was done; and the shape of the states in projections, so that a release makes older ones anew. */
export class Attachments1795700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE protocol DROP COLUMN shape');
    await runner.query('DROP TABLE attachment');
  }
}

const statements = [
  `CREATE TABLE attachment (
    protocol_id text NOT NULL,
    sha256 text NOT NULL,
    organisation_id uuid NOT NULL CONSTRAINT of_organisation REFERENCES organisation,
    media_type text NOT NULL,
    bytes bytea NOT NULL,
    sent_at timestamptz NOT NULL,
    PRIMARY KEY (protocol_id, sha256)
  )`,
  // Scans are compressed already: PostgreSQL would try in vain, and could not tell their length without reading them.
  `ALTER TABLE attachment ALTER COLUMN bytes SET STORAGE EXTERNAL`,
  `ALTER TABLE protocol ADD shape integer NOT NULL DEFAULT 0`,
];
