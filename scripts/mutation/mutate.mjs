// @ts-check
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../bootstrap/paths.mjs';
import { scoreOf } from './score.mjs';

const RULES = 'libs/protocol/src';

/**
 * `npm run mutate`: changes the rules of the domain one at a time, runs their tests, and prints how many of the changes some test has
 * noticed. Hours on two cores for all of them, minutes for one part.
 * @param {string[]} args parts of the rules: folders or files under `libs/protocol/src`, as `acts` or `deadline.ts`; all when none.
 *   `--share 12`: one declaration in twelve, drawn by `--seed 1`; the score of a share stands for the whole within its margin
 */
export async function mutate(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { share: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
  });
  const patterns = positionals.map((part) => (part.endsWith('.ts') ? `${RULES}/${part}` : `${RULES}/${part}/**/*.ts`));
  const chosen = patterns.length > 0 ? ['--mutate', [...patterns, '!**/*.spec.ts'].join(',')] : [];
  const stryker = spawn(
    process.execPath,
    [join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', ...chosen],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, PACTA_MUTATION_SHARE: values.share, PACTA_MUTATION_SEED: values.seed },
    },
  );
  const end = await new Promise((resolve) => stryker.once('close', (code, signal) => resolve(signal ?? code)));
  if (end !== 0) throw new Error(`The tests could not be run on the changed rules: ${end}.`);
  console.log(scoreOf(JSON.parse(readFileSync(join(root, 'node_modules/.cache/pacta/mutation-so-far.json'), 'utf8'))));
}
