import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Owned } from './owned.js';

/** A file of protocols in mid-life, as it was read. */
@Entity('import')
@Index('import_of_organisation', ['organisationId', 'createdAt'])
@Index('import_running', ['confirmedAt'], { where: "state = 'running'" })
export class ImportJobRow extends Owned {
  /** Chosen by whoever sent it; the same id is the same import. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { name: 'file_name' })
  fileName!: string;

  /** Of the file, hexadecimal. */
  @Column('text')
  sha256!: string;

  @Column('text')
  state!: 'draft' | 'running' | 'done' | 'cancelled';

  /** What is told of the file although it can be read, in the words of the contracts. */
  @Column('jsonb')
  remarks!: unknown;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt!: Date | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;
}
