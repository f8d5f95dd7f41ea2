import type { UploadView } from '@pacta/contracts';
import { api, untilAnswered } from '../api/client.js';
import { PROTOCOL } from '../api/queries.js';
import { hashOf } from './hash-of.js';

interface ProtocolPath {
  readonly organisation: string;
  readonly protocol: string;
}

/** Sends the bytes of a scan; an act then says which entry of the journal they show. Sent again, they are there once. */
export async function upload(path: ProtocolPath, file: File): Promise<UploadView> {
  const bytes = await file.arrayBuffer();
  // The name under which the bytes are kept, so that the same file twice is one.
  const sha256 = await hashOf(bytes);
  return untilAnswered<UploadView>(() =>
    api.PUT(`${PROTOCOL}/attachments/{sha256}`, {
      params: { path: { ...path, sha256 } },
      body: bytes as unknown as string, // bytes, which the description can only call a string
      bodySerializer: (body) => body,
      headers: { 'Content-Type': 'application/octet-stream' },
    }),
  );
}
