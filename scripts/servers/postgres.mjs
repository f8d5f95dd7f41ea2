// @ts-check
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commandOf } from '../processes/identity.mjs';
import { mustRun } from '../processes/run.mjs';
import { mayEnter, serverAccount } from './postgres-account.mjs';
import { makeOpen, openPlace, programsFor } from './postgres-programs.mjs';

/**
 * A PostgreSQL server of our own: its programs, the account it runs under, its data.
 * @typedef {{ programs: string, account: import('./postgres-account.mjs').Account, data: string, port: number, password: string }} Cluster
 */

/** The superuser. */
export const superuser = 'postgres';

/**
 * Prepares the cluster of a home, creating its data the first time.
 * @param {{ home: string, port: number, password: string }} options
 * @returns {Promise<Cluster>}
 */
export async function prepareCluster({ home, port, password }) {
  const account = await serverAccount();
  const cluster = { programs: programsFor(account), account, data: dataFolder(home, account), port, password };
  const version = join(cluster.data, 'PG_VERSION');
  if (!existsSync(version)) await createData(cluster);
  const major = readFileSync(version, 'utf8').trim();
  if (major !== '18') throw new Error(`${cluster.data} was written by PostgreSQL ${major}; this is PostgreSQL 18`);
  return cluster;
}

/**
 * The folder of the data: in the home, or where the server's account may go when the home is closed to it.
 * @param {string} home
 * @param {import('./postgres-account.mjs').Account} account
 */
export function dataFolder(home, account) {
  if (mayEnter(account, home)) return join(home, 'postgres');
  return join(openPlace, createHash('sha256').update(home).digest('hex').slice(0, 16), 'postgres');
}

/**
 * Starts the server; it says when it is ready in its `postmaster.pid`.
 * @param {Cluster} cluster
 * @param {{ output: number, flags?: string[] }} options output: file descriptor of the log
 */
export function launchCluster({ programs, account, data, port }, { output, flags = [] }) {
  const settings = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=', ...flags];
  const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])];
  const stdio = /** @type {const} */ (['ignore', output, output]);
  return spawn(join(programs, 'bin', 'postgres'), args, { ...account, cwd: data, detached: true, stdio: [...stdio] });
}

/**
 * The process that serves this data, if any: what PostgreSQL itself wrote down.
 * @param {string} data
 * @returns {{ pid: number, ready: boolean } | undefined}
 */
export function serverOf(data) {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    // A file left by a killed server may name a process that has nothing to do with it.
    return commandOf(pid).includes(data) ? { pid, ready: lines[7]?.trim() === 'ready' } : undefined;
  } catch {
    return undefined;
  }
}

/** @param {Cluster} cluster @param {string} database */
export function urlOf({ port, password }, database, user = superuser) {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * initdb writes into a folder that takes its name when it is whole, so that a start cut short leaves nothing half done.
 * @param {Cluster} cluster
 */
async function createData({ programs, account, data, password }) {
  const draft = `${data}.draft`;
  const passwordFile = `${data}.password`;
  const folder = dirname(data);
  if (folder.startsWith(openPlace)) [openPlace, folder].forEach(makeOpen);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) {
    for (const path of [draft, passwordFile]) chownSync(path, account.uid, account.gid);
  }
  // The builtin provider sorts the same on every machine, whatever locales it has.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = [`--username=${superuser}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  try {
    const initdb = join(programs, 'bin', 'initdb');
    await mustRun(initdb, ['-D', draft, ...locale, ...access, '--no-instructions'], { ...account, cwd: draft });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, data);
}
