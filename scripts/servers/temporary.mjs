// @ts-check
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { keepRunning } from '../supervise/child.mjs';
import { postgresProgram, temporalProgram } from '../supervise/embedded.mjs';
import { logOf } from '../supervise/logs.mjs';
import { takeLock } from '../processes/lock.mjs';
import { recordsOf } from '../supervise/records.mjs';
import { prefix, sweepAbandoned } from './abandoned.mjs';
import { freePort } from './ports.mjs';
import { openPlace } from './postgres-programs.mjs';
import { prepareCluster, superuser, urlOf } from './postgres.mjs';
import { newPassword } from './secrets.mjs';

/** Nothing of a temporary server must outlive the machine's next minute: no wait for the disk. */
const unsafeAndFast = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300'];

/**
 * Servers on random ports, in a folder of their own, for tests and benchmarks. Each starts when it is first asked for; all end together.
 * @param {{ temporalProgram: () => Promise<string>, durable?: boolean }} options durable: the database waits for the disk, as in service
 */
export function temporaryServers({ temporalProgram: locateTemporal, durable = false }) {
  const home = realpathSync(mkdtempSync(join(tmpdir(), prefix)));
  // The account of the database passes through, and reads nothing else here.
  chmodSync(home, 0o711);
  takeLock(join(home, 'lock.json'));
  const records = recordsOf(home);
  // What cannot be swept is no reason not to run.
  const swept = sweepAbandoned().catch(() => undefined);
  /** @type {Set<() => Promise<void>>} */
  const endings = new Set();
  const run = async (/** @type {import('../supervise/child.mjs').Program} */ program) => {
    await swept;
    const child = await keepRunning(program, logOf(home, program.name), { onStart: records.started });
    endings.add(child.stop);
  };

  const startPostgres = async () => {
    const cluster = await prepareCluster({ home, port: await freePort(), password: newPassword() });
    if (cluster.data.startsWith(openPlace)) {
      endings.add(async () => rmSync(dirname(cluster.data), { recursive: true, force: true }));
    }
    await run(postgresProgram(cluster, durable ? [] : unsafeAndFast));
    return urlOf(cluster, superuser);
  };
  const startTemporal = async () => {
    const port = await freePort();
    await run(temporalProgram({ program: await locateTemporal(), store: join(home, 'temporal', 'temporal.db'), port }));
    return `127.0.0.1:${port}`;
  };

  return {
    home,
    /** The address of a database whose user may do anything, e.g. create a database for each test. */
    postgres: once(startPostgres),
    /** host:port of a Temporal server with the namespace `default`. */
    temporal: once(startTemporal),
    /** Another program beside them, which ends before they do. */
    run,
    end: async () => {
      for (const ending of [...endings].reverse()) await ending();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/**
 * @template T
 * @param {() => Promise<T>} start
 * @returns {() => Promise<T>}
 */
function once(start) {
  /** @type {Promise<T> | undefined} */
  let started;
  return () => (started ??= start());
}
