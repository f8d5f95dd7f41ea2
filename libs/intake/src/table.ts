import type { ImportProblem, ImportRemark, SpreadsheetPlace } from '@pacta/contracts';
import type { CivilDay } from '@pacta/protocol';

/** Why a cell cannot be read as it is; what each needs is in the contracts. */
export type CellFault =
  | { readonly reason: 'merged'; readonly range: string }
  | { readonly reason: 'formula-without-result' }
  | { readonly reason: 'formula-in-error' }
  | { readonly reason: 'garbled' }
  /** A serial number that is no day: 29 February 1900, a time alone, beyond the year 9999. */
  | { readonly reason: 'no-such-day' };

/** What stands in a cell that is not empty. `text` is how a person would read it. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string; readonly number: number }
  | { readonly kind: 'day'; readonly text: string; readonly day: CivilDay }
  | { readonly kind: 'fault'; readonly text: string; readonly fault: CellFault };

/** A row that has at least one cell. */
export interface Row {
  /** As the spreadsheet counts, from 1. */
  readonly number: number;
  /** By column, from 0; empty cells are not there. */
  readonly cells: ReadonlyMap<number, Cell>;
}

/** The first sheet of a file, as it is written. */
export interface Table {
  readonly rows: readonly Row[];
  /** By row number, the ranges of merged cells that touch it. */
  readonly merged: ReadonlyMap<number, readonly Range[]>;
  readonly remarks: readonly ImportRemark[];
}

/** Both ends included; columns from 0, rows from 1. */
export interface Range {
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export type Reading =
  { readonly ok: true; readonly table: Table } | { readonly ok: false; readonly problems: readonly ImportProblem[] };

/** Rows beyond these are refused, so that a file of millions costs no more than one of thousands. */
export const MOST_ROWS = 20_000;
/** Columns beyond these are not read: thirty parties are as many. */
export const MOST_COLUMNS = 400;

/** Thrown within a reading that cannot go on; `readTable` answers it. */
export class Unreadable extends Error {
  constructor(readonly problem: ImportProblem) {
    super(problem.reason);
  }
}

export const WHOLE_FILE: SpreadsheetPlace = { row: null, column: null, heading: '', value: '' };

/** 0 → `A`, 26 → `AA`. */
export function letters(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** `AA` → 26. */
export const columnOf = (name: string): number =>
  [...name].reduce((soFar, letter) => soFar * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A value as it is shown beside its problem. */
export const shown = (text: string): string => (text.length > 100 ? `${text.slice(0, 99)}…` : text);
