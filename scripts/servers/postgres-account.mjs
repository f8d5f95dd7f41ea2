// @ts-check
import { spawnSync } from 'node:child_process';
import { mustRun } from '../processes/run.mjs';

/**
 * The account PostgreSQL runs under; undefined: our own.
 * @typedef {{ uid: number, gid: number } | undefined} Account
 */

/**
 * PostgreSQL refuses to run as root: there, it runs as the user `postgres`, who is created where there is none.
 * @returns {Promise<Account>}
 */
export async function serverAccount() {
  if (process.getuid?.() !== 0) return undefined;
  const existing = accountOf('postgres');
  if (existing) return existing;
  await mustRun('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ]);
  const created = accountOf('postgres');
  if (!created) throw new Error('useradd created no user postgres');
  return created;
}

/**
 * Whether the account may enter a folder: no folder above it may be closed to it (a home such as /root is).
 * @param {Account} account
 * @param {string} folder exists
 */
export function mayEnter(account, folder) {
  if (!account) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, stdio: 'ignore' }).status === 0;
}

/** @param {string} name */
function accountOf(name) {
  const ask = (/** @type {string} */ flag) => spawnSync('id', [flag, name], { encoding: 'utf8' });
  const [uid, gid] = [ask('-u'), ask('-g')];
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined;
}
