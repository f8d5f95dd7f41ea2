import { crc32, deflateRawSync } from 'node:zlib';

/** A part of the package, ready to be laid into a container: deflated once, written any number of times. */
export interface PackedPart {
  name: Buffer;
  deflated: Buffer;
  size: number;
  crc: number;
}

/** 1 January 1980, 00:00: the first moment the format knows. No clock is read, so that the same parts give the same bytes. */
const fixedDate = 0x0021;
const fixedTime = 0;
const version = 20;
const utf8Names = 0x0800;
const deflateMethod = 8;

export function pack(name: string, content: Uint8Array): PackedPart {
  // Parts over a megabyte would otherwise be glued together from chunks of 16 KB.
  const chunkSize = Math.max(65_536, content.length >> 1);
  return {
    name: Buffer.from(name, 'utf8'),
    deflated: deflateRawSync(content, { level: 6, chunkSize }),
    size: content.length,
    crc: crc32(content),
  };
}

/** Writes a .docx (a ZIP archive without folders, dates or data descriptors) in the order given. */
export function writeContainer(parts: readonly PackedPart[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const local = localHeader(part);
    directory.push(directoryEntry(part, offset));
    pieces.push(local, part.deflated);
    offset += local.length + part.deflated.length;
  }
  const entries = Buffer.concat(directory);
  return Buffer.concat([...pieces, entries, endOfDirectory(parts.length, entries.length, offset)]);
}

/** Fields common to both headers, from «version needed» to «extra length»: 26 bytes. */
function commonFields(part: PackedPart): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(version, 0);
  fields.writeUInt16LE(utf8Names, 2);
  fields.writeUInt16LE(deflateMethod, 4);
  fields.writeUInt16LE(fixedTime, 6);
  fields.writeUInt16LE(fixedDate, 8);
  fields.writeUInt32LE(part.crc, 10);
  fields.writeUInt32LE(part.deflated.length, 14);
  fields.writeUInt32LE(part.size, 18);
  fields.writeUInt16LE(part.name.length, 22);
  return fields;
}

function localHeader(part: PackedPart): Buffer {
  return Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), commonFields(part), part.name]);
}

function directoryEntry(part: PackedPart, offset: number): Buffer {
  const made = Buffer.from('PK\x01\x02\x14\x00', 'latin1');
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([made, commonFields(part), rest, part.name]);
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
