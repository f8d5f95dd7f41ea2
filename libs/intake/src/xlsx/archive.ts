import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { Unreadable, WHOLE_FILE } from '../table.js';

/** What all parts together may weigh once inflated: 10,000 rows of 40 columns weigh 30 MB. */
const MEGABYTES = 150;
const MOST_ENTRIES = 2_000;

/** The parts of an OOXML file, none of them inflated yet. */
export interface Archive {
  /** The text of a part, piece by piece; undefined where there is no such part. */
  part(name: string): AsyncIterable<string> | undefined;
  close(): void;
}

const damaged = (): Unreadable => new Unreadable({ ...WHOLE_FILE, reason: 'damaged' });
const tooLarge = (): Unreadable => new Unreadable({ ...WHOLE_FILE, reason: 'too-large-inside', megabytes: MEGABYTES });

function opened(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error ? reject(damaged()) : resolve(zip),
    );
  });
}

/** The list of contents. Sizes are those that the file states; whatever inflates to more is stopped when it is read. */
function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    let size = 0;
    zip.on('error', () => reject(damaged()));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      size += entry.uncompressedSize;
      if (size > MEGABYTES * 1_000_000 || entries.size >= MOST_ENTRIES) return reject(tooLarge());
      entries.set(entry.fileName.toLowerCase(), entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

async function* textOf(zip: ZipFile, entry: Entry): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const stream = await new Promise<AsyncIterable<Buffer>>((resolve, reject) => {
    zip.openReadStream(entry, (error, content) => (error ? reject(damaged()) : resolve(content)));
  });
  try {
    for await (const chunk of stream) yield decoder.decode(chunk, { stream: true });
  } catch {
    throw damaged();
  }
}

/** @throws Unreadable for what is no archive, or holds too much */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const zip = await opened(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  zip.autoClose = false;
  const entries = await entriesOf(zip);
  return {
    part(name) {
      const entry = entries.get(name.toLowerCase());
      return entry && textOf(zip, entry);
    },
    close: () => zip.close(),
  };
}
