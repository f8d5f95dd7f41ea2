// @ts-check
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare } from '../bootstrap/prepare.mjs';
import { progress } from '../bootstrap/progress.mjs';
import { root } from '../bootstrap/paths.mjs';
import { untilAsked } from '../supervise/signals.mjs';
import { texts } from '../texts.mjs';
import { measuringContext } from './context.mjs';
import { tableOf } from './table.mjs';

/**
 * What a benchmark answers: one row for each subject and its peers, each with its figures by the name of their column.
 * @typedef {{ name: string, unit: string, rows: Record<string, string | number>[], note?: string }} Measure
 * @typedef {(context: import('./context.mjs').Context) => Promise<Measure>} Benchmark
 */

/**
 * `npm run bench`: runs `bench/<name>.mjs`, all or those named, one after the other.
 * @param {string[]} args names, and `--json` for figures alone on stdout
 */
export async function bench(args) {
  const json = args.includes('--json');
  const lines = progress({ language: 'en', out: process.stderr });
  await prepare({ extent: 'full', progress: lines, texts: texts.en });
  const context = measuringContext(lines);
  void untilAsked().then(() => context.end().finally(() => process.exit(130)));
  /** @type {Measure[]} */
  const measures = [];
  try {
    for (const name of namesOf(args)) {
      const { default: benchmark } = await import(pathToFileURL(join(root, 'bench', `${name}.mjs`)).href);
      const measure = await lines.step(name, () => /** @type {Benchmark} */ (benchmark)(context));
      measures.push(measure);
      if (!json) console.log(tableOf(measure));
    }
  } finally {
    await context.end();
  }
  const machine = { node: process.version, processors: cpus().length, model: cpus()[0]?.model };
  if (json) console.log(JSON.stringify({ machine, measures }, null, 2));
  process.exit(0);
}

/** @param {string[]} args */
function namesOf(args) {
  const all = readdirSync(join(root, 'bench')).filter((file) => file.endsWith('.mjs'));
  const known = all.map((file) => file.slice(0, -'.mjs'.length)).sort();
  const asked = args.filter((arg) => !arg.startsWith('--'));
  const unknown = asked.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`No such benchmark: ${unknown.join(', ')}. There are: ${known.join(', ')}`);
  return asked.length > 0 ? asked : known;
}
