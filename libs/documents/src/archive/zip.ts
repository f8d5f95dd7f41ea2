import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** A file of an archive; its bytes are fetched when its turn comes. */
export interface ArchiveEntry {
  /** A path with `/`, relative. */
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array> | Uint8Array;
}

/** The first moment the format knows, in the zone of any machine. No clock is read, so that the same files give the same bytes. */
const DATE = new Date(1980, 0, 1);

/**
 * A ZIP as a stream, one file at a time: what is sent is not held, and what is not awaited is not fetched. An entry that cannot be
 * fetched breaks the stream off, which whoever reads it notices: an archive is whole, or none.
 */
export function zipOf(entries: readonly ArchiveEntry[]): Readable {
  const zip = new ZipFile();
  const fetched = async function* ({ bytes }: ArchiveEntry): AsyncGenerator<Uint8Array> {
    yield await bytes();
  };
  const output = zip.outputStream as Readable;
  zip.on('error', (error: Error) => output.destroy(error));
  for (const entry of entries) {
    zip.addReadStreamLazy(entry.name, { mtime: DATE, mode: 0o100644, forceDosTimestamp: true }, (give) => {
      const stream = Readable.from(fetched(entry), { objectMode: false });
      stream.on('error', (error) => output.destroy(error));
      give(null, stream);
    });
  }
  zip.end();
  return output;
}

/** Letters, digits and hyphens: a name that every file system takes. */
export const plainName = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/**
 * The name under which a file that was sent is saved: without folders, without signs that a file system takes for something else, and
 * not longer than any takes.
 */
export function safeName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}/\\:*?"<>|]+/gu, '-')
    .replaceAll(/^[.\s-]+|[.\s]+$/g, '');
  const [, stem = '', extension = ''] = /^(.*?)(\.[A-Za-z0-9]{1,5})?$/u.exec(plain) ?? [];
  return `${[...stem].slice(0, 80).join('') || 'sans-nom'}${extension}`;
}

/** Each name once, whatever case a file system heeds: the second of a kind is given a number. */
export function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const at = name.lastIndexOf('.') > name.lastIndexOf('/') + 1 ? name.lastIndexOf('.') : name.length;
    let own = name;
    for (let n = 2; taken.has(own.toLowerCase()); n += 1) own = `${name.slice(0, at)}-${n}${name.slice(at)}`;
    taken.add(own.toLowerCase());
    return own;
  });
}
