import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A municipality, or another public body, that this installation serves. */
@Entity('organisation')
export class OrganisationRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  /** ISO 3166-1 alpha-2. */
  @Column('text')
  country!: string;

  /** IANA. */
  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  /** Who is told when a deadline has passed; empty where nobody is. */
  @Column('text', { name: 'supervisor_email' })
  supervisorEmail!: string;

  @Column('boolean', { name: 'is_example' })
  isExample!: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** The last change of its settings: 0 before the first. */
  @Column('integer', { name: 'settings_revision', default: 0 })
  settingsRevision!: number;
}
