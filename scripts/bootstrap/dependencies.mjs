// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun } from '../processes/run.mjs';
import { extentOf, extentToInstall } from './installed.mjs';

/**
 * Installs from the lockfile what is wanted, unless it is there. Whoever installed it, and by which command, npm's own record says what there is;
 * the stamp beside it only spares reading that again.
 * @param {import('./installed.mjs').Extent} wanted
 * @param {string} root
 * @param {<T>(work: () => Promise<T>) => Promise<T>} announce wraps the installation, when there is one to make
 */
export async function installDependencies(wanted, root, announce) {
  const stamp = join(root, 'node_modules', '.pacta-installed');
  const lockfile = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const hash = createHash('sha256').update(lockfile).digest('hex');
  const stamped = (/** @type {string} */ extent) => `${hash} ${extent}\n`;
  const answers = (/** @type {string | undefined} */ extent) => extent === 'full' || extent === wanted;

  const said = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (said === stamped('full') || said === stamped(wanted)) return;

  /** @type {import('./installed.mjs').Packages} */
  const locked = JSON.parse(lockfile).packages;
  const installed = readInstalled(root);
  const extent = extentOf(locked, installed);
  if (!answers(extent)) {
    const target = extentToInstall(wanted, locked, installed);
    rmSync(stamp, { force: true });
    await announce(() => mustRun('npm', command(extent, target), { cwd: root }));
    writeFileSync(stamp, stamped(target));
  } else {
    writeFileSync(stamp, stamped(extent));
  }
}

/**
 * A production install is completed in place, so that a Pacta that runs from it keeps its files; anything else is installed afresh.
 * @param {string} extent
 * @param {import('./installed.mjs').Extent} target
 */
function command(extent, target) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  if (extent === 'production') return ['install', '--no-save', '--prefer-offline', ...quiet];
  return ['ci', ...(target === 'production' ? ['--omit=dev'] : []), '--prefer-offline', ...quiet];
}

/**
 * @param {string} root
 * @returns {import('./installed.mjs').Packages | undefined}
 */
function readInstalled(root) {
  try {
    return JSON.parse(readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
