// @ts-check
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tail } from '../processes/run.mjs';

/** A log is set aside at the start of Pacta beyond this size, in bytes; the one set aside before goes. */
const most = 10_000_000;

/**
 * The log of one program.
 * @typedef {{ path: string, open: () => number, last: (lines: number) => string }} Log
 */

/**
 * @param {string} home
 * @param {string} name
 * @returns {Log}
 */
export function logOf(home, name) {
  const path = join(home, 'logs', `${name}.log`);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  if (existsSync(path) && statSync(path).size > most) renameSync(path, `${path}.1`);
  return {
    path,
    open: () => openSync(path, 'a', 0o600),
    last: (lines) => (existsSync(path) ? tail(readFileSync(path, 'utf8'), lines) : ''),
  };
}

/**
 * Gives the log to a program that is being launched, and closes our own end of it.
 * @template T
 * @param {Log} log
 * @param {(output: number) => T} launch
 * @returns {T}
 */
export function writingTo(log, launch) {
  const output = log.open();
  try {
    return launch(output);
  } finally {
    closeSync(output);
  }
}
