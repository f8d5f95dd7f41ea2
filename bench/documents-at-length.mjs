// @ts-check
import { abreast } from './documents/abreast.mjs';
import { dataOf, docx, docxForDocxTemplates } from './documents/trial.mjs';
import { twoProcesses } from './documents/two-processes.mjs';
import { median } from './road/statistics.mjs';

const STARTS = 5;
const MANY = 10_000;
const ROWS = 20;

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
      (starts[what] ??= []).push(...(await abreast('first', { ...starter, data }, 1)));
  }
  for (const [what, times] of Object.entries(starts)) {
    const usual = (/** @type {(time: { loading: number, making: number }) => number} */ of) => median(times.map(of));
    rows.push({
      what: `first document of a new process, ms: ${what}`,
      figure: usual((time) => time.loading + time.making),
    });
    rows.push({ what: `  of these to load the program: ${what}`, figure: usual(({ loading }) => loading) });
  }

  /** @type {{ early: number, late: number }[]} */
  const [memory = { early: NaN, late: NaN }] = await abreast('many', { docx, rows: ROWS, count: MANY }, 1);
  rows.push({ what: 'memory in use after 2,000 documents, MB', figure: memory.early });
  rows.push({ what: `memory in use after ${MANY.toLocaleString('en')} documents, MB`, figure: memory.late });

  rows.push(...(await twoProcesses(ROWS)));
  return {
    name: 'documents at length',
    unit: `${ROWS} rows each`,
    rows,
    note: 'The first document: from loading the program to the bytes of the file. Memory: of the whole process, after a sweep. Two processes: what two that only count do not reach of twice one, the machine had not free.',
  };
}
