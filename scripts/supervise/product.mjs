// @ts-check
import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { identify } from '../processes/identity.mjs';
import { takeLock } from '../processes/lock.mjs';
import { serverAccount } from '../servers/postgres-account.mjs';
import { ensureDatabase } from '../servers/postgres-database.mjs';
import { dataFolder, prepareCluster, serverOf } from '../servers/postgres.mjs';
import { clearRemains } from '../servers/postgres-remains.mjs';
import { isFree } from '../servers/ports.mjs';
import { newPassword, onceWritten } from '../servers/secrets.mjs';
import { keepRunning } from './child.mjs';
import { portOf, postgresProgram, temporalProgram } from './embedded.mjs';
import { logOf } from './logs.mjs';
import { endOrphans, recordsOf } from './records.mjs';
import { apiProgram, migrate, serviceEnvironment, workerProgram } from './services.mjs';

/** Those who ask before those who answer. */
const stoppingOrder = ['worker', 'api', 'temporal', 'postgres'];

/** Another program listens where the API should. */
export class PortTaken extends Error {
  /** @param {number} port */
  constructor(port) {
    super(`port ${port} is taken`);
    this.port = port;
  }
}

/**
 * @typedef {{ PORT: number, PACTA_HOME: string, PACTA_CACHE: string, DATABASE_URL?: string, TEMPORAL_ADDRESS?: string }} Settings
 * @typedef {'orphans' | 'postgres' | 'temporal' | 'migrations' | 'services'} Stage
 * @typedef {{
 *   during: <T>(stage: Stage, work: () => Promise<T>) => Promise<T>,
 *   note: (note: 'data-elsewhere', value: string) => void,
 *   crashed: NonNullable<import('./child.mjs').Listener['onCrash']>,
 * }} Witness who sees the stages of a start, and the crashes after it
 */

/**
 * Starts Pacta on its home: the embedded servers that no setting replaces, the migrations, the API and the worker.
 * @param {{ settings: Settings, temporal: string | undefined, witness: Witness }} options temporal: path of its program, where it is embedded
 * @returns {Promise<{ address: string, databaseUrl: string, temporalAddress: string, stop: () => Promise<void> }>} stop: in order, leaving no process
 * @throws LockHeld PortTaken NeverReady CommandFailed; what had been started is then stopped
 */
export async function startProduct({ settings, temporal, witness }) {
  const { PORT: port } = settings;
  const address = `http://127.0.0.1:${port}`;
  mkdirSync(settings.PACTA_HOME, { recursive: true, mode: 0o711 });
  const home = realpathSync(settings.PACTA_HOME);
  const lock = takeLock(join(home, 'lock.json'), { address });
  /** @type {Map<string, { stop: () => Promise<void> }>} */
  const running = new Map();
  const stop = async () => {
    for (const name of stoppingOrder) await running.get(name)?.stop();
    lock.release();
  };
  try {
    const records = recordsOf(home);
    const listener = { onStart: records.started, onEnd: records.ended, onCrash: witness.crashed };
    const run = async (/** @type {import('./child.mjs').Program} */ program) => {
      running.set(program.name, await keepRunning(program, logOf(home, program.name), listener));
    };

    const orphans = await orphansOf(home, records);
    if (orphans.length > 0) await witness.during('orphans', () => endOrphans(orphans));
    if (!(await isFree(port))) throw new PortTaken(port);

    const [databaseUrl, temporalAddress] = await whole([
      settings.DATABASE_URL ?? witness.during('postgres', () => startPostgres(home, run, witness)),
      settings.TEMPORAL_ADDRESS ?? witness.during('temporal', () => startTemporal(home, String(temporal), run)),
    ]);
    const env = serviceEnvironment(settings, { databaseUrl, temporalAddress });
    await witness.during('migrations', () => migrate(env));
    await witness.during('services', () => whole([run(apiProgram(env)), run(workerProgram(env))]));
    return { address, databaseUrl, temporalAddress, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * What an earlier start left: the processes it wrote down, and the server that PostgreSQL wrote down in its data.
 * @param {string} home
 * @param {ReturnType<typeof recordsOf>} records
 */
async function orphansOf(home, records) {
  const orphans = records.orphans();
  const server = serverOf(dataFolder(home, await serverAccount()));
  const isKnown = orphans.some(([, { pid }]) => pid === server?.pid);
  if (server && !isKnown) orphans.push(['postgres', identify(server.pid)]);
  return orphans;
}

/**
 * @param {string} home
 * @param {(program: import('./child.mjs').Program) => Promise<void>} run
 * @param {Witness} witness
 */
async function startPostgres(home, run, witness) {
  const passwords = onceWritten(join(home, 'secrets.json'), () => ({ postgres: newPassword(), pacta: newPassword() }));
  const cluster = await prepareCluster({ home, port: await portOf(home, 'postgres'), password: passwords.postgres });
  if (!cluster.data.startsWith(home)) witness.note('data-elsewhere', cluster.data);
  await clearRemains(cluster.data);
  await run(postgresProgram(cluster));
  return ensureDatabase(cluster, passwords.pacta);
}

/**
 * @param {string} home
 * @param {string} program
 * @param {(program: import('./child.mjs').Program) => Promise<void>} run
 */
async function startTemporal(home, program, run) {
  const port = await portOf(home, 'temporal');
  await run(temporalProgram({ program, store: join(home, 'temporal', 'temporal.db'), port }));
  return `127.0.0.1:${port}`;
}

/**
 * Waits for all, and only then fails with the first failure: what had started beside it is known, and can be stopped.
 * @template {readonly unknown[]} T
 * @param {T} works
 * @returns {Promise<{ -readonly [I in keyof T]: Awaited<T[I]> }>}
 */
async function whole(works) {
  await Promise.allSettled(works);
  return /** @type {Promise<any>} */ (Promise.all(works));
}
