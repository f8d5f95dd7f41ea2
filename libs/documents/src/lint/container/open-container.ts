import { inflateRawSync } from 'node:zlib';
import { fromBuffer, type Entry } from 'yauzl';
import { fault, Unreadable, type LintFault } from '../fault.js';
import { inMegabytes, limits } from '../limits.js';
import { disguiseOf } from './disguise.js';

/** The parts of a file by their names, inflated. */
export type Parts = ReadonlyMap<string, Buffer>;

const STORED = 0;
const DEFLATED = 8;
/** Fixed part of the header before the bytes of an entry, and where in it the lengths of what follows stand. */
const LOCAL_HEADER = 30;
const NAME_LENGTH_AT = 26;

const unreadable = (found: LintFault): Unreadable => new Unreadable(found);
const damaged = (): Unreadable => unreadable(fault('damaged', {}));

/**
 * Opens an archive without trusting it: first the list of contents is judged, and nothing is inflated before; then each part is
 * inflated to the size that the list states and not a byte further.
 * @throws Unreadable
 */
export async function openContainer(bytes: Buffer): Promise<Parts> {
  if (bytes.length > limits.file) throw unreadable(fault('too-large', { megabytes: inMegabytes(limits.file) }));
  const disguise = disguiseOf(bytes);
  if (disguise) throw unreadable(disguise);
  const entries = await listed(bytes);
  return new Map(entries.map((entry) => [entry.fileName, inflated(bytes, entry)]));
}

/** Every entry that is no folder. What it says of itself is judged one after the other, so that a list of millions is not read to its end. */
function listed(bytes: Buffer): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, decodeStrings: true }, (error, zip) => {
      // yauzl itself refuses names that lead out of the archive, and says so by its message alone.
      const refuse = (cause: Error): void => reject(namesPath(cause) ? unsafe(cause) : damaged());
      if (error) return refuse(error);
      const entries: Entry[] = [];
      const names = new Set<string>();
      let [count, size] = [0, 0];
      zip.on('error', refuse);
      zip.on('end', () => resolve(entries));
      zip.on('entry', (entry: Entry) => {
        size += entry.uncompressedSize;
        const wrong = wrongWith(entry, names, (count += 1), size);
        if (wrong) return reject(unreadable(wrong));
        names.add(entry.fileName.toLowerCase());
        if (!entry.fileName.endsWith('/')) entries.push(entry);
        zip.readEntry();
      });
      zip.readEntry();
    });
  });
}

const namesPath = ({ message }: Error): boolean =>
  /^(absolute path|invalid relative path|invalid characters)/.test(message);
const unsafe = ({ message }: Error): Unreadable =>
  unreadable(fault('unsafe-name', { name: message.replace(/^[^:]*: /, '').slice(0, 100) }));

function wrongWith(entry: Entry, names: ReadonlySet<string>, count: number, size: number): LintFault | undefined {
  const { fileName } = entry;
  if (count > limits.entries) return fault('too-many-entries', { limit: limits.entries });
  if (size > limits.inflated) return fault('inflates-too-much', { megabytes: inMegabytes(limits.inflated) });
  if (/\.xml$|\.rels$/i.test(fileName) && entry.uncompressedSize > limits.xml)
    return fault('inflates-too-much', { megabytes: inMegabytes(limits.xml) });
  if (entry.isEncrypted()) return fault('encrypted', {});
  if (fileName.split('/').includes('..') || /^[/\\]|^\w:|\\|\0/.test(fileName))
    return fault('unsafe-name', { name: fileName.slice(0, 100) });
  if (names.has(fileName.toLowerCase())) return fault('name-twice', { name: fileName.slice(0, 100) });
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) return fault('damaged', {});
  return undefined;
}

/** @throws Unreadable where the bytes are not what the list of contents says of them */
function inflated(bytes: Buffer, entry: Entry): Buffer {
  const header = entry.relativeOffsetOfLocalHeader;
  if (header + LOCAL_HEADER > bytes.length) throw damaged();
  const start =
    header +
    LOCAL_HEADER +
    bytes.readUInt16LE(header + NAME_LENGTH_AT) +
    bytes.readUInt16LE(header + NAME_LENGTH_AT + 2);
  const packed = bytes.subarray(start, start + entry.compressedSize);
  if (packed.length !== entry.compressedSize) throw damaged();
  const content = entry.compressionMethod === STORED ? packed : unpacked(packed, entry.uncompressedSize);
  if (content.length !== entry.uncompressedSize) throw damaged();
  return content;
}

function unpacked(packed: Buffer, size: number): Buffer {
  try {
    // One byte more than stated is already a lie; zlib asks for at least one.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw damaged();
  }
}
