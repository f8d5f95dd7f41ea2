import { codeOf } from './code-of.js';
import type { Call } from './command.js';
import { badData, failure } from './stopped.js';

/**
 * A .docx that can be opened.
 * @throws Stopped where it cannot be read, or is something else
 */
export async function docxIn(path: string, { io, words }: Call): Promise<Uint8Array> {
  const bytes = await io.bytes(path).catch((error: unknown) => {
    throw failure(words.unreadable(path, codeOf(error)));
  });
  const { DocumentError, textOf } = await import('@pacta/documents');
  try {
    textOf(bytes);
    return bytes;
  } catch (error) {
    throw error instanceof DocumentError ? badData(words.files.notDocx(path)) : error;
  }
}
