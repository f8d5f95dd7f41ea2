// @ts-check
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { dataOf, docx, docxForDocxTemplates } from './documents/trial.mjs';
import { median } from './road/statistics.mjs';

const STARTS = 5;
const MANY = 10_000;
const PAIRS = 3;
const EACH = 4_000;
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
  for (const [what, starter] of Object.entries(starters)) {
    /** @type {number[]} */
    const times = [];
    for (let n = 0; n < STARTS; n += 1) times.push(await program('first', { ...starter, data }));
    rows.push({ what: `first document of a new process, ms: ${what}`, figure: median(times) });
  }

  /** @type {{ early: number, late: number }} */
  const memory = await program('many', { docx, rows: ROWS, count: MANY });
  rows.push({ what: 'memory in use after 2,000 documents, MB', figure: memory.early });
  rows.push({ what: `memory in use after ${MANY.toLocaleString('en')} documents, MB`, figure: memory.late });

  /** @typedef {{ perSecond: number, perProcessorSecond: number }} Speed @type {Speed[]} */
  const alone = [];
  /** @type {Speed[][]} */
  const together = [];
  const speed = () => /** @type {Promise<Speed>} */ (program('many', { docx, rows: ROWS, count: EACH }));
  for (let n = 0; n < PAIRS; n += 1) {
    alone.push(await speed());
    together.push(await Promise.all([speed(), speed()]));
  }
  for (const [by, of] of /** @type {const} */ ([
    ['second', 'perSecond'],
    ['second of processor time', 'perProcessorSecond'],
  ])) {
    const one = median(alone.map((each) => each[of]));
    const each = median(together.flat().map((half) => half[of]));
    rows.push({ what: `documents a ${by}, a process alone`, figure: one });
    rows.push({ what: `documents a ${by}, each of two processes`, figure: each });
    rows.push({ what: `share of linear, by the ${by}`, figure: each / one });
  }
  return {
    name: 'documents at length',
    unit: `${ROWS} rows each`,
    rows,
    note: 'The first document: from loading the program to the bytes of the file. Memory: of the whole process, after a sweep. Where others keep the processors busy, only the share by processor time means something.',
  };
}
