import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Owned } from './owned.js';

/** One kind of document for many protocols, and how far it is. */
@Entity('bulk_job')
@Index('bulk_job_of_organisation', ['organisationId', 'createdAt'])
@Index('bulk_job_running', ['createdAt'], { where: "state = 'running'" })
export class BulkJobRow extends Owned {
  /** Chosen by whoever asked; the same id is the same job. */
  @PrimaryColumn('uuid')
  id!: string;

  /** Of document. */
  @Column('text')
  kind!: string;

  @Column('text')
  format!: 'docx' | 'pdf';

  /** First year of the plan, where the kind is made for a year. */
  @Column('integer', { nullable: true })
  year!: number | null;

  @Column('text')
  state!: 'running' | 'done' | 'cancelled';

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;
}
