// @ts-check
import { once } from 'node:events';

/** A process of its own that shares nothing with any other: it counts, and says how many millions a second. What two of these lose, the machine takes. */
const [{ millions }] = await once(process, 'message');
let sum = 0;
const count = (/** @type {number} */ many) => {
  for (let n = 0; n < many * 1_000_000; n += 1) sum = (Math.imul(sum, 31) + n) | 0;
};
count(millions / 10);
process.send?.('warm');
await once(process, 'message');
const from = performance.now();
count(millions);
const perSecond = (millions * 1000) / (performance.now() - from);
process.send?.({ perSecond, sum });
