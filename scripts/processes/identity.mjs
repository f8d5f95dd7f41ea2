// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * A process that can be told from a later one with the same number: its pid, and when it was born.
 * @typedef {{ pid: number, birth: string }} Identity
 */

const proc = existsSync('/proc/self/stat');
const boot = proc ? readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim() : '';

/**
 * When the process was born, in a form that only this process has; undefined where no such process lives.
 * A zombie (ended, not yet reaped by its parent) does not live.
 * @param {number} pid
 * @returns {string | undefined}
 */
export function birthOf(pid) {
  try {
    return proc ? birthInProc(pid) : birthInPs(pid);
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function birthInProc(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name of the program, in parentheses, may hold spaces and parentheses: the fields are counted after the last one.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, birth] = [fields[0], fields[19]];
  return state === 'Z' || state === 'X' ? undefined : `${boot}:${birth}`;
}

/** @param {number} pid */
function birthInPs(pid) {
  const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  return line === '' || line.startsWith('Z') ? undefined : line.replace(/^\S+\s+/, '');
}

/**
 * @param {number} pid of a process that lives
 * @returns {Identity}
 */
export function identify(pid) {
  return { pid, birth: birthOf(pid) ?? 'ended' };
}

/** @param {Identity} identity */
export function isAlive({ pid, birth }) {
  return birthOf(pid) === birth;
}

/**
 * The command line of a process; empty where no such process lives.
 * @param {number} pid
 */
export function commandOf(pid) {
  try {
    if (proc) return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/**
 * The parent of a process; undefined where no such process lives.
 * @param {number} pid
 * @returns {number | undefined}
 */
export function parentOf(pid) {
  try {
    if (!proc) return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' })) || undefined;
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) || undefined;
  } catch {
    return undefined;
  }
}
