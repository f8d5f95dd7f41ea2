import type { DocumentSubject, OwnKind } from '@pacta/protocol';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { Owned } from './owned.js';

/** A file that was issued, with its bytes, in the same backup and transaction as the register. */
@Entity('document')
@Unique('document_once', ['outboxId', 'format'])
@Index('document_of_protocol', ['protocolId'])
@Index('document_code', ['code'])
export class DocumentRow extends Owned {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { name: 'protocol_id' })
  protocolId!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  language!: string;

  @Column('text')
  format!: 'docx' | 'pdf';

  /** A `DocumentSubject`. */
  @Column('jsonb', { default: {} })
  about!: DocumentSubject;

  /** Of a kind that the office has made itself: what it was called, and which version of its template it was. */
  @Column('jsonb', { nullable: true })
  own!: OwnKind | null;

  @Column('text', { name: 'template_version' })
  templateVersion!: string;

  @Column('integer', { name: 'text_version' })
  textVersion!: number;

  /** Of the bytes, hexadecimal. */
  @Column('text')
  sha256!: string;

  /** The verification code that is printed on it. */
  @Column('text')
  code!: string;

  @Column('text', { name: 'file_name' })
  fileName!: string;

  @Column('bytea', { select: false })
  bytes!: Buffer;

  @Column('timestamptz', { name: 'issued_at' })
  issuedAt!: Date;

  @Column('text', { name: 'outbox_id' })
  outboxId!: string;
}
