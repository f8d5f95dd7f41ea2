// @ts-check
import { randomUUID } from 'node:crypto';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { spreadsheetOf } from './import/spreadsheet.mjs';
import { median } from './road/statistics.mjs';

const ROWS = 10_000;
const ROUNDS = 3;

/** @typedef {{ milliseconds: Record<string, number>, peakMegabytes: number }} Ran */

/**
 * A database of its own.
 * @param {string} server
 */
async function database(server) {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  const name = `import_${randomUUID().replaceAll('-', '')}`;
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return Object.assign(new URL(server), { pathname: `/${name}` }).href;
}

/**
 * A program of its own, so that its memory is its own.
 * @param {string} name @param {unknown} task
 * @returns {Promise<Ran>}
 */
async function program(name, task) {
  const child = fork(fileURLToPath(new URL(`./import/${name}.mjs`, import.meta.url)), { serialization: 'advanced' });
  child.send(/** @type {import('node:child_process').Serializable} */ (task));
  const [ran] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`${name} ended with ${code}`))),
  ]);
  child.disconnect();
  return ran;
}

/**
 * 10,000 protocols in mid-life from one Excel file: read, judged, kept, taken in; beside plain inserts, without any rule, of the very rows
 * that the register then holds. In turn, on the same server, each in batches of 200 protocols a transaction.
 * @param {import('../scripts/measure/context.mjs').Context} context
 */
export default async function importing(context) {
  const server = await context.postgres();
  const file = await spreadsheetOf(ROWS);
  /** @type {Ran[]} */ const ours = [];
  /** @type {Ran[]} */ const plain = [];
  for (let n = 0; n < ROUNDS; n += 1) {
    const [from, to] = [await database(server), await database(server)];
    ours.push(await program('taken-in', { url: from, file }));
    plain.push(await program('plain-inserts', { from, to }));
  }
  const time = (/** @type {Ran[]} */ ran, /** @type {string} */ stage) =>
    median(ran.map(({ milliseconds }) => milliseconds[stage] ?? 0));
  const memory = (/** @type {Ran[]} */ ran) => median(ran.map(({ peakMegabytes }) => peakMegabytes));
  const floor = time(plain, 'inserted');
  const row = (/** @type {string} */ what, /** @type {number} */ milliseconds, /** @type {Ran[]} */ of) => ({
    what,
    seconds: milliseconds / 1000,
    'rows a second': ROWS / (milliseconds / 1000),
    'share of the plain inserts’ speed': floor / milliseconds,
    'peak memory, MB': memory(of),
  });
  const [read, kept, taken] = ['read', 'kept', 'taken'].map((stage) => time(ours, stage));
  return {
    name: 'import of 10,000 protocols in mid-life',
    unit: 'rows',
    rows: [
      row('Pacta: the file read, each row judged', read ?? 0, ours),
      row('Pacta: the dry run kept', kept ?? 0, ours),
      row('Pacta: confirmed, taken into the register', taken ?? 0, ours),
      row('Pacta: all of it', (read ?? 0) + (kept ?? 0) + (taken ?? 0), ours),
      row('plain inserts of the rows of the register', floor, plain),
    ],
    note: 'Memory is the highest that the whole process has held, Node.js itself included.',
  };
}
