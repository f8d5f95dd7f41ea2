import { setImmediate as breath } from 'node:timers/promises';
import { CsvError, parse } from 'csv-parse';
import { MOST_COLUMNS, MOST_ROWS, Unreadable, WHOLE_FILE, type Cell, type Row, type Table } from '../table.js';
import { textCell } from '../text-cell.js';
import { decoded } from './decoded.js';
import { separated } from './separator.js';

/** Among the signs of a text there is no NUL; in a picture or a PDF there is. */
const isBinary = (text: string): boolean => text.slice(0, 4_000).includes('\0') || text.startsWith('%PDF');

function rowOf(fields: readonly string[], number: number): Row | undefined {
  const cells = new Map<number, Cell>();
  fields.slice(0, MOST_COLUMNS).forEach((field, column) => {
    const cell = textCell(field);
    if (cell) cells.set(column, cell);
  });
  return cells.size > 0 ? { number, cells } : undefined;
}

function unreadable(error: unknown, row: number): unknown {
  if (!(error instanceof CsvError)) return error;
  const reason = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'quote-not-closed' : 'damaged';
  return new Unreadable({ ...WHOLE_FILE, row, reason });
}

async function rowsOf(body: string, delimiter: string): Promise<Row[]> {
  const rows: Row[] = [];
  let number = 0;
  const records = parse(body, { delimiter, relaxColumnCount: true, skipEmptyLines: false, bom: true });
  try {
    for await (const fields of records as AsyncIterable<string[]>) {
      number += 1;
      const row = rowOf(fields, number);
      if (row) rows.push(row);
      if (rows.length > MOST_ROWS)
        throw new Unreadable({ ...WHOLE_FILE, row: number, reason: 'too-many-rows', limit: MOST_ROWS });
      if (number % 500 === 0) await breath();
    }
  } catch (error) {
    throw unreadable(error, number + 1);
  }
  return rows;
}

/**
 * A CSV text with `;`, `,` or tab between its fields, in UTF-8, UTF-16 or Windows-1252. Rows are counted as a spreadsheet program shows
 * them: a field of several lines is one row.
 * @throws Unreadable
 */
export async function readCsv(bytes: Uint8Array): Promise<Table> {
  const { text, encoding } = decoded(bytes);
  if (isBinary(text)) throw new Unreadable({ ...WHOLE_FILE, reason: 'not-a-spreadsheet' });
  const { separator, body } = separated(text);
  return {
    rows: await rowsOf(body, separator),
    merged: new Map(),
    remarks: encoding === 'Windows-1252' ? [{ ...WHOLE_FILE, reason: 'read-as', encoding }] : [],
  };
}
