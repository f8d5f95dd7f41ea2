import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';

/** A file whose length nobody knows yet. What breaks off breaks off for the browser too: half an archive must not look like a whole one. */
export function streamed(
  stream: Readable,
  response: Response,
  options: { readonly type: string; readonly disposition: string },
): StreamableFile {
  stream.on('error', (error) => response.destroy(error));
  response.on('close', () => stream.destroy());
  return new StreamableFile(stream, options);
}
