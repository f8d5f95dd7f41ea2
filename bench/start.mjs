// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { root } from '../scripts/bootstrap/paths.mjs';
import { freePort } from '../scripts/servers/ports.mjs';

const LONGEST = 600_000;

/**
 * Seconds until `npm start` prints its address; then it is stopped as with Ctrl-C.
 * @param {string} clone
 * @param {Record<string, string>} settings
 */
async function secondsToStart(clone, settings) {
  const from = performance.now();
  const start = spawn('npm', ['start'], { cwd: clone, env: { ...process.env, ...settings }, detached: true });
  let said = '';
  /** @type {number | undefined} */
  let seconds;
  const ready = new Promise((resolve, reject) => {
    const patience = setTimeout(() => reject(new Error(`no address after ten minutes:\n${said}`)), LONGEST);
    const hear = (/** @type {Buffer} */ chunk) => {
      said += chunk;
      if (seconds === undefined && said.includes('http://127.0.0.1:')) {
        seconds = (performance.now() - from) / 1000;
        clearTimeout(patience);
        resolve(seconds);
      }
    };
    start.stdout.on('data', hear);
    start.stderr.on('data', hear);
    start.on('exit', () => seconds === undefined && reject(new Error(`npm start ended without an address:\n${said}`)));
  });
  try {
    return await ready;
  } finally {
    if (start.pid && start.exitCode === null) process.kill(-start.pid, 'SIGINT');
    if (start.exitCode === null) await once(start, 'exit');
  }
}

/**
 * `npm start` as a stranger meets it: a new clone, an empty home, empty caches, npm's own included; and the second time.
 * It takes what is committed, and the speed of the network is in the first figure.
 */
export default async function start() {
  const folder = mkdtempSync(join(tmpdir(), 'pacta-start-'));
  const clone = join(folder, 'pacta');
  const cloned = spawnSync('git', ['clone', '--quiet', root, clone]);
  if (cloned.status !== 0) throw new Error(String(cloned.stderr));
  const settings = {
    PORT: String(await freePort()),
    PACTA_HOME: join(folder, 'home'),
    PACTA_CACHE: join(folder, 'cache'),
    npm_config_cache: join(folder, 'npm'),
  };
  mkdirSync(settings.PACTA_HOME);
  try {
    const fresh = await secondsToStart(clone, settings);
    const prepared = await secondsToStart(clone, settings);
    return {
      name: 'npm start',
      unit: 's, to the printed address',
      rows: [
        { what: 'a fresh clone, all caches empty', seconds: fresh, aim: 120 },
        { what: 'the second time', seconds: prepared, aim: 5 },
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
