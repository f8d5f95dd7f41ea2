import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { canonicalJson } from '@pacta/contracts';
import type { CivilDay, Protocol, ProtocolText } from '@pacta/protocol';
import { templateOfKind } from '@pacta/templates';
import { offered } from '../documents/offered.js';

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** What a signature is bound to: SHA-256, hexadecimal, of the canonical JSON of the text, its language and the hash of the template. */
export async function textHash(text: ProtocolText, document: string): Promise<string> {
  const template = templateOfKind(document);
  const file = template && (await readFile(template.file(offered(template, text.language))));
  return sha256(canonicalJson({ text, language: text.language, template: file ? sha256(file) : '' }));
}

interface Termination {
  readonly title: string;
  readonly endsOn: CivilDay;
  readonly reason: string;
}

/** The same for an end by common consent, which has no text of its own: what ends, as it was signed, when and why. */
export const terminationHash = ({ title, endsOn, reason }: Termination, state: Protocol): string =>
  sha256(canonicalJson({ ends: state.textHash, reference: state.reference, title, endsOn, reason }));
