import { createHash } from 'node:crypto';

/** Crockford's base 32: no letter that is read for another. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The code that is printed on a document, `K7QD-93XM`: forty bits of its effect's id, the same each time it is made. */
export function verificationCodeOf(effectId: string): string {
  const digest = createHash('sha256').update(`document ${effectId}`).digest();
  const letters = Array.from({ length: 8 }, (_, n) => ALPHABET[(digest[n] ?? 0) % 32]);
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}
