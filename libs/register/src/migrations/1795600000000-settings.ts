import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What staff may change, each change a row that stays; and what each clock was last told, so that a change reaches it. */
export class Settings1795600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...changes, ...planning]) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('The settings hold what decisions were made by: restore a backup instead.');
  }
}

const changes = [
  `CREATE TABLE setting_change (
    organisation_id uuid NOT NULL CONSTRAINT of_organisation REFERENCES organisation,
    revision integer NOT NULL,
    section text NOT NULL,
    id text NOT NULL,
    body jsonb,
    reason text NOT NULL,
    changed_by text,
    at timestamptz NOT NULL,
    change_id uuid NOT NULL,
    PRIMARY KEY (organisation_id, revision),
    CONSTRAINT setting_change_once UNIQUE (change_id)
  )`,
  `CREATE TRIGGER setting_change_is_append_only BEFORE UPDATE OR DELETE ON setting_change
    FOR EACH ROW EXECUTE FUNCTION refuse_to_change_a_fact()`,
  `CREATE TRIGGER setting_change_is_never_emptied BEFORE TRUNCATE ON setting_change
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_a_fact()`,
  `ALTER TABLE organisation ADD settings_revision integer NOT NULL DEFAULT 0`,
];

const planning = [
  `ALTER TABLE protocol ADD planned_with integer NOT NULL DEFAULT 0`,
  `ALTER TABLE protocol ADD clock_at timestamptz`,
  `CREATE INDEX protocol_planned ON protocol (organisation_id, planned_with) WHERE open`,
];
