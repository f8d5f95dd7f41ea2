import type { ProtocolEvent } from '@pacta/protocol';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Owned } from './owned.js';

/** A fact. The table refuses UPDATE, DELETE and TRUNCATE. */
@Entity('event')
@Index('event_of_command', ['commandId'])
export class EventRow extends Owned {
  @PrimaryColumn('text', { name: 'protocol_id' })
  protocolId!: string;

  /** Counts from 1, without a gap. */
  @PrimaryColumn('integer')
  position!: number;

  @Column('text')
  type!: ProtocolEvent['type'];

  @Column('jsonb')
  body!: ProtocolEvent;

  /** When it was recorded, by the protocol's clock; never earlier than the event before it. */
  @Column('timestamptz')
  at!: Date;

  @Column('text', { name: 'command_id' })
  commandId!: string;

  @Column('text', { name: 'request_id', nullable: true })
  requestId!: string | null;
}
