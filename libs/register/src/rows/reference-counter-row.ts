import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OrganisationRow } from './organisation-row.js';

/** The last reference that an organisation has taken in a year. */
@Entity('reference_counter')
export class ReferenceCounterRow {
  @PrimaryColumn('uuid', { name: 'organisation_id' })
  @ForeignKey(() => OrganisationRow, { name: 'of_organisation' })
  organisationId!: string;

  @PrimaryColumn('integer')
  year!: number;

  @Column('integer')
  last!: number;
}
