// @ts-check
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** What is printed or quoted: labels and headings by language, the sources of a rule. */
const WORDS = new Set(['label', 'labels', 'heading', 'paragraphs', 'hint', 'groups', 'source']);

/** Passes over words: what stands under such a key, and what is `said` in two languages. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'words', {
    /** @param {import('@babel/traverse').NodePath} path */
    shouldIgnore(path) {
      if (path.isCallExpression() && path.get('callee').isIdentifier({ name: 'said' })) return 'words, not logic';
      if (!path.isObjectProperty()) return undefined;
      const key = path.get('key');
      return key.isIdentifier() && WORDS.has(key.node.name) ? 'words, not logic' : undefined;
    },
  }),
];
