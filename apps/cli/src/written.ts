import { codeOf } from './code-of.js';
import type { Call } from './command.js';
import { failure } from './stopped.js';

/**
 * Writes a file and says so.
 * @throws Stopped where it cannot be written
 */
export async function written(path: string, bytes: Uint8Array, { io, words }: Call): Promise<void> {
  await io.write(path, bytes).catch((error: unknown) => {
    throw failure(words.unwritable(path, codeOf(error)));
  });
  io.err(`${words.written(path)}\n`);
}
