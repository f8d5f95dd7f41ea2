import { crc32, deflateRawSync } from 'node:zlib';

/** A part of the package, ready to be laid into a container: deflated once, written any number of times. */
export interface PackedPart {
  /** What stands before the deflated bytes: its header and its name. */
  readonly header: Buffer;
  readonly deflated: Buffer;
  /** Its line in the directory at the end, where only its place in the container is wanting. */
  readonly entry: Buffer;
}

/** 1 January 1980, 00:00: the first moment the format knows. No clock is read, so that the same parts give the same bytes. */
const fixedDate = 0x0021;
const fixedTime = 0;
const version = 20;
const utf8Names = 0x0800;
const deflateMethod = 8;
const placeInEntry = 42;

export function pack(name: string, content: Uint8Array): PackedPart {
  // In chunks of the usual 16 KB a large part would be glued together again and again; XML shrinks to less than a quarter.
  const chunkSize = Math.max(4096, content.length >> 2);
  const deflated = deflateRawSync(content, { level: 6, chunkSize });
  const fields = commonFields(Buffer.byteLength(name), deflated.length, content);
  return {
    header: Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name)]),
    deflated,
    entry: Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, Buffer.alloc(14), Buffer.from(name)]),
  };
}

/** Writes a .docx (a ZIP archive without folders, dates or data descriptors) in the order given. */
export function writeContainer(parts: readonly PackedPart[]): Buffer {
  const directory = parts.reduce((sum, { header, deflated }) => sum + header.length + deflated.length, 0);
  const end = parts.reduce((sum, { entry }) => sum + entry.length, directory);
  const container = Buffer.allocUnsafe(end + 22);
  let at = 0;
  let entryAt = directory;
  for (const { header, deflated, entry } of parts) {
    container.set(entry, entryAt);
    container.writeUInt32LE(at, entryAt + placeInEntry);
    entryAt += entry.length;
    container.set(header, at);
    container.set(deflated, at + header.length);
    at += header.length + deflated.length;
  }
  container.set(endOfDirectory(parts.length, end - directory, directory), end);
  return container;
}

/** Fields common to both headers, from «version needed» to «extra length»: 26 bytes. */
function commonFields(nameLength: number, deflatedLength: number, content: Uint8Array): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(version, 0);
  fields.writeUInt16LE(utf8Names, 2);
  fields.writeUInt16LE(deflateMethod, 4);
  fields.writeUInt16LE(fixedTime, 6);
  fields.writeUInt16LE(fixedDate, 8);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(deflatedLength, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}

function endOfDirectory(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
