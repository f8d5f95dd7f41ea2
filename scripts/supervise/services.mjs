// @ts-check
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap/paths.mjs';
import { mustRun } from '../processes/run.mjs';

const built = (/** @type {string} */ path) => join(root, 'apps', path);

/**
 * What the API, the worker and the migrations run with: the settings, and the two servers.
 * @param {{ PORT: number, PACTA_HOME: string, PACTA_CACHE: string }} settings
 * @param {{ databaseUrl: string, temporalAddress: string }} servers
 * @returns {NodeJS.ProcessEnv}
 */
export function serviceEnvironment({ PORT, PACTA_HOME, PACTA_CACHE }, { databaseUrl, temporalAddress }) {
  const servers = { DATABASE_URL: databaseUrl, TEMPORAL_ADDRESS: temporalAddress };
  return { ...process.env, NODE_ENV: 'production', PORT: String(PORT), PACTA_HOME, PACTA_CACHE, ...servers };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {import('./child.mjs').Program}
 */
export function apiProgram(env) {
  return { name: 'api', launch: node(built('api/dist/main.js'), env), isReady: () => answers(Number(env.PORT)) };
}

/**
 * The worker listens to nobody: it is ready when it runs, and finds Temporal by itself, now or later.
 * @param {NodeJS.ProcessEnv} env
 * @returns {import('./child.mjs').Program}
 */
export function workerProgram(env) {
  return { name: 'worker', launch: node(built('worker/dist/main.js'), env), isReady: () => true };
}

/**
 * Brings the database to the shape this release expects.
 * @param {NodeJS.ProcessEnv} env
 * @throws CommandFailed
 */
export async function migrate(env) {
  const script = built('api/dist/migrate.js');
  if (existsSync(script)) await mustRun(process.execPath, ['--enable-source-maps', script], { cwd: root, env });
}

/**
 * @param {string} script
 * @param {NodeJS.ProcessEnv} env
 * @returns {(output: number) => import('node:child_process').ChildProcess}
 */
function node(script, env) {
  return (output) =>
    spawn(process.execPath, ['--enable-source-maps', script], {
      cwd: root,
      env,
      detached: true,
      stdio: ['ignore', output, output],
    });
}

/**
 * Whether the API answers about its health: well (200), or short of a server it will find again (503).
 * @param {number} port
 */
async function answers(port) {
  try {
    const { status } = await fetch(`http://127.0.0.1:${port}/api/health`, { signal: AbortSignal.timeout(2_000) });
    return status === 200 || status === 503;
  } catch {
    return false;
  }
}
