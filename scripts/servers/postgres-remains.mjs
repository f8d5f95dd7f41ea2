// @ts-check
import { existsSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { birthOf } from '../processes/identity.mjs';
import { serverOf } from './postgres.mjs';

/**
 * After a `kill -9` of a server, waits for its helpers, which notice and leave by themselves, then removes its `postmaster.pid` if the server
 * was killed but never reaped: to PostgreSQL such a process looks alive, and it would refuse to start for as long as nobody reaps it, which in
 * a container without an init is for ever. Only where /proc tells who works on the data; elsewhere PostgreSQL decides alone.
 * @param {string} data
 */
export async function clearRemains(data) {
  const file = join(data, 'postmaster.pid');
  if (!existsSync('/proc/self/cwd') || !existsSync(file) || serverOf(data)) return;
  for (const limit = Date.now() + 5_000; Date.now() < limit; await sleep(25)) {
    if (workersOn(data).length === 0) return rmSync(file, { force: true });
  }
}

/**
 * The living processes whose working folder is the data, as that of each process of PostgreSQL is.
 * @param {string} data
 */
function workersOn(data) {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.filter((pid) => folderOf(pid) === data && birthOf(Number(pid)) !== undefined);
}

/** @param {string} pid */
function folderOf(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}
