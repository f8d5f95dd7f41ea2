// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './identity.mjs';

/**
 * How a process is asked to end: each signal, and how long it is waited for (milliseconds) before the next. SIGKILL comes last by itself.
 * @typedef {[signal: NodeJS.Signals, patience: number][]} Ending
 */

/** @type {Ending} */
export const politely = [['SIGTERM', 8_000]];

/**
 * PostgreSQL: fast (open transactions are rolled back), then immediate (recovered at the next start).
 * @type {Ending}
 */
export const fastThenImmediate = [
  ['SIGINT', 10_000],
  ['SIGQUIT', 4_000],
];

/**
 * Ends a process, ours or an orphan, and waits until it has gone. One that lives no more, or whose number another has taken, is left alone.
 * @param {import('./identity.mjs').Identity} identity
 * @param {Ending} [ending]
 * @returns {Promise<boolean>} whether there was a process to end
 */
export async function end(identity, ending = politely) {
  if (!isAlive(identity)) return false;
  for (const [signal, patience] of [...ending, /** @type {const} */ (['SIGKILL', 5_000])]) {
    signalTo(identity, signal);
    if (await gone(identity, patience)) return true;
  }
  throw new Error(`process ${identity.pid} does not end, even by SIGKILL`);
}

/**
 * @param {import('./identity.mjs').Identity} identity
 * @param {NodeJS.Signals} signal
 */
function signalTo(identity, signal) {
  try {
    if (isAlive(identity)) process.kill(identity.pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}

/**
 * @param {import('./identity.mjs').Identity} identity
 * @param {number} patience milliseconds
 */
async function gone(identity, patience) {
  for (const limit = Date.now() + patience; Date.now() < limit; await sleep(20)) {
    if (!isAlive(identity)) return true;
  }
  return !isAlive(identity);
}
