import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { BulkJobRow } from './bulk-job-row.js';
import { Owned } from './owned.js';

/** One protocol of such a job. */
@Entity('bulk_item')
@Index('bulk_item_in_state', ['jobId', 'state', 'n'])
export class BulkItemRow extends Owned {
  @PrimaryColumn('uuid', { name: 'job_id' })
  @ForeignKey(() => BulkJobRow, { name: 'of_bulk_job' })
  jobId!: string;

  /** Its place in the job, from 0. */
  @PrimaryColumn('integer')
  n!: number;

  @Column('text', { name: 'protocol_id' })
  protocolId!: string;

  @Column('text')
  state!: 'waiting' | 'done' | 'none';

  /** Why there is no document: `not-yet` in its life, `faulty` data, or `no-pdf`. */
  @Column('text', { nullable: true })
  reason!: 'not-yet' | 'faulty' | 'no-pdf' | null;
}
