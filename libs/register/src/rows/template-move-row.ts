import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Owned } from './owned.js';

/** From then on a protocol uses the template of a kind that was the newest then. The table refuses UPDATE, DELETE and TRUNCATE. */
@Entity('template_move')
@Index('template_move_of_protocol', ['protocolId', 'kind', 'at'])
export class TemplateMoveRow extends Owned {
  /** The client's: the same id again is the same move. */
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { name: 'protocol_id' })
  protocolId!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  reason!: string;

  @Column('text', { name: 'moved_by', nullable: true })
  movedBy!: string | null;

  @Column('timestamptz')
  at!: Date;
}
