// @ts-check
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * Reads a JSON file that is written once, when it is first asked for, and read by its owner alone.
 * @template T
 * @param {string} path
 * @param {() => T} compose
 * @returns {T}
 */
export function onceWritten(path, compose) {
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
  const value = compose();
  overwrite(path, value);
  return value;
}

/**
 * @param {string} path
 * @param {unknown} value
 */
export function overwrite(path, value) {
  const draft = `${path}.draft`;
  writeFileSync(draft, JSON.stringify(value, null, 2), { mode: 0o600 });
  renameSync(draft, path);
}

/** A password of 192 bits, safe in a URL. */
export const newPassword = () => randomBytes(24).toString('base64url');
