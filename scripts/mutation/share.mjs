// @ts-check
import { createHash } from 'node:crypto';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** One declaration in so many, and which draw of them: `npm run mutate -- --share 12 --seed 2`. */
const { PACTA_MUTATION_SHARE = '1', PACTA_MUTATION_SEED = '1' } = process.env;
const share = Number(PACTA_MUTATION_SHARE);

/** The same declaration is drawn on every machine: by its own words, not by its place, so that a line above it changes nothing. */
const isDrawn = (/** @type {string} */ declaration) =>
  createHash('sha256').update(PACTA_MUTATION_SEED).update(declaration).digest().readUInt32BE() % share === 0;

/** Passes over the declarations that were not drawn: all changes take hours, a share of them says the score within its margin. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'share', {
    /** @param {import('@babel/traverse').NodePath} path */
    shouldIgnore(path) {
      if (share <= 1 || !path.parentPath?.isProgram()) return undefined;
      return isDrawn(path.toString()) ? undefined : 'not in the share that was drawn';
    },
  }),
];
