// @ts-check
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap/paths.mjs';
import { scoreOf } from './score.mjs';

const RULES = 'libs/protocol/src';

/**
 * `npm run mutate`: changes the rules of the domain one at a time, runs their tests, and prints how many of the changes some test has
 * noticed. Hours on two cores for all of them, minutes for one part.
 * @param {string[]} args parts of the rules: folders or files under `libs/protocol/src`, as `acts` or `deadline.ts`; all when none
 */
export async function mutate(args) {
  const patterns = args.map((part) => (part.endsWith('.ts') ? `${RULES}/${part}` : `${RULES}/${part}/**/*.ts`));
  const chosen = patterns.length > 0 ? ['--mutate', [...patterns, '!**/*.spec.ts'].join(',')] : [];
  const stryker = spawn(
    process.execPath,
    [join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', ...chosen],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  const end = await new Promise((resolve) => stryker.once('close', (code, signal) => resolve(signal ?? code)));
  if (end !== 0) throw new Error(`The tests could not be run on the changed rules: ${end}.`);
  console.log(scoreOf(JSON.parse(readFileSync(join(root, 'node_modules/.cache/pacta/mutation-so-far.json'), 'utf8'))));
}
