import type { ImportProblem, ImportProblemBodies, ImportProblemReason } from '@pacta/contracts';
import { letters, shown, type Cell, type Range, type Row, type Table } from '../table.js';
import { rangeAt } from '../xlsx/sheet.js';
import { headingOf, keyOf, type Column } from './column.js';
import type { Headings } from './headings.js';

/** A problem without its place. */
export type Complaint = {
  [R in ImportProblemReason]: { readonly reason: R } & ImportProblemBodies[R];
}[ImportProblemReason];

/** A value, or what is wrong with the cell that should say it. */
export type Read<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly complaint: Complaint };

export const value = <Value>(read: Value): Read<Value> => ({ ok: true, value: read });
export const complain = (complaint: Complaint): { readonly ok: false; readonly complaint: Complaint } => ({
  ok: false,
  complaint,
});

/** One row, read column by column; what is wrong gathers in `problems`. */
export class Cells {
  readonly problems: ImportProblem[] = [];
  private readonly ranges: readonly Range[] | undefined;

  constructor(
    private readonly row: Row,
    table: Table,
    private readonly headings: Headings,
    private readonly language: 'fr' | 'en',
  ) {
    this.ranges = table.merged.get(row.number);
  }

  /** What a column says, as `read` understands it; undefined where it is empty, absent, or wrong. */
  read<Value>(column: Column, read: (cell: Cell) => Read<Value>): Value | undefined {
    const cell = this.cell(column);
    if (!cell) return undefined;
    const result = cell.kind === 'fault' ? complain(cell.fault) : read(cell);
    if (result.ok) return result.value;
    this.complain(column, result.complaint);
    return undefined;
  }

  /** The same, of a column that must be filled. */
  require<Value>(column: Column, read: (cell: Cell) => Read<Value>): Value | undefined {
    if (!this.cell(column)) this.complain(column, { reason: 'empty' });
    return this.read(column, read);
  }

  has(column: Column): boolean {
    return this.cell(column) !== undefined;
  }

  complain(column: Column | null, complaint: Complaint): void {
    const known = column && this.headings.at.get(keyOf(column));
    const place = {
      row: this.row.number,
      column: known ? letters(known.column) : null,
      heading: known?.heading ?? (column ? headingOf(column, this.language) : ''),
      value: shown((known && this.row.cells.get(known.column)?.text) ?? ''),
    };
    this.problems.push({ ...place, ...complaint });
  }

  private cell(column: Column): Cell | undefined {
    const known = this.headings.at.get(keyOf(column));
    if (!known) return undefined;
    const cell = this.row.cells.get(known.column);
    const range = rangeAt(this.ranges, known.column);
    return range ? { kind: 'fault', text: cell?.text ?? '', fault: { reason: 'merged', range: range.name } } : cell;
  }
}
