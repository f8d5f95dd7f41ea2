// @ts-check
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { builtName, filesOf, roomsOf } from './rooms.mjs';
import { hashOf, stampOf } from './stamp.mjs';

/** How TypeScript becomes what Node runs: ES modules, with the metadata that Nest's and TypeORM's decorators read. */
const options = {
  jsc: {
    parser: { syntax: /** @type {const} */ ('typescript'), decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: /** @type {const} */ ('es2023'),
    keepClassNames: true,
  },
  module: { type: /** @type {const} */ ('es6') },
  sourceMaps: true,
  swcrc: false,
};

/**
 * Sources by their absolute path: the hash of each, and where it is built to.
 * @typedef {Record<string, { hash: string, target: string }>} Sources
 * @typedef {{ recipe: string, sources: Sources }} Built
 */

/**
 * The build of the libraries, the services and the templates, file by file; nothing is loaded where nothing has changed.
 * @param {string} root
 * @returns {{ isCurrent: boolean, make: () => Promise<void> }}
 */
export function servicesBuild(root) {
  /** @type {ReturnType<typeof stampOf<Built>>} */
  const stamp = stampOf('services');
  const recipe = hashOf(JSON.stringify(options) + swcVersion(root));
  const sources = readSources(root);
  const last = stamp.read();
  const before = last?.recipe === recipe ? last.sources : {};

  const stale = Object.entries(sources).filter(
    ([path, { hash, target }]) => before[path]?.hash !== hash || !existsSync(target),
  );
  const kept = new Set(Object.values(sources).map(({ target }) => target));
  const orphaned = Object.values(before).filter(({ target }) => !kept.has(target) && existsSync(target));

  return {
    isCurrent: last?.recipe === recipe && stale.length === 0 && orphaned.length === 0,
    make: async () => {
      // Without a stamp nobody knows what an earlier build left.
      if (last?.recipe !== recipe)
        for (const { target } of roomsOf(root)) rmSync(target, { recursive: true, force: true });
      for (const { target } of orphaned) for (const file of [target, `${target}.map`]) rmSync(file, { force: true });
      const { transform } = await import('@swc/core');
      await Promise.all(stale.map(([path, { target }]) => compile(transform, path, target)));
      stamp.write({ recipe, sources });
    },
  };
}

/**
 * @param {typeof import('@swc/core').transform} transform
 * @param {string} path
 * @param {string} target
 */
async function compile(transform, path, target) {
  mkdirSync(dirname(target), { recursive: true });
  if (!/\.tsx?$/.test(path)) return copyFileSync(path, target);
  const { code, map } = await transform(readFileSync(path, 'utf8'), {
    ...options,
    filename: path,
    sourceFileName: path,
  });
  writeFileSync(`${target}.map`, map ?? '');
  writeFileSync(target, `${code}\n//# sourceMappingURL=${basename(target)}.map\n`);
}

/** @param {string} root */
function readSources(root) {
  /** @type {Sources} */
  const sources = {};
  for (const { source, target } of roomsOf(root)) {
    for (const file of filesOf(source)) {
      const path = join(source, file);
      sources[path] = { hash: hashOf(readFileSync(path)), target: join(target, builtName(file)) };
    }
  }
  return sources;
}

/** @param {string} root */
function swcVersion(root) {
  return JSON.parse(readFileSync(join(root, 'node_modules/@swc/core/package.json'), 'utf8')).version;
}
