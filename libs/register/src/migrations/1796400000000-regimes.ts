import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list is narrowed by the regimes of the parties: those of the text that it shows. */
export class Regimes1796400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE protocol ADD regimes text[] NOT NULL DEFAULT '{}'`);
    await runner.query(
      `UPDATE protocol p SET regimes = ARRAY(
         SELECT DISTINCT party->>'regime' FROM jsonb_array_elements(shown.text->'parties') party
         WHERE party->>'regime' <> '' ORDER BY 1)
       FROM (SELECT p.id, CASE WHEN p.phase = 'drafting' THEN coalesce(d.text, nullif(p.state->'text', 'null'))
                               ELSE coalesce(nullif(p.state->'text', 'null'), d.text) END AS text
             FROM protocol p LEFT JOIN draft d ON d.protocol_id = p.id) shown
       WHERE shown.id = p.id AND jsonb_typeof(shown.text->'parties') = 'array'`,
    );
    await runner.query('ALTER TABLE protocol ALTER regimes DROP DEFAULT');
    // Without a list of what is still to be sorted in, which every reading would have to go through: protocols are read far more than written.
    await runner.query('CREATE INDEX protocol_regimes ON protocol USING gin (regimes) WITH (fastupdate = off)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE protocol DROP COLUMN regimes');
  }
}
