// @ts-check
import { median } from '../road/statistics.mjs';
import { abreast } from './abreast.mjs';
import { docx } from './trial.mjs';

const TURNS = 15;
const EACH = 4_000;
const MILLIONS = 100;

/** @typedef {{ perSecond: number, perProcessorSecond?: number }} Speed @typedef {{ alone: Speed[], together: Speed[] }} Turn */

/**
 * One process and two, in short turns, of ours and of a program that only counts: that one shares nothing, so that what it loses the machine had not free.
 * Of two, the slower counts. The best turns are those in which others left most of the machine.
 * @param {number} rows of the table in each document
 * @returns {Promise<Record<string, string | number>[]>}
 */
export async function twoProcesses(rows) {
  const filling = { name: 'many', task: { docx, rows, count: EACH }, turns: /** @type {Turn[]} */ ([]) };
  const counting = { name: 'counting', task: { millions: MILLIONS }, turns: /** @type {Turn[]} */ ([]) };
  for (let n = 0; n < TURNS; n += 1) {
    for (const { name, task, turns } of [filling, counting])
      turns.push({ alone: await abreast(name, task, 1), together: await abreast(name, task, 2) });
  }
  const [documents, counts] = [filling.turns, counting.turns];
  const best = (/** @type {Turn[]} */ turns, /** @type {keyof Turn} */ of) =>
    Math.max(...turns.map((turn) => slower(turn[of])));
  const shares = (/** @type {Turn[]} */ turns, by = perSecond) =>
    turns.map(({ alone, together }) => slower(together, by) / slower(alone, by));
  return [
    { what: 'documents a second in the best turn, a process alone', figure: best(documents, 'alone') },
    { what: 'documents a second in the best turn, each of two processes', figure: best(documents, 'together') },
    {
      what: 'share of linear by the clock, best turns',
      figure: best(documents, 'together') / best(documents, 'alone'),
    },
    { what: '  of two processes that only count', figure: best(counts, 'together') / best(counts, 'alone') },
    { what: 'share of linear by the clock, usual turn', figure: median(shares(documents)) },
    { what: '  of two processes that only count', figure: median(shares(counts)) },
    { what: 'share of linear by processor time, usual turn', figure: median(shares(documents, perProcessorSecond)) },
  ];
}

const perSecond = (/** @type {Speed} */ speed) => speed.perSecond;
const perProcessorSecond = (/** @type {Speed} */ speed) => speed.perProcessorSecond ?? NaN;
const slower = (/** @type {Speed[]} */ speeds, by = perSecond) => Math.min(...speeds.map(by));
