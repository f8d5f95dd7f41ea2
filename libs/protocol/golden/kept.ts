import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lines in which two texts differ, the first few: enough to see which rule has moved. */
function differences(kept: string, told: string): string {
  const [was, is] = [kept.split('\n'), told.split('\n')];
  return Array.from({ length: Math.max(was.length, is.length) }, (_, i) => i)
    .filter((i) => was[i] !== is[i])
    .slice(0, 10)
    .map((i) => `line ${i + 1}\n- ${was[i] ?? ''}\n+ ${is[i] ?? ''}`)
    .join('\n');
}

/**
 * Holds what the rules say today to the page that was kept of them; with `GOLDEN=write` it writes the page anew.
 * @throws Error where they differ, with the lines that do
 */
export function expectKept(page: string, told: string): void {
  const file = join(__dirname, page);
  if (process.env['GOLDEN'] === 'write') return writeFileSync(file, told);
  const kept = readFileSync(file, 'utf8');
  if (kept !== told)
    throw new Error(`${page} no longer says what the rules do: run npm run golden.\n${differences(kept, told)}`);
}

const cells = (row: readonly string[]): string => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** A table of Markdown, its columns not aligned. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [cells(head), cells(head.map(() => '---')), ...rows.map(cells)].join('\n');

export const page = (...parts: readonly string[]): string => `${parts.join('\n\n')}\n`;
