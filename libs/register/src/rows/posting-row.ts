import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { LetterRow } from './letter-row.js';
import { NoticeRow } from './notice-row.js';
import { Owned } from './owned.js';

/** A notice on its way to one of its readers; it waits until a letter takes it. */
@Entity('posting')
@Index('posting_waiting', ['organisationId', 'reader'], { where: 'letter_id IS NULL' })
@Index('posting_in_letter', ['letterId'])
export class PostingRow extends Owned {
  @PrimaryColumn('text', { name: 'notice_id' })
  @ForeignKey(() => NoticeRow, { name: 'of_notice' })
  noticeId!: string;

  /** The address in small letters: what one reader is known by. */
  @PrimaryColumn('text')
  reader!: string;

  @Column('text')
  name!: string;

  @Column('text')
  email!: string;

  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('uuid', { name: 'letter_id', nullable: true })
  @ForeignKey(() => LetterRow, { name: 'in_letter' })
  letterId!: string | null;
}
