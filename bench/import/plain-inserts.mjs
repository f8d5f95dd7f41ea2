// @ts-check
import { once } from 'node:events';
import pg from 'pg';
import { migrate } from '@pacta/register';

const BATCH = 200;
const TABLES = ['protocol', 'event', 'command', 'outbox', 'protocol_viewer'];
const key = (/** @type {string} */ table) => (table === 'protocol' ? 'id' : 'protocol_id');

/** @typedef {{ table: string, columns: string[], values: unknown[][] }} Rows */

/**
 * What the register holds of so many protocols, table by table, each value as the driver sends it.
 * @param {pg.Client} from @param {string[]} ids
 * @returns {Promise<Rows[]>}
 */
async function rowsOf(from, ids) {
  const all = [];
  for (const table of TABLES) {
    const { rows, fields } = await from.query(`SELECT * FROM ${table} WHERE ${key(table)} = ANY ($1)`, [ids]);
    const json = (/** @type {unknown} */ value) =>
      value !== null && typeof value === 'object' && !(value instanceof Date) && !Array.isArray(value)
        ? JSON.stringify(value)
        : value;
    const columns = fields.map(({ name }) => name);
    all.push({ table, columns, values: rows.map((row) => columns.map((column) => json(row[column]))) });
  }
  return all;
}

/** @param {pg.Client} to @param {Rows} rows */
async function insert(to, { table, columns, values }) {
  if (values.length === 0) return;
  const places = values.map((_, row) => `(${columns.map((__, n) => `$${row * columns.length + n + 1}`).join(', ')})`);
  await to.query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${places.join(', ')}`, values.flat());
}

const [task] = /** @type {[{ from: string, to: string }]} */ (await once(process, 'message'));
await migrate(task.to);
const [from, to] = [task.from, task.to].map((connectionString) => new pg.Client({ connectionString }));
if (!from || !to) throw new Error('there are two databases');
await Promise.all([from.connect(), to.connect()]);
const { rows: organisations } = await from.query('SELECT * FROM organisation');
const columns = Object.keys(organisations[0]);
await insert(to, { table: 'organisation', columns, values: organisations.map((row) => Object.values(row)) });

/** @type {{ rows: { id: string }[] }} */
const { rows: ids } = await from.query('SELECT id FROM protocol ORDER BY id');
let inserted = 0;
for (let at = 0; at < ids.length; at += BATCH) {
  const batch = await rowsOf(
    from,
    ids.slice(at, at + BATCH).map(({ id }) => id),
  );
  const began = performance.now();
  await to.query('BEGIN');
  for (const rows of batch) await insert(to, rows);
  await to.query('COMMIT');
  inserted += performance.now() - began;
}
await Promise.all([from.end(), to.end()]);
process.send?.({ milliseconds: { inserted }, peakMegabytes: process.resourceUsage().maxRSS / 1024 });
