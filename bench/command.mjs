// @ts-check
import { bareUpdate } from './bare/update.mjs';
import { door } from './road/door.mjs';
import { ratifying } from './road/ratifying.mjs';
import { median, quantile, timed } from './road/statistics.mjs';

const WARM_UP = 30;
const ROUNDS = 200;

/**
 * The round trip of a command, from the HTTP request to the recorded event and back, beside a bare Temporal update with one local
 * activity on the same server. One after the other in turn, so that a slow moment of the machine weighs on both.
 * @param {import('../scripts/measure/context.mjs').Context} context
 */
export default async function command(context) {
  const { address, temporalAddress } = await context.product();
  const { adjourn } = await ratifying(door(address));
  const bare = await bareUpdate(temporalAddress);
  /** @type {number[]} */ const ours = [];
  /** @type {number[]} */ const floor = [];
  for (let n = 0; n < WARM_UP + ROUNDS; n += 1) {
    const a = await timed(() => adjourn(n));
    const b = await timed(() => bare.touch(n));
    if (n < WARM_UP) continue;
    ours.push(a);
    floor.push(b);
  }
  await bare.end();
  const row = (/** @type {string} */ what, /** @type {number[]} */ times) => ({
    what,
    median: median(times),
    p95: quantile(times, 0.95),
    'times the bare update': median(times) / median(floor),
  });
  return {
    name: 'round trip of a command',
    unit: 'ms',
    rows: [row('Pacta: HTTP to recorded event and back', ours), row('bare update, one local activity', floor)],
  };
}
