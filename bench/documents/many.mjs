// @ts-check
import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { dataOf } from './trial.mjs';
import * as ours from './ways/ours.mjs';

/** A process of its own: makes many documents, and says how fast, and what memory it held after the first two thousand and after all. */
const [{ docx, rows, count }] = await once(process, 'message');
const all = Array.from({ length: 50 }, (_, round) => dataOf(round, rows));
const fill = ours.kept(docx);
setFlagsFromString('--expose-gc');
const sweep = /** @type {() => void} */ (runInNewContext('gc'));

/** Megabytes of the whole process. */
const held = () => {
  sweep();
  return process.memoryUsage().rss / 1024 / 1024;
};
const make = (/** @type {number} */ many) => {
  for (let n = 0; n < many; n += 1) fill(all[n % all.length] ?? {});
};

make(2_000);
const early = held();
process.send?.('warm');
await once(process, 'message');
const from = performance.now();
const worked = process.cpuUsage();
make(count - 2_000);
const perSecond = ((count - 2_000) * 1000) / (performance.now() - from);
const { user, system } = process.cpuUsage(worked);
const perProcessorSecond = ((count - 2_000) * 1_000_000) / (user + system);
process.send?.({ early, late: held(), perSecond, perProcessorSecond });
