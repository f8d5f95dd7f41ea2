// @ts-check
import { spawn } from 'node:child_process';

/** What ran and ended otherwise than well; `output` is what it said on both channels. */
export class CommandFailed extends Error {
  /**
   * @param {string} command
   * @param {string} ending
   * @param {string} output
   */
  constructor(command, ending, output) {
    super(`${command}: ${ending}\n${tail(output, 30)}`);
    this.output = output;
  }
}

/**
 * @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, uid?: number, gid?: number, timeout?: number }} Circumstances timeout in milliseconds
 * @typedef {{ code: number | null, output: string }} Outcome
 */

/**
 * Runs a command to its end and keeps what it says. Killed with us.
 * @param {string} command
 * @param {string[]} args
 * @param {Circumstances} [circumstances]
 * @returns {Promise<Outcome>}
 */
export function run(command, args, circumstances = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...circumstances, stdio: ['ignore', 'pipe', 'pipe'] });
    const leave = () => child.kill('SIGTERM');
    process.once('exit', leave);
    let output = '';
    const keep = (/** @type {string} */ text) => (output += text);
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.once('error', (error) => {
      process.off('exit', leave);
      reject(error);
    });
    child.once('close', (code) => {
      process.off('exit', leave);
      resolve({ code, output });
    });
  });
}

/**
 * Runs a command that must succeed.
 * @param {string} command
 * @param {string[]} args
 * @param {Circumstances} [circumstances]
 * @returns {Promise<string>} what it said
 * @throws CommandFailed
 */
export async function mustRun(command, args, circumstances) {
  const { code, output } = await run(command, args, circumstances);
  if (code !== 0) throw new CommandFailed(command, code === null ? 'killed' : `exit code ${code}`, output);
  return output;
}

/**
 * @param {string} text
 * @param {number} lines
 */
export function tail(text, lines) {
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}
