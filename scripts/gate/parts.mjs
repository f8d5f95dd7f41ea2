// @ts-check

/**
 * A part of the gate: a command that succeeds or not. `jest`: the project it runs, whose tests are counted.
 * @typedef {{ name: string, program: string, args: string[], jest?: 'unit' | 'integration' | 'browser', needs?: 'servers', minutes?: number }} Part
 * `program`: path inside the checkout; `minutes`: a part that takes longer hangs, and is killed; what may take longer begins earlier
 */

const cache = 'node_modules/.cache/pacta';

/** @type {Part[]} What is generated is generated again, and a difference fails. */
const drift = [{ name: 'openapi', program: 'scripts/openapi.mjs', args: ['--check'] }];

/**
 * The quick parts: they need nothing but the checkout.
 * @param {{ cached: boolean }} options cached: pass over files that have not changed since they last passed
 * @returns {Part[]}
 */
export function quickParts({ cached }) {
  const formatCache = cached ? ['--cache', '--cache-location', `${cache}/prettier`] : [];
  const lintCache = cached ? ['--cache', '--cache-location', `${cache}/eslint`] : [];
  return [
    {
      name: 'format',
      program: 'node_modules/prettier/bin/prettier.cjs',
      args: ['--check', '.', '--log-level', 'warn', ...formatCache],
    },
    { name: 'lint', program: 'node_modules/eslint/bin/eslint.js', args: ['.', '--max-warnings', '0', ...lintCache] },
    {
      name: 'imports',
      program: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      args: ['--config', '.dependency-cruiser.cjs', '--output-type', 'err-long', 'libs', 'apps', 'templates'],
    },
    { name: 'types', program: 'node_modules/typescript/bin/tsc', args: ['-p', '.'] },
    { ...jest('unit', []), minutes: 10 },
  ];
}

/**
 * All parts. What is built comes first: the others need it.
 * @returns {Part[]}
 */
export function allParts() {
  return [
    { name: 'build', program: 'scripts/build.mjs', args: [] },
    ...quickParts({ cached: false }),
    { ...jest('browser', ['--runInBand']), needs: 'servers', minutes: 35 },
    { ...jest('integration', ['--runInBand']), needs: 'servers', minutes: 30 },
    ...drift,
  ];
}

/**
 * @param {'unit' | 'integration' | 'browser'} project
 * @param {string[]} args
 * @returns {Part}
 */
function jest(project, args) {
  return {
    name: project,
    program: 'node_modules/jest/bin/jest.js',
    args: ['--ci', '--selectProjects', project, ...args],
    jest: project,
  };
}
