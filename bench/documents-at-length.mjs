// @ts-check
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { dataOf, docx, docxForDocxTemplates } from './documents/trial.mjs';
import { median } from './road/statistics.mjs';

const STARTS = 5;
const MANY = 10_000;
const TURNS = 7;
const EACH = 6_000;
const MILLIONS = 1_000;
const ROWS = 20;

/**
 * What a program started for it alone answers.
 * @template Answer
 * @param {string} name @param {unknown} task
 * @returns {Promise<Answer>}
 */
async function program(name, task) {
  const child = fork(fileURLToPath(new URL(`./documents/${name}.mjs`, import.meta.url)), { serialization: 'advanced' });
  child.send(/** @type {import('node:child_process').Serializable} */ (task));
  const [answer] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`${name} ended with ${code}`))),
  ]);
  child.disconnect();
  return answer;
}

/** The first document of a process, the memory after very many, and two processes beside one. Each document has a table of twenty rows. */
export default async function documentsAtLength() {
  /** @type {Record<string, string | number>[]} */
  const rows = [];
  const starters = {
    'D: ours': { way: 'ours', named: 'kept', docx },
    'docxtemplater as documented': { way: 'docxtemplater', named: 'documented', docx },
    'easy-template-x': { way: 'easy-template-x', named: 'documented', docx },
    'docx-templates': { way: 'docx-templates', named: 'documented', docx: docxForDocxTemplates },
  };
  const data = dataOf(0, ROWS);
  /** @type {Record<string, { loading: number, making: number }[]>} */
  const starts = {};
  for (let n = 0; n < STARTS; n += 1) {
    for (const [what, starter] of Object.entries(starters))
      (starts[what] ??= []).push(await program('first', { ...starter, data }));
  }
  for (const [what, times] of Object.entries(starts)) {
    const usual = (/** @type {(time: { loading: number, making: number }) => number} */ of) => median(times.map(of));
    rows.push({
      what: `first document of a new process, ms: ${what}`,
      figure: usual((time) => time.loading + time.making),
    });
    rows.push({ what: `  of these to load the program: ${what}`, figure: usual(({ loading }) => loading) });
  }

  /** @type {{ early: number, late: number }} */
  const memory = await program('many', { docx, rows: ROWS, count: MANY });
  rows.push({ what: 'memory in use after 2,000 documents, MB', figure: memory.early });
  rows.push({ what: `memory in use after ${MANY.toLocaleString('en')} documents, MB`, figure: memory.late });

  rows.push(...(await twoProcesses()));
  return {
    name: 'documents at length',
    unit: `${ROWS} rows each`,
    rows,
    note: 'The first document: from loading the program to the bytes of the file. Memory: of the whole process, after a sweep. Two processes: what two that only count do not reach of twice one, the machine had not free.',
  };
}

/** @typedef {{ perSecond: number, perProcessorSecond?: number }} Speed */

/**
 * One process and two, turn by turn, of ours and of a program that only counts: that one shares nothing, so that what it loses the machine had not free.
 * @returns {Promise<Record<string, string | number>[]>}
 */
async function twoProcesses() {
  const filling = () => /** @type {Promise<Speed>} */ (program('many', { docx, rows: ROWS, count: EACH }));
  const counting = () => /** @type {Promise<Speed>} */ (program('counting', { millions: MILLIONS }));
  /** @typedef {{ alone: Speed, together: Speed[] }} Turn @type {Turn[]} */
  const documents = [];
  /** @type {Turn[]} */
  const counts = [];
  for (let n = 0; n < TURNS; n += 1) {
    for (const [turns, work] of /** @type {const} */ ([
      [documents, filling],
      [counts, counting],
    ]))
      turns.push({ alone: await work(), together: await Promise.all([work(), work()]) });
  }
  const each = (/** @type {Turn} */ { together }, of = perSecond) =>
    together.reduce((sum, one) => sum + of(one), 0) / together.length;
  const shares = (/** @type {Turn[]} */ turns, of = perSecond) => turns.map((turn) => each(turn, of) / of(turn.alone));
  return [
    { what: 'documents a second, a process alone', figure: median(documents.map(({ alone }) => alone.perSecond)) },
    { what: 'documents a second, each of two processes', figure: median(documents.map((turn) => each(turn))) },
    { what: 'share of linear, by the clock', figure: median(shares(documents)) },
    { what: '  in the best turn', figure: Math.max(...shares(documents)) },
    { what: '  of two processes that only count', figure: median(shares(counts)) },
    { what: 'share of linear, by processor time', figure: median(shares(documents, perProcessorSecond)) },
  ];
}

const perSecond = (/** @type {Speed} */ speed) => speed.perSecond;
const perProcessorSecond = (/** @type {Speed} */ speed) => speed.perProcessorSecond ?? NaN;
