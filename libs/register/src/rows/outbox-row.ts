import type { Effect } from '@pacta/protocol';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Owned } from './owned.js';

/** Something to be done because of a fact; written with the fact, carried out later, at least once. */
@Entity('outbox')
@Index('outbox_open', ['protocolId'], { where: 'done_at IS NULL' })
@Index('outbox_of_command', ['commandId'])
export class OutboxRow extends Owned {
  /** `<protocol>/<position>/<n>`, n counting from 1. */
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'protocol_id' })
  protocolId!: string;

  @Column('text', { name: 'command_id' })
  commandId!: string;

  @Column('jsonb')
  effect!: Effect;

  /** Of the fact that called for it. */
  @Column('integer')
  position!: number;

  /** When the fact was recorded, by the protocol's clock. */
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('integer', { default: 0 })
  attempts!: number;

  @Column('timestamptz', { name: 'done_at', nullable: true })
  doneAt!: Date | null;

  @Column('jsonb', { nullable: true })
  outcome!: unknown;

  @Column('text', { name: 'last_error', nullable: true })
  lastError!: string | null;
}
