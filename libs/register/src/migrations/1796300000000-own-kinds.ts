import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Kinds of documents that an office has made itself: their forms beside the files of their templates, and what each issued one was called. */
export class OwnKinds1796300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE template_version ADD own jsonb');
    await runner.query('ALTER TABLE document ADD own jsonb');
  }

  async down(): Promise<void> {
    throw new Error('What issued documents were made from is in these columns: restore a backup instead.');
  }
}
