// @ts-check
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fastThenImmediate } from '../processes/end.mjs';
import { freePort, isFree } from '../servers/ports.mjs';
import { launchCluster, serverOf } from '../servers/postgres.mjs';
import { overwrite } from '../servers/secrets.mjs';
import { isServing, launchTemporal } from '../servers/temporal.mjs';

/**
 * @param {import('../servers/postgres.mjs').Cluster} cluster
 * @param {string[]} [flags]
 * @returns {import('./child.mjs').Program}
 */
export function postgresProgram(cluster, flags) {
  return {
    name: 'postgres',
    launch: (output) => launchCluster(cluster, { output, flags }),
    isReady: (pid) => {
      const server = serverOf(cluster.data);
      return server?.pid === pid && server.ready;
    },
    ending: fastThenImmediate,
  };
}

/**
 * @param {{ program: string, store: string, port: number }} options
 * @returns {import('./child.mjs').Program}
 */
export function temporalProgram({ program, store, port }) {
  mkdirSync(dirname(store), { recursive: true, mode: 0o700 });
  return {
    name: 'temporal',
    launch: (output) => launchTemporal({ program, store, port, output }),
    isReady: () => isServing(`127.0.0.1:${port}`),
  };
}

/**
 * The port of an embedded server: the same at each start, unless another program has taken it.
 * @param {string} home
 * @param {'postgres' | 'temporal'} server
 * @returns {Promise<number>}
 */
export async function portOf(home, server) {
  const path = join(home, 'ports.json');
  /** @type {Record<string, number>} */
  const ports = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  const kept = ports[server];
  if (kept && (await isFree(kept))) return kept;
  const port = await freePort();
  overwrite(path, { ...ports, [server]: port });
  return port;
}
