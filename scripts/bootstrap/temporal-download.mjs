// @ts-check
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mustRun } from '../processes/run.mjs';

/** A slow line gets its time; one that swallows everything does not keep the next source waiting for ever. Milliseconds. */
const patience = 180_000;

/**
 * Lets Temporal's SDK download a program, as it does for its own tests: it starts the server once, and we keep the file.
 * In a process of its own, because the SDK's runtime would stay in ours.
 * @param {import('./temporal.mjs').Program} program
 * @param {string} folder empty
 * @returns {Promise<string>} path of the program
 */
export async function download({ kind, version }, folder) {
  const script = fileURLToPath(new URL('temporal-download-child.mjs', import.meta.url));
  await mustRun(process.execPath, [script, kind, version, folder], { timeout: patience });
  const files = readdirSync(folder).map((name) => join(folder, name));
  const program = files.sort((one, other) => statSync(other).size - statSync(one).size)[0];
  if (!program) throw new Error('nothing was downloaded');
  return program;
}
