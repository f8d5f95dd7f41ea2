// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { end, fastThenImmediate, politely } from '../processes/end.mjs';
import { identify, isAlive } from '../processes/identity.mjs';
import { overwrite } from '../servers/secrets.mjs';

/**
 * The processes of a home, written down as they start, so that the next start finds those that outlived their supervisor.
 * @typedef {Record<string, import('../processes/identity.mjs').Identity>} Records
 */

/** @param {string} home */
export function recordsOf(home) {
  const path = join(home, 'processes.json');
  /** @type {Records} */
  const records = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  return {
    /** @param {string} name @param {number} pid */
    started: (name, pid) => {
      records[name] = identify(pid);
      overwrite(path, records);
    },
    /** @param {string} name */
    ended: (name) => {
      delete records[name];
      overwrite(path, records);
    },
    /** Those of an earlier start that still live. */
    orphans: () => Object.entries(records).filter(([, identity]) => isAlive(identity)),
  };
}

/**
 * Ends what an earlier start left running, the services before the servers they use. Each is then started anew: all of them come back in
 * well under a second, and a process of our own is one whose end we hear of.
 * @param {[name: string, identity: import('../processes/identity.mjs').Identity][]} orphans
 */
export async function endOrphans(orphans) {
  const isServer = (/** @type {string} */ name) => name === 'postgres' || name === 'temporal';
  for (const servers of [false, true]) {
    const now = orphans.filter(([name]) => isServer(name) === servers);
    await Promise.all(now.map(([name, one]) => end(one, name === 'postgres' ? fastThenImmediate : politely)));
  }
}
