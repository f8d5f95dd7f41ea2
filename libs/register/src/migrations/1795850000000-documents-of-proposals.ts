import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of which amendment, adhesion or termination a document is; null for the protocol itself. */
export class DocumentsOfProposals1795850000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE document ADD instrument text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE document DROP COLUMN instrument');
  }
}
