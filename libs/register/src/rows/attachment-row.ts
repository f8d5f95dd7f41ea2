import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Owned } from './owned.js';

/** A file that was sent for a protocol, with its bytes, in the same backup as the register. `organisationId`: who sent it. */
@Entity('attachment')
export class AttachmentRow extends Owned {
  @PrimaryColumn('text', { name: 'protocol_id' })
  protocolId!: string;

  /** Of the bytes, hexadecimal. */
  @PrimaryColumn('text')
  sha256!: string;

  @Column('text', { name: 'media_type' })
  mediaType!: string;

  @Column('bytea', { select: false })
  bytes!: Buffer;

  @Column('timestamptz', { name: 'sent_at' })
  sentAt!: Date;
}
