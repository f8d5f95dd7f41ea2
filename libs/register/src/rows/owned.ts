import { Column, ForeignKey } from 'typeorm';
import { OrganisationRow } from './organisation-row.js';

/** Every row says whose it is. */
export abstract class Owned {
  @Column('uuid', { name: 'organisation_id' })
  @ForeignKey(() => OrganisationRow, { name: 'of_organisation' })
  organisationId!: string;
}
