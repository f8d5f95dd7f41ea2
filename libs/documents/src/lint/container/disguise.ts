import { fault, type Disguise, type LintFault } from '../fault.js';

const startsWith = (bytes: Buffer, ...signs: number[]): boolean => signs.every((sign, at) => bytes[at] === sign);
const zipped = (bytes: Buffer): boolean => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
/** The container of Word before 2007, and of everything that Office has encrypted. */
const compound = (bytes: Buffer): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le');
const printable = /^[\P{Cc}\s]+$/u;

/** What a file is by its first bytes, whatever its name says; undefined for an archive, as every .docx is one. */
export function disguiseOf(bytes: Buffer): LintFault | undefined {
  if (bytes.length === 0) return seems('empty');
  if (zipped(bytes)) return undefined;
  if (compound(bytes)) return bytes.includes(encryptedStream) ? fault('encrypted', {}) : seems('doc');
  const head = bytes.subarray(0, 512).toString('latin1').trimStart();
  if (head.startsWith('{\\rtf')) return seems('rtf');
  if (head.startsWith('%PDF')) return seems('pdf');
  if (/^<(!doctype html|html|\?xml)/i.test(head)) return seems('page');
  return seems(printable.test(head) ? 'text' : 'unknown');
}

export const seems = (disguise: Disguise): LintFault => fault('not-a-docx', { seems: disguise });
