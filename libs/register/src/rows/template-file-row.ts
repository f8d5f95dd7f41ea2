import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OrganisationRow } from './organisation-row.js';

/** The bytes of a template, kept once for an organisation. The table refuses UPDATE, DELETE and TRUNCATE. */
@Entity('template_file')
export class TemplateFileRow {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  @ForeignKey(() => OrganisationRow, { name: 'of_organisation' })
  organisationId!: string;

  /** Of the bytes, hexadecimal. */
  @PrimaryColumn('text')
  sha256!: string;

  @Column('bytea', { select: false })
  bytes!: Buffer;
}
