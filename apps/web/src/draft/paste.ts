import type { Row } from './context.js';

/** The cells of what a spreadsheet puts on the clipboard; undefined for a plain text, which is pasted as any other. */
export function pastedCells(text: string): readonly (readonly string[])[] | undefined {
  if (!text.includes('\t')) return undefined;
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** The rows with these cells laid over them from one cell on; rows that are not there yet are added, columns too many left out. */
export function pastedOver(
  rows: readonly Row[],
  cells: readonly (readonly string[])[],
  from: { readonly row: number; readonly column: string },
  columns: readonly string[],
): readonly Row[] {
  const first = columns.indexOf(from.column);
  const blank: Row = Object.fromEntries(columns.map((id) => [id, '']));
  const length = Math.max(rows.length, from.row + cells.length);
  return Array.from({ length }, (_, i) => {
    const laid = cells[i - from.row] ?? [];
    const over = laid.flatMap((cell, n) => {
      const id = columns[first + n];
      return id === undefined ? [] : [[id, cell] as const];
    });
    return { ...blank, ...rows[i], ...Object.fromEntries(over) };
  });
}
