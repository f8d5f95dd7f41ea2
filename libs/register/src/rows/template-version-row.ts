import type { OwnForm } from '@pacta/protocol';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { OrganisationRow } from './organisation-row.js';
import { TemplateFileRow } from './template-file-row.js';

/** A version of the template of a kind in a language: of the product's own, or of the staff's. The table refuses UPDATE, DELETE and TRUNCATE. */
@Entity('template_version')
@Unique('template_version_once', ['changeId'])
@ForeignKey(() => TemplateFileRow, ['organisationId', 'sha256'], ['organisationId', 'sha256'], {
  name: 'of_template_file',
})
export class TemplateVersionRow {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  @ForeignKey(() => OrganisationRow, { name: 'of_organisation' })
  organisationId!: string;

  @PrimaryColumn('text')
  kind!: string;

  @PrimaryColumn('text')
  language!: string;

  /** Counts the versions of a kind in a language, from 0: the product's own, as it was when it was first used. */
  @PrimaryColumn('integer')
  number!: number;

  @Column('text')
  origin!: 'product' | 'staff';

  /** The version of the product's own template at that time. */
  @Column('text', { name: 'product_version' })
  productVersion!: string;

  @Column('text')
  sha256!: string;

  @Column('text', { name: 'file_name' })
  fileName!: string;

  /** Where somebody went back: the version whose bytes it has. */
  @Column('integer', { nullable: true })
  restores!: number | null;

  @Column('text')
  reason!: string;

  @Column('text', { name: 'changed_by', nullable: true })
  changedBy!: string | null;

  @Column('timestamptz')
  at!: Date;

  /** The client's: the same id again is the same change. Null for the product's own. */
  @Column('uuid', { name: 'change_id', nullable: true })
  changeId!: string | null;

  /** Of an office's own kind: its name and its fields. Null for the product's kinds. */
  @Column('jsonb', { nullable: true })
  own!: OwnForm | null;
}
