import type { NoticeKind, PartyId } from '@pacta/protocol';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Owned } from './owned.js';

export interface Recipient {
  readonly name: string;
  readonly email: string;
}

/** A message, as it was written, and when it left. */
@Entity('notice')
@Index('notice_of_protocol', ['protocolId'])
export class NoticeRow extends Owned {
  /** The id of its outbox row. */
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'protocol_id' })
  protocolId!: string;

  @Column('text')
  kind!: NoticeKind;

  @Column('text', { array: true })
  parties!: PartyId[];

  @Column('text')
  subject!: string;

  @Column('text')
  body!: string;

  @Column('jsonb')
  recipients!: Recipient[];

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;
}
