import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { Owned } from './owned.js';

/** All that one reader is told by one organisation on one day. */
@Entity('letter')
@Unique('one_letter_a_day', ['organisationId', 'reader', 'day'])
@Index('letter_unsent', ['attempts', 'createdAt'], { where: 'sent_at IS NULL' })
export class LetterRow extends Owned {
  /** Also the id of the message as mail servers know it: the same at each attempt. */
  @PrimaryColumn('uuid')
  id!: string;

  /** The address in small letters. */
  @Column('text')
  reader!: string;

  /** In the reader's time zone. */
  @Column('date')
  day!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('integer', { default: 0 })
  attempts!: number;

  @Column('text', { name: 'last_error', nullable: true })
  lastError!: string | null;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;
}
