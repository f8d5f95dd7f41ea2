// @ts-check

/**
 * A measure as a table for a terminal; numbers to the right, at most three significant figures after a unit's worth.
 * @param {import('./bench.mjs').Measure} measure
 */
export function tableOf({ name, unit, rows, note }) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) => columns.map((column) => shown(row[column])));
  const widths = columns.map((column, at) => Math.max(column.length, ...cells.map((row) => (row[at] ?? '').length)));
  const line = (/** @type {string[]} */ row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [`\n${name} (${unit})`, line(columns), rule, ...cells.map(line), ...(note ? [note] : [])].join('\n');
}

/** @param {string | number | undefined} value */
function shown(value) {
  if (typeof value !== 'number') return value ?? '';
  return value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) < 100 ? 2 : 0 });
}
