import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { attachment } from '../http/attachment.js';

export const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;
export type Format = keyof typeof types;

/** A draft is of today alone: nobody keeps it. A PDF is shown in the browser. */
export function draftFile(
  response: Response,
  format: Format,
  { bytes, fileName }: { readonly bytes: Buffer; readonly fileName: string },
): StreamableFile {
  response.setHeader('Cache-Control', 'no-store');
  const disposition = attachment(fileName, format === 'pdf' ? 'inline' : 'attachment');
  return new StreamableFile(bytes, { type: types[format], disposition, length: bytes.length });
}
