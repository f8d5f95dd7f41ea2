import type { Call } from './command.js';
import { failure } from './stopped.js';

/**
 * A PDF by the converters of this machine.
 * @throws Stopped where none could make it
 */
export async function converted(docx: Uint8Array, { io, words }: Call): Promise<Buffer> {
  const { convertToPdf, DocumentError } = await import('@pacta/documents');
  const { GOTENBERG_URL: gotenbergUrl, SOFFICE_PATH: sofficePath } = io.env;
  try {
    return await convertToPdf(docx, { ...(gotenbergUrl && { gotenbergUrl }), ...(sofficePath && { sofficePath }) });
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw failure(words.noPdf([error.message, error.detail].filter(Boolean).join(' ')));
  }
}
