import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_ORGANISATION = 'organisation_id uuid NOT NULL CONSTRAINT of_organisation REFERENCES organisation';

/** The templates of each organisation, every version with its bytes; and which protocols were moved to a newer one, by whom and why. */
export class Templates1796000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('The templates are what issued documents were made from: restore a backup instead.');
  }
}

const appendOnly = (table: string): string[] => [
  `CREATE TRIGGER ${table}_is_append_only BEFORE UPDATE OR DELETE ON ${table}
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_a_fact()`,
  `CREATE TRIGGER ${table}_is_never_emptied BEFORE TRUNCATE ON ${table}
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_a_fact()`,
];

const statements = [
  // Bytes once, however many versions have them: to go back is a version of its own.
  `CREATE TABLE template_file (
    ${OF_ORGANISATION},
    sha256 text NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (organisation_id, sha256)
  )`,
  // A .docx is compressed already: PostgreSQL would try in vain.
  `ALTER TABLE template_file ALTER COLUMN bytes SET STORAGE EXTERNAL`,
  `CREATE TABLE template_version (
    ${OF_ORGANISATION},
    kind text NOT NULL,
    language text NOT NULL,
    number integer NOT NULL,
    origin text NOT NULL,
    product_version text NOT NULL,
    sha256 text NOT NULL,
    file_name text NOT NULL,
    restores integer,
    reason text NOT NULL,
    changed_by text,
    at timestamptz NOT NULL,
    change_id uuid,
    PRIMARY KEY (organisation_id, kind, language, number),
    CONSTRAINT template_version_once UNIQUE (change_id),
    CONSTRAINT of_template_file FOREIGN KEY (organisation_id, sha256) REFERENCES template_file (organisation_id, sha256)
  )`,
  `CREATE TABLE template_move (
    id uuid PRIMARY KEY,
    ${OF_ORGANISATION},
    protocol_id text NOT NULL,
    kind text NOT NULL,
    reason text NOT NULL,
    moved_by text,
    at timestamptz NOT NULL
  )`,
  `CREATE INDEX template_move_of_protocol ON template_move (protocol_id, kind, at)`,
  ...['template_file', 'template_version', 'template_move'].flatMap(appendOnly),
];
