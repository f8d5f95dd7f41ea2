import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationRow } from './organisation-row.js';

/** Who sees a protocol: the organisation that leads it and the parties that have an account here. Every read passes this table. */
@Entity('protocol_viewer')
@Index('protocol_viewer_organisation', ['organisationId'])
export class ProtocolViewerRow {
  @PrimaryColumn('text', { name: 'protocol_id' })
  protocolId!: string;

  @PrimaryColumn('uuid', { name: 'organisation_id' })
  @ForeignKey(() => OrganisationRow, { name: 'of_organisation' })
  organisationId!: string;
}
