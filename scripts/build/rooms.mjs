// @ts-check
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * A workspace that is built: `source` and `target` are absolute folders.
 * @typedef {{ name: string, source: string, target: string }} Room
 */

/** Tests, types, and what is only run by hand or read by people. */
const isAside = (/** @type {string} */ path) =>
  /\.spec\.tsx?$|\.d\.ts$|\.mjs$|\.md$|(^|\/)package\.json$|golden\.\w+\.txt$/.test(path);
const isOutside = (/** @type {string} */ name) => name === 'node_modules' || name === 'dist' || name.startsWith('.');

/**
 * The rooms of the product but the screens, which Vite builds. A library says in its `exports` where its source and its build lie; an
 * application has `src` and `dist`.
 * @param {string} root
 * @returns {Room[]}
 */
export function roomsOf(root) {
  const libs = readdirSync(join(root, 'libs')).map((name) => join('libs', name));
  const apps = ['api', 'worker', 'cli'].map((name) => join('apps', name));
  return [...libs, ...apps, 'templates']
    .filter((name) => existsSync(join(root, name, 'package.json')))
    .map((name) => roomOf(root, name));
}

/**
 * @param {string} root
 * @param {string} name
 * @returns {Room}
 */
function roomOf(root, name) {
  /** @type {{ exports?: { '.'?: { source?: string, default?: string } } }} */
  const { exports } = JSON.parse(readFileSync(join(root, name, 'package.json'), 'utf8'));
  const { source = './src/index.ts', default: target = './dist/index.js' } = exports?.['.'] ?? {};
  return { name, source: join(root, name, dirname(source)), target: join(root, name, dirname(target)) };
}

/**
 * The files of a folder that belong to the product, as paths relative to it: all but tests and types.
 * @param {string} folder
 * @returns {string[]}
 */
export function filesOf(folder) {
  if (!existsSync(folder)) return [];
  /** @type {string[]} */
  const found = [];
  const walk = (/** @type {string} */ current) => {
    for (const entry of readdirSync(current, { withFileTypes: true })) {
      const path = join(current, entry.name);
      if (entry.isDirectory()) {
        if (!isOutside(entry.name)) walk(path);
      } else if (!isAside(path)) found.push(relative(folder, path));
    }
  };
  walk(folder);
  return found.sort();
}

/**
 * Where a source file is built to: TypeScript becomes JavaScript, anything else (a template, a catalogue) is copied.
 * @param {string} file
 */
export function builtName(file) {
  return file.replace(/\.tsx?$/, '.js');
}
