import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents may be about a sitting, a project, a mandate, an evaluation too: what each is about stands in one place. */
export class DocumentsAbout1796200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE document ADD about jsonb NOT NULL DEFAULT '{}'`);
    await runner.query(
      `UPDATE document
       SET about = jsonb_strip_nulls(jsonb_build_object('party', party, 'year', year, 'instrument', instrument))
       WHERE party IS NOT NULL OR year IS NOT NULL OR instrument IS NOT NULL`,
    );
    await runner.query('ALTER TABLE document DROP COLUMN party, DROP COLUMN year, DROP COLUMN instrument');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE document ADD party text, ADD year integer, ADD instrument text');
    await runner.query(
      `UPDATE document SET party = about->>'party', year = (about->>'year')::integer, instrument = about->>'instrument'`,
    );
    await runner.query('ALTER TABLE document DROP COLUMN about');
  }
}
