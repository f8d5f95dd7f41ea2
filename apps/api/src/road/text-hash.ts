import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ProtocolText } from '@pacta/protocol';
import { templateOfKind } from '@pacta/templates';
import { offered } from '../documents/offered.js';
import { canonicalJson } from '@pacta/contracts';

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** What a signature is bound to: SHA-256, hexadecimal, of the canonical JSON of the text, its language and the hash of the template. */
export async function textHash(text: ProtocolText, document: string): Promise<string> {
  const template = templateOfKind(document);
  const file = template && (await readFile(template.file(offered(template, text.language))));
  return sha256(canonicalJson({ text, language: text.language, template: file ? sha256(file) : '' }));
}
