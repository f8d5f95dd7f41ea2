import { readCsv } from './csv/read-csv.js';
import { Unreadable, WHOLE_FILE, type Reading, type Table } from './table.js';
import { readXlsx } from './xlsx/read-xlsx.js';

const begins = (bytes: Uint8Array, ...with_: readonly number[]): boolean =>
  with_.every((byte, at) => bytes[at] === byte);

/** What a file is, its own first bytes say; its name may lie. */
function tableIn(bytes: Uint8Array): Promise<Table> {
  if (begins(bytes, 0x50, 0x4b)) return readXlsx(bytes);
  // The container of old Office files, and of new ones under a password.
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new Unreadable({ ...WHOLE_FILE, reason: 'old-or-protected' });
  return readCsv(bytes);
}

/**
 * The first sheet of a spreadsheet, or why it cannot be read. It takes a file of any content: what is inside may inflate to 150 MB and
 * hold 20,000 rows, and nothing of it is run, resolved or fetched.
 */
export async function readTable(bytes: Uint8Array): Promise<Reading> {
  try {
    const table = await tableIn(bytes);
    if (table.rows.length > 0) return { ok: true, table };
    return { ok: false, problems: [{ ...WHOLE_FILE, reason: 'nothing-in-it' }] };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, problems: [error.problem] };
    throw error;
  }
}
