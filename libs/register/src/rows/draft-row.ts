import type { ProtocolText } from '@pacta/protocol';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Owned } from './owned.js';

/** The text that is being typed: not a fact, so outside the event log. */
@Entity('draft')
export class DraftRow extends Owned {
  @PrimaryColumn('text', { name: 'protocol_id' })
  protocolId!: string;

  /** Counts from 1; each save is one more. */
  @Column('integer')
  revision!: number;

  @Column('jsonb')
  text!: ProtocolText;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt!: Date;

  @Column('text', { name: 'saved_by', nullable: true })
  savedBy!: string | null;
}
