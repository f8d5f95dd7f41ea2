import type { Converter } from '../src/pdf/converter.js';

interface FakeConverter extends Converter {
  /** The documents of each piece of work, in the order in which it began. */
  readonly work: string[][];
}

/**
 * A converter in memory. A document that says «broken» cannot be read, one that says «deadly» ends the process with all that is in it, one
 * that says «hangs» is never done.
 * @param several whether it takes several at once
 * @param lasting how long each piece of work takes
 */
export function fakeConverter({ several = true, lasting = () => Promise.resolve() } = {}): FakeConverter {
  const work: string[][] = [];

  async function convertMany(docxs: readonly Uint8Array[], _slot: number, signal: AbortSignal) {
    const words = docxs.map((docx) => Buffer.from(docx).toString());
    work.push(words);
    await Promise.race([words.includes('hangs') ? new Promise(() => {}) : lasting(), aborted(signal)]);
    if (words.includes('deadly')) throw new Error('the process died');
    return words.map((word) => (word === 'broken' ? undefined : Buffer.from(`%PDF-${word}`)));
  }

  return {
    name: 'soffice',
    work,
    status: async () => ({ name: 'soffice', available: true, reason: 'it is in memory' }),
    async convert(docx, slot, signal) {
      const [pdf] = await convertMany([docx], slot, signal);
      if (!pdf) throw new Error('nothing was made');
      return pdf;
    },
    ...(several && { convertMany }),
    close: async () => {},
  };
}

const aborted = (signal: AbortSignal) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('stopped')), { once: true }));
