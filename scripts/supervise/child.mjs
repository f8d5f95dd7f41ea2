// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { end, politely } from '../processes/end.mjs';
import { identify } from '../processes/identity.mjs';
import { backoff } from './backoff.mjs';
import { writingTo } from './logs.mjs';

/**
 * A program that must run for as long as Pacta does.
 * @typedef {{
 *   name: string,
 *   launch: (output: number) => import('node:child_process').ChildProcess,
 *   isReady: (pid: number) => Promise<boolean> | boolean,
 *   patience?: number,
 *   ending?: import('../processes/end.mjs').Ending,
 * }} Program `launch` writes to the given descriptor; `patience`: milliseconds until it must be ready the first time
 */

/**
 * @typedef {{
 *   onStart?: (name: string, pid: number) => void,
 *   onEnd?: (name: string) => void,
 *   onCrash?: (crash: { name: string, ending: string, wait: number, lastLines: string }) => void,
 * }} Listener
 */

/** It ended, or did not get ready, the first time: nothing is gained by starting it again. */
export class NeverReady extends Error {
  /**
   * @param {string} program
   * @param {string} ending
   * @param {import('./logs.mjs').Log} log
   */
  constructor(program, ending, log) {
    super(`${program}: ${ending}\n${log.last(15)}\n(${log.path})`);
    this.program = program;
  }
}

/**
 * Starts a program, answers once it is ready, and starts it again whenever it dies, later and later.
 * @param {Program} program
 * @param {import('./logs.mjs').Log} log
 * @param {Listener} listener
 * @returns {Promise<{ stop: () => Promise<void>, pid: () => number | undefined }>}
 * @throws NeverReady
 */
export async function keepRunning(program, log, listener = {}) {
  const { name, launch, isReady, patience = 60_000, ending = politely } = program;
  const waits = backoff();
  const stopping = new AbortController();
  /** @type {number | undefined} */
  let pid;

  const live = () => {
    const child = writingTo(log, launch);
    const since = Date.now();
    pid = child.pid;
    if (pid) listener.onStart?.(name, pid);
    /** @type {Promise<{ ending: string, lived: number }>} */
    const ended = new Promise((resolve) => {
      child.once('error', (error) => resolve({ ending: error.message, lived: 0 }));
      child.once('exit', (code, signal) => resolve({ ending: signal ?? `code ${code}`, lived: Date.now() - since }));
    });
    return ended.finally(() => {
      pid = undefined;
      listener.onEnd?.(name);
    });
  };

  const liveOn = async (/** @type {ReturnType<typeof live>} */ life) => {
    for (;;) {
      const { ending, lived } = await life;
      if (stopping.signal.aborted) return;
      const wait = waits.after(lived);
      listener.onCrash?.({ name, ending, wait, lastLines: ending.startsWith('SIG') ? '' : log.last(8) });
      await sleep(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      life = live();
    }
  };

  const first = live();
  const failure = await firstOf(first, () => pid !== undefined && isReady(pid), patience);
  if (failure !== undefined) {
    if (pid) await end(identify(pid), ending);
    throw new NeverReady(name, failure, log);
  }
  const whole = liveOn(first);
  return {
    pid: () => pid,
    stop: async () => {
      stopping.abort();
      if (pid) await end(identify(pid), ending);
      await whole;
    },
  };
}

/**
 * Waits until the program is ready; answers why it is not, if it ends before, or takes too long.
 * @param {Promise<{ ending: string }>} life
 * @param {() => Promise<boolean> | boolean} isReady
 * @param {number} patience
 * @returns {Promise<string | undefined>}
 */
async function firstOf(life, isReady, patience) {
  /** @type {string | undefined} */
  let ended;
  void life.then(({ ending }) => (ended = ending));
  for (const limit = Date.now() + patience; Date.now() < limit; await sleep(25)) {
    if (ended !== undefined) return ended;
    if (await isReady()) return undefined;
  }
  return `not ready after ${patience / 1000} s`;
}
