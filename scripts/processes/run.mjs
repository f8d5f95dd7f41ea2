// @ts-check
import { spawn } from 'node:child_process';

/** What ran and ended otherwise than well, with the last it said on both channels. */
export class CommandFailed extends Error {
  /**
   * @param {string} command
   * @param {string} ending
   * @param {string} output
   */
  constructor(command, ending, output) {
    super(`${command}: ${ending}\n${tail(output, 30)}`);
    this.name = 'CommandFailed';
  }
}

/**
 * @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, uid?: number, gid?: number }} Circumstances
 * @typedef {{ code: number | null, output: string }} Outcome code: null where it was killed
 */

/**
 * Runs a command to its end and keeps what it says. It leads a group of its own, so that it can be killed with all it has started: when we end,
 * and when it takes too long.
 * @param {string} command
 * @param {string[]} args
 * @param {Circumstances & { timeout?: number }} [circumstances] timeout in milliseconds
 * @returns {Promise<Outcome>}
 */
export function run(command, args, { timeout, ...circumstances } = {}) {
  return new Promise((resolve, reject) => {
    const env = plain(circumstances.env ?? process.env);
    const child = spawn(command, args, { ...circumstances, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const leave = () => signalGroup(child.pid, 'SIGTERM');
    const limit = timeout && setTimeout(() => signalGroup(child.pid, 'SIGKILL'), timeout);
    const over = () => {
      process.off('exit', leave);
      clearTimeout(limit);
    };
    process.once('exit', leave);
    let output = '';
    const keep = (/** @type {string} */ text) => (output += text);
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.once('error', (error) => {
      over();
      reject(error);
    });
    child.once('close', (code) => {
      over();
      resolve({ code, output });
    });
  });
}

/**
 * What is kept is read later, in a file or on another screen: without colours.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
function plain(env) {
  /** @type {NodeJS.ProcessEnv} */
  const plain = { ...env, NO_COLOR: '1' };
  delete plain.FORCE_COLOR;
  return plain;
}

/**
 * @param {number | undefined} leader
 * @param {NodeJS.Signals} signal
 */
function signalGroup(leader, signal) {
  try {
    if (leader) process.kill(-leader, signal);
  } catch {
    // The group has ended by itself.
  }
}

/**
 * Runs a command that must succeed.
 * @param {string} command
 * @param {string[]} args
 * @param {Circumstances & { timeout?: number }} [circumstances]
 * @returns {Promise<string>} what it said
 * @throws CommandFailed
 */
export async function mustRun(command, args, circumstances) {
  const { code, output } = await run(command, args, circumstances);
  if (code !== 0)
    throw new CommandFailed(
      [command, ...args.slice(0, 3)].join(' '),
      code === null ? 'killed' : `exit code ${code}`,
      output,
    );
  return output;
}

/**
 * @param {string} text
 * @param {number} lines
 */
export function tail(text, lines) {
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}
