import type { Setting } from '@pacta/protocol';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { OrganisationRow } from './organisation-row.js';

/** One change of the settings of an organisation. The last one of a section and an id is what counts now. */
@Entity('setting_change')
@Unique('setting_change_once', ['changeId'])
export class SettingChangeRow {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  @ForeignKey(() => OrganisationRow, { name: 'of_organisation' })
  organisationId!: string;

  /** Counts all changes of the organisation, from 1. */
  @PrimaryColumn('integer')
  revision!: number;

  @Column('text')
  section!: Setting['section'];

  @Column('text')
  id!: string;

  /** `null`: back to the default. */
  @Column('jsonb', { nullable: true })
  body!: Setting['body'];

  @Column('text')
  reason!: string;

  @Column('text', { name: 'changed_by', nullable: true })
  changedBy!: string | null;

  @Column('timestamptz')
  at!: Date;

  /** The client's: the same id again is the same change. */
  @Column('uuid', { name: 'change_id' })
  changeId!: string;
}
