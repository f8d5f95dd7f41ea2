import { cleanText } from '../clean-text.js';

const smallest = 1 << 16;
/** A larger buffer is not kept for the next document. */
const largestKept = 1 << 23;
/** No character of a text takes more bytes than an entity, `&quot;`. */
const mostBytes = 6;

const entities: readonly (Uint8Array | undefined)[] = Array.from({ length: 0x80 }, (_, code) =>
  entityOf(String.fromCharCode(code)),
);
/** 1 for the characters of ASCII that are written as they are. */
const plain = Uint8Array.from({ length: 0x80 }, (_, code) =>
  !entities[code] && (code >= 0x20 || code === 0x09 || code === 0x0a) ? 1 : 0,
);

let spare: Uint8Array | undefined;

/** One growing buffer of UTF-8, lent from document to document. */
export class Ink {
  #bytes = spare ?? new Uint8Array(smallest);
  #length = 0;

  constructor() {
    spare = undefined; // whoever writes while this one is lent gets a buffer of his own
  }

  get length(): number {
    return this.#length;
  }

  /** What is written, as a view: good until the next writing. */
  get written(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Goes back to a length that it had before. */
  backTo(length: number): void {
    this.#length = length;
  }

  giveBack(): void {
    if (this.#bytes.length <= largestKept) spare = this.#bytes;
  }

  put(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Any text, with the entities of XML; what `cleanText` takes out of a text is not written. */
  text(text: string): void {
    this.#room(text.length * mostBytes);
    const bytes = this.#bytes;
    let at = this.#length;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code < 0x80) {
        if (plain[code] === 1) {
          bytes[at++] = code;
          continue;
        }
        const entity = entities[code];
        if (entity === undefined) return this.text(cleanText(text)); // rare, so all of it again
        for (let nth = 0; nth < entity.length; nth += 1) bytes[at++] = entity[nth] ?? 0;
      } else if (code < 0x800) {
        bytes[at++] = 0xc0 | (code >> 6);
        bytes[at++] = 0x80 | (code & 0x3f);
      } else if (code < 0xd800 || (code > 0xdfff && code < 0xfffe)) {
        bytes[at++] = 0xe0 | (code >> 12);
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
        bytes[at++] = 0x80 | (code & 0x3f);
      } else {
        const point = text.codePointAt(index) ?? 0;
        if (point < 0x10000) return this.text(cleanText(text)); // half a pair, or no character at all
        index += 1;
        bytes[at++] = 0xf0 | (point >> 18);
        bytes[at++] = 0x80 | ((point >> 12) & 0x3f);
        bytes[at++] = 0x80 | ((point >> 6) & 0x3f);
        bytes[at++] = 0x80 | (point & 0x3f);
      }
    }
    this.#length = at;
  }

  #room(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.written);
    this.#bytes = larger;
  }
}

function entityOf(character: string): Uint8Array | undefined {
  const name = ({ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' } as Record<string, string>)[character];
  return name === undefined ? undefined : Buffer.from(`&${name};`, 'latin1');
}
