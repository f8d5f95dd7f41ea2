import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { BulkJobRow } from './bulk-job-row.js';
import { Owned } from './owned.js';

/** A document that a job has made; or one that was issued before, of which the job holds no second copy. */
@Entity('bulk_file')
export class BulkFileRow extends Owned {
  @PrimaryColumn('uuid', { name: 'job_id' })
  @ForeignKey(() => BulkJobRow, { name: 'of_bulk_job' })
  jobId!: string;

  /** The item it was made for. */
  @PrimaryColumn('integer')
  n!: number;

  /** Among those of its item, from 0: a council has its own. */
  @PrimaryColumn('integer')
  part!: number;

  @Column('text', { name: 'file_name' })
  fileName!: string;

  /** Of the bytes, hexadecimal. */
  @Column('text')
  sha256!: string;

  /** The one that was issued. */
  @Column('uuid', { name: 'document_id', nullable: true })
  documentId!: string | null;

  @Column('bytea', { nullable: true, select: false })
  bytes!: Buffer | null;
}
