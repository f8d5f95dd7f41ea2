import type { ImportProblem, ImportRemark } from '@pacta/contracts';
import { letters, shown, WHOLE_FILE, type Row, type Table } from '../table.js';
import { rangeAt } from '../xlsx/sheet.js';
import { columnHeaded, headingOf, keyOf, type Column } from './column.js';

/** The columns of a table, known by their headings. */
export interface Headings {
  /** The row that bears them. */
  readonly row: number;
  /** By key: where the column stands, from 0, and the heading that it has. */
  readonly at: ReadonlyMap<string, { readonly column: number; readonly heading: string }>;
  /** How many parties the table is wide. */
  readonly parties: number;
  readonly problems: readonly ImportProblem[];
  readonly remarks: readonly ImportRemark[];
}

/** A title, a logo's row, a date of printing may stand above the headings. */
const LOOKED_AT = 20;

const known = ({ cells }: Row): number =>
  [...cells.values()].filter(({ kind, text }) => kind === 'text' && columnHeaded(text)).length;

/** The row in which most headings are known; the first, where none is. */
function headingRow({ rows }: Table): Row | undefined {
  const [first, ...others] = rows.slice(0, LOOKED_AT);
  return others.reduce((best, row) => (best && known(row) <= known(best) ? best : row), first);
}

const REQUIRED: readonly Column[] = [
  { name: 'reference' },
  { name: 'kind' },
  { name: 'inForceOn' },
  { name: 'name', party: 1 },
];
const TERM = ['lastDay', 'years', 'endless'] as const;

function missing(at: Headings['at'], language: 'fr' | 'en'): ImportProblem[] {
  const absent = REQUIRED.filter((column) => !at.has(keyOf(column))).map((column) => headingOf(column, language));
  if (!TERM.some((name) => at.has(name))) absent.push(headingOf({ name: 'lastDay' }, language));
  return absent.map((heading) => ({ ...WHOLE_FILE, heading, reason: 'column-missing' }));
}

/** Which column is where. `language` is that of the headings that are told to be missing. */
export function headingsOf(table: Table, language: 'fr' | 'en'): Headings {
  const row = headingRow(table);
  const at = new Map<string, { column: number; heading: string }>();
  const problems: ImportProblem[] = [];
  const remarks: ImportRemark[] = [];
  let parties = 0;
  for (const [column, { text }] of row?.cells ?? []) {
    const place = { row: row?.number ?? null, column: letters(column), heading: shown(text), value: '' };
    const meant = columnHeaded(text);
    const range = rangeAt(table.merged.get(row?.number ?? 0), column);
    if (!meant) {
      remarks.push({ ...place, reason: 'column-unknown' });
      continue;
    }
    const before = at.get(keyOf(meant));
    if (range) problems.push({ ...place, reason: 'merged', range: range.name });
    else if (before) problems.push({ ...place, reason: 'heading-twice', first: letters(before.column) });
    else at.set(keyOf(meant), { column, heading: text });
    if (meant.party !== undefined) parties = Math.max(parties, meant.party);
  }
  return { row: row?.number ?? 0, at, parties, problems: [...problems, ...missing(at, language)], remarks };
}
