import type { Act, Refusal } from '@pacta/protocol';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ImportJobRow } from './import-job-row.js';
import { Owned } from './owned.js';

/** What became of a row whose turn has come. `taken`: another protocol had borne its reference in the meantime. */
export type RowOutcome =
  | { readonly ok: true; readonly position: number }
  | { readonly ok: false; readonly refusal: Refusal }
  | { readonly ok: false; readonly taken: true };

/** A row of such a file: an act, or problems. Its outcome is written in the transaction of its facts. */
@Entity('import_row')
@Index('import_row_in_state', ['importId', 'state', 'row'])
export class ImportRow extends Owned {
  @PrimaryColumn('uuid', { name: 'import_id' })
  @ForeignKey(() => ImportJobRow, { name: 'of_import' })
  importId!: string;

  /** As the spreadsheet counts. */
  @PrimaryColumn('integer')
  row!: number;

  @Column('text')
  state!: 'ready' | 'wrong' | 'done' | 'refused' | 'skipped';

  @Column('text')
  reference!: string;

  @Column('text')
  title!: string;

  @Column('text', { array: true })
  parties!: string[];

  @Column('text')
  remarks!: string;

  @Column('text', { name: 'command_id' })
  commandId!: string;

  /** Kept until the row is a protocol: then the command has it. */
  @Column('jsonb', { nullable: true })
  act!: Act<'import-protocol'> | null;

  /** In the words of the contracts. */
  @Column('jsonb')
  problems!: unknown;

  @Column('text', { name: 'protocol_id', nullable: true })
  protocolId!: string | null;

  @Column('jsonb', { nullable: true })
  outcome!: RowOutcome | null;
}
