import type { Act } from '@pacta/protocol';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Outcome } from '../answer.js';
import { Owned } from './owned.js';

/** A command as it was received, and what became of it. Its id makes a repeated command answer as the first time. */
@Entity('command')
@Index('command_waiting', ['receivedAt'], { where: 'answered_at IS NULL' })
export class CommandRow extends Owned {
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'protocol_id' })
  protocolId!: string;

  @Column('jsonb')
  act!: Act;

  @Column('text', { name: 'request_id', nullable: true })
  requestId!: string | null;

  @Column('timestamptz', { name: 'received_at', default: () => 'now()' })
  receivedAt!: Date;

  /** How often it was sent to the protocol's clock. */
  @Column('integer', { default: 0 })
  attempts!: number;

  @Column('jsonb', { nullable: true })
  answer!: Outcome | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;
}
