// @ts-check
import { existsSync, linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { identify, isAlive } from './identity.mjs';

/**
 * Who holds a lock: the process, since when (ISO instant), and what it says of itself.
 * @typedef {import('./identity.mjs').Identity & { since: string, [note: string]: unknown }} Holder
 */

export class LockHeld extends Error {
  /**
   * @param {string} path
   * @param {Holder} holder
   */
  constructor(path, holder) {
    super(`${path} is held by process ${holder.pid} since ${holder.since}`);
    this.path = path;
    this.holder = holder;
  }
}

/**
 * Takes a lock that is a file. The lock of a process that died, even by `kill -9`, is taken over; of several that try, one succeeds.
 * @param {string} path the folder exists
 * @param {Record<string, unknown>} [note] what the holder says of itself to those who find the lock taken
 * @returns {{ release: () => void, say: (note: Record<string, unknown>) => void }}
 * @throws LockHeld
 */
export function takeLock(path, note = {}) {
  /** @type {Holder} */
  let holder = { ...identify(process.pid), since: new Date().toISOString(), ...note };
  if (!createWhole(path, holder)) succeed(path, holder);
  return {
    release: () => {
      if (sameProcess(read(path), holder)) rmSync(path, { force: true });
    },
    say: (more) => {
      holder = { ...holder, ...more };
      replace(path, holder);
    },
  };
}

/**
 * Takes the lock, waiting for as long as another holds it.
 * @param {string} path
 * @param {(holder: Holder) => void} onWait told once
 */
export async function awaitLock(path, onWait) {
  for (let told = false; ; told = true) {
    try {
      return takeLock(path);
    } catch (error) {
      if (!(error instanceof LockHeld)) throw error;
      if (!told) onWait(error.holder);
      await sleep(200);
    }
  }
}

/**
 * Replaces a dead holder. The right to do so is itself a file, so that of two successors only one replaces, and never a living one.
 * @param {string} path
 * @param {Holder} holder
 */
function succeed(path, holder) {
  const right = `${path}.succession`;
  if (age(right) > 10_000) rmSync(right, { force: true });
  const found = read(path);
  if (found && isAlive(found)) throw new LockHeld(path, found);
  if (!createWhole(right, holder)) throw new LockHeld(path, read(right) ?? holder);
  try {
    const still = read(path);
    if (still && isAlive(still)) throw new LockHeld(path, still);
    // A dead holder's file is ours to replace; one released in the meantime is anybody's to create.
    if (existsSync(path)) replace(path, holder);
    else if (!createWhole(path, holder)) throw new LockHeld(path, read(path) ?? holder);
  } finally {
    rmSync(right, { force: true });
  }
}

/**
 * Creates a file with its content in one step; false where it exists.
 * @param {string} path
 * @param {Holder} holder
 */
function createWhole(path, holder) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(holder));
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * @param {string} path
 * @param {Holder} holder
 */
function replace(path, holder) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(holder));
  renameSync(draft, path);
}

/**
 * @param {string} path
 * @returns {Holder | undefined}
 */
function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {Holder | undefined} one
 * @param {Holder} other
 */
function sameProcess(one, other) {
  return one?.pid === other.pid && one.birth === other.birth;
}

/** @param {string} path */
function age(path) {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}
