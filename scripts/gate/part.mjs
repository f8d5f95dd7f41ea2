// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../bootstrap/paths.mjs';
import { run } from '../processes/run.mjs';
import { countOf, nothing } from './count.mjs';

/**
 * What a part came to; `problem` is why it does not pass, `output` all it said.
 * @typedef {{ name: string, problem?: string, output: string, count: import('./count.mjs').Count, milliseconds: number }} Result
 */

/**
 * Runs a part to its end.
 * @param {import('./parts.mjs').Part} part
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Result>}
 */
export async function runPart({ name, program, args, jest, minutes = 5 }, env) {
  const since = Date.now();
  const results = join(folder(), `${name}.json`);
  try {
    const report = jest ? ['--json', '--outputFile', results] : [];
    const command = [join(root, program), ...args, ...report];
    const { code, output } = await run(process.execPath, command, {
      cwd: root,
      env: { ...process.env, ...env },
      timeout: minutes * 60_000,
    });
    const count = jest ? countOf(results) : nothing;
    return {
      name,
      problem: problemOf(code, jest, count),
      output: said(output),
      count,
      milliseconds: Date.now() - since,
    };
  } finally {
    rmSync(results, { force: true });
  }
}

/**
 * A project of tests that ran none, or passed one over, has not shown what it is there to show.
 * @param {number | null} code
 * @param {string | undefined} jest
 * @param {import('./count.mjs').Count} count
 */
function problemOf(code, jest, { passed, skipped }) {
  if (code !== 0) return code === null ? 'killed, or longer than its time' : `exit code ${code}`;
  if (jest && passed === 0) return 'no test ran';
  if (skipped > 0) return `${skipped} skipped`;
  return undefined;
}

/**
 * Without the machine-readable results that Jest repeats on its output, and npm's remarks on a person's own settings.
 * @param {string} output
 */
function said(output) {
  return output
    .split('\n')
    .filter((line) => !line.startsWith('{"numFailedTestSuites"') && !line.startsWith('npm warn Unknown'))
    .join('\n')
    .trim();
}

/** @type {string | undefined} */
let made;

/** Where Jest writes its results; gone when we are, however we end. */
function folder() {
  if (!made) {
    const path = mkdtempSync(join(tmpdir(), 'pacta-gate-'));
    process.once('exit', () => rmSync(path, { recursive: true, force: true }));
    made = path;
  }
  return made;
}
