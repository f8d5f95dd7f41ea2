import {
  columnOf,
  MOST_COLUMNS,
  MOST_ROWS,
  Unreadable,
  WHOLE_FILE,
  type Cell,
  type Range,
  type Row,
} from '../table.js';
import { cellOf, type CellContext, type WrittenCell } from './cell.js';
import { walk } from './xml.js';

/** A sheet of hundreds of thousands of merged ranges is none that a person made. */
const MOST_MERGED = 20_000;

const REFERENCE = /^([A-Z]{1,3})(\d{1,7})$/;

function rangeOf(name: string): Range | undefined {
  const [from = '', to = from] = name.split(':');
  const [, left, top] = REFERENCE.exec(from) ?? [];
  const [, right, bottom] = REFERENCE.exec(to) ?? [];
  if (!left || !right) return undefined;
  return { name, left: columnOf(left), right: columnOf(right), top: Number(top), bottom: Number(bottom) };
}

/** Gathers the rows of a sheet as its elements pass by. */
class SheetReader {
  readonly rows: Row[] = [];
  readonly ranges: Range[] = [];
  private number = 0;
  private cells = new Map<number, Cell>();
  private column = -1;
  private written: WrittenCell | undefined;
  private value: string | null = null;
  private reading = false;

  constructor(private readonly context: CellContext) {}

  open(element: string, { r, t = 'n', s = '0', ref = '' }: Readonly<Record<string, string>>): void {
    if (element === 'row') {
      this.number = r ? Number(r) : this.number + 1;
      this.cells = new Map();
      this.column = -1;
    } else if (element === 'c') {
      const [, name] = REFERENCE.exec(r ?? '') ?? [];
      this.column = name ? columnOf(name) : this.column + 1;
      this.written = { type: t, style: Number(s), formula: false, value: null };
      this.value = null;
    } else if (element === 'f' && this.written) {
      this.written = { ...this.written, formula: true };
    } else if (element === 'mergeCell') {
      const range = rangeOf(ref);
      if (range && this.ranges.length < MOST_MERGED) this.ranges.push(range);
    }
    this.reading = element === 'v' || element === 't';
  }

  text(piece: string): void {
    if (this.reading && this.written) this.value = (this.value ?? '') + piece;
  }

  close(element: string): void {
    this.reading = false;
    if (element === 'c' && this.written) {
      const cell = cellOf({ ...this.written, value: this.value }, this.context);
      if (cell && this.column < MOST_COLUMNS) this.cells.set(this.column, cell);
      this.written = undefined;
    } else if (element === 'row' && this.cells.size > 0) {
      if (this.rows.length >= MOST_ROWS)
        throw new Unreadable({ ...WHOLE_FILE, row: this.number, reason: 'too-many-rows', limit: MOST_ROWS });
      this.rows.push({ number: this.number, cells: this.cells });
    }
  }
}

/** By row, the merged ranges that touch it; only rows that are there are named. */
function byRow(rows: readonly Row[], ranges: readonly Range[]): Map<number, Range[]> {
  const waiting = [...ranges].sort((a, b) => b.top - a.top);
  const touching = new Map<number, Range[]>();
  let open: Range[] = [];
  for (const { number } of [...rows].sort((a, b) => a.number - b.number)) {
    for (let next = waiting.at(-1); next && next.top <= number; next = waiting.at(-1)) {
      open.push(next);
      waiting.pop();
    }
    open = open.filter(({ bottom }) => bottom >= number);
    if (open.length > 0) touching.set(number, [...open]);
  }
  return touching;
}

export async function sheetOf(
  text: AsyncIterable<string>,
  context: CellContext,
): Promise<{ rows: readonly Row[]; merged: ReadonlyMap<number, readonly Range[]> }> {
  const reader = new SheetReader(context);
  await walk(text, {
    open: (element, attributes) => reader.open(element, attributes),
    text: (piece) => reader.text(piece),
    close: (element) => reader.close(element),
  });
  return { rows: reader.rows, merged: byRow(reader.rows, reader.ranges) };
}

/** The range that covers a cell, where one does. */
export const rangeAt = (ranges: readonly Range[] | undefined, column: number): Range | undefined =>
  ranges?.find(({ left, right }) => left <= column && column <= right);
