import type { CivilDay, Phase, Protocol } from '@pacta/protocol';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { Owned } from './owned.js';

/** A protocol as its events made it: what the lists read. It can be rebuilt from the events at any time. */
@Entity('protocol')
@Unique('protocol_reference_unique', ['organisationId', 'reference'])
@Index('protocol_next', ['nextAt'], { where: 'next_at IS NOT NULL' })
@Index('protocol_planned', ['organisationId', 'plannedWith'], { where: 'open' })
@Index('protocol_regimes', ['regimes'], { type: 'gin' })
@Index('protocol_untold', ['nextAt'], { where: 'open AND planned_with < 0' })
export class ProtocolRow extends Owned {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  reference!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  phase!: Phase;

  @Column('text')
  title!: string;

  @Column('integer')
  version!: number;

  @Column('jsonb')
  state!: Protocol;

  /** In which shape `state` was written: an older release may know fewer fields. */
  @Column('integer', { default: 0 })
  shape!: number;

  /** The last event that `state` holds. */
  @Column('integer')
  position!: number;

  @Column('text', { name: 'party_names', array: true })
  partyNames!: string[];

  @Column('text', { array: true })
  countries!: string[];

  /** Of the parties, each once. */
  @Column('text', { array: true })
  regimes!: string[];

  /** What a search looks in: lower case, without accents. */
  @Column('text')
  search!: string;

  @Column('text', { name: 'next_kind', nullable: true })
  nextKind!: string | null;

  @Column('date', { name: 'next_due', nullable: true })
  nextDue!: CivilDay | null;

  @Column('timestamptz', { name: 'next_at', nullable: true })
  nextAt!: Date | null;

  @Column('date', { name: 'last_day', nullable: true })
  lastDay!: CivilDay | null;

  @Column('text', { nullable: true })
  predecessor!: string | null;

  @Column('text', { nullable: true })
  successor!: string | null;

  @Column('boolean')
  open!: boolean;

  /** `at` of the last event. */
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  /** The revision of the organisation's settings with which its clock was last told when to wake; -1 where it was told nothing. */
  @Column('integer', { name: 'planned_with', default: 0 })
  plannedWith!: number;

  /** The instant that its clock was told then. */
  @Column('timestamptz', { name: 'clock_at', nullable: true })
  clockAt!: Date | null;
}
