import { crc32, deflateRawSync } from 'node:zlib';
import PizZip from 'pizzip';
import { trialDocx } from './trial-docx.js';

/** An entry of an archive, with what its list of contents says of it, true or not. */
export interface TrialEntry {
  readonly name: string;
  readonly content: Buffer | string;
  /** Size once inflated, as the list states it; the true one where it is not said. */
  readonly stated?: number;
  readonly encrypted?: boolean;
  /** Deflated already: for contents that are never held whole. */
  readonly deflated?: Buffer;
}

/** Writes an archive as it is told, also one that lies: no library would. */
export function archiveOf(entries: readonly TrialEntry[]): Buffer {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, content, stated, encrypted, deflated } of entries) {
    const bytes = Buffer.from(content);
    const packed = deflated ?? deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(encrypted ? 0x0801 : 0x0800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(stated ?? bytes.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    const file = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), packed]);
    list.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, place, Buffer.from(name)]));
    files.push(file);
    at += file.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length & 0xffff, 8);
  end.writeUInt16LE(entries.length & 0xffff, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, directory, end]);
}

/** A .docx with parts added, replaced, or taken away by `null`. */
export function docxWith(body: string, parts: Readonly<Record<string, string | null>> = {}): Buffer {
  const zip = new PizZip(trialDocx(body));
  for (const [name, content] of Object.entries(parts)) {
    if (content === null) zip.remove(name);
    else zip.file(name, content);
  }
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** The relationships of the document, each by its type's last word. */
export const relationships = (
  ...links: { readonly type: string; readonly target: string; readonly inside?: boolean }[]
): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
    .map(
      ({ type, target, inside }, n) =>
        `<Relationship Id="r${n}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${inside ? '' : ' TargetMode="External"'}/>`,
    )
    .join('')}</Relationships>`;

/** The first bytes of the container of Word before 2007, with a stream of this name in it. */
export const compoundFile = (stream: string): Buffer =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    Buffer.from(stream, 'utf16le'),
  ]);

const MEGABYTE = 1024 * 1024;

/** A document whose text is nothing but blanks, as large as one likes once inflated: 900 MB in 900 KB, or as its list lies about. */
export function bomb(megabytes: number, stated = megabytes * MEGABYTE): Buffer {
  const block = deflatedBlanks(megabytes);
  const zip = new PizZip(trialDocx(''));
  const entries = Object.keys(zip.files)
    .filter((name) => !zip.files[name]?.dir && name !== 'word/document.xml')
    .map((name) => ({ name, content: Buffer.from(zip.files[name]?.asUint8Array() ?? []) }));
  return archiveOf([...entries, { name: 'word/document.xml', content: '', stated, deflated: block }]);
}

/** One megabyte deflated and flushed, repeated: what follows a full flush stands by itself. */
function deflatedBlanks(megabytes: number): Buffer {
  const one = deflateRawSync(Buffer.alloc(MEGABYTE, ' '), { level: 9, finishFlush: 3 /* Z_FULL_FLUSH */ });
  return Buffer.concat([...Array<Buffer>(megabytes).fill(one), deflateRawSync(Buffer.alloc(0))]);
}
