// @ts-check

/**
 * What `package-lock.json` and npm's own record inside `node_modules` say of a package.
 * @typedef {{ version?: string, resolved?: string, link?: boolean, dev?: boolean, devOptional?: boolean, optional?: boolean, peer?: boolean }} Package
 * @typedef {Record<string, Package>} Packages keyed by path, e.g. `node_modules/zod`
 * @typedef {'production' | 'full'} Extent what `npm start` needs, or all
 */

/**
 * How much of the lockfile is installed.
 * @param {Packages} locked
 * @param {Packages | undefined} installed undefined where nothing is
 * @returns {Extent | 'partial' | 'nothing'}
 */
export function extentOf(locked, installed) {
  if (!installed) return 'nothing';
  const missing = Object.entries(locked).filter(
    ([path, wanted]) => isPlaced(path) && !matches(wanted, installed[path]),
  );
  if (missing.length === 0) return 'full';
  return missing.every(([, wanted]) => wanted.dev || wanted.devOptional) ? 'production' : 'partial';
}

/**
 * The extent to install: what is asked, and never less than what someone had.
 * @param {Extent} wanted
 * @param {Packages} locked
 * @param {Packages | undefined} installed
 * @returns {Extent}
 */
export function extentToInstall(wanted, locked, installed) {
  const hadTools = Object.entries(locked).some(([path, { dev }]) => dev && installed?.[path]);
  return hadTools ? 'full' : wanted;
}

/** @param {string} path */
function isPlaced(path) {
  return path.startsWith('node_modules/') || path.includes('/node_modules/');
}

/**
 * @param {Package} wanted
 * @param {Package | undefined} found
 */
function matches(wanted, found) {
  // An optional package may be for another platform.
  if (!found) return Boolean(wanted.optional);
  return wanted.link ? found.link === true : found.version === wanted.version;
}
