import { createHash } from 'node:crypto';

/** Crockford's base 32: no letter that is read for another. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The code that is printed on a document, `K7QD-93XM-04TB`: sixty bits of its effect's id, the same each time it is made. Among a
 * million documents two of the same are one chance in two million.
 */
export function verificationCodeOf(effectId: string): string {
  const digest = createHash('sha256').update(`document ${effectId}`).digest();
  const letters = Array.from({ length: 12 }, (_, n) => ALPHABET[(digest[n] ?? 0) % 32]).join('');
  return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8)].join('-');
}
