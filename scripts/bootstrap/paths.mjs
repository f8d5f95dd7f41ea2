// @ts-check
import { fileURLToPath } from 'node:url';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What these scripts know of the checkout between two runs; may be deleted at any time. */
export const stamps = join(root, '.stamp');

/** The folder of downloaded programs, as libs/config reads it once it is built. */
export function cacheFolder(env = process.env) {
  return resolve(env.PACTA_CACHE?.trim() || join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'pacta'));
}
