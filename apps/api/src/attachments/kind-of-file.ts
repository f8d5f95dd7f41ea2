/** A sort of file that shows an act, told by its first bytes and not by its name. */
export interface FileKind {
  readonly mediaType: string;
  readonly extension: string;
  /** A browser shows it by itself, and runs nothing in it. */
  readonly shown: boolean;
}

const PDF: FileKind = { mediaType: 'application/pdf', extension: 'pdf', shown: true };
const PNG: FileKind = { mediaType: 'image/png', extension: 'png', shown: true };
const JPEG: FileKind = { mediaType: 'image/jpeg', extension: 'jpg', shown: true };
const TIFF: FileKind = { mediaType: 'image/tiff', extension: 'tif', shown: false };
const DOCX: FileKind = {
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extension: 'docx',
  shown: false,
};

const begins = (bytes: Buffer, ...first: readonly number[]): boolean => first.every((byte, i) => bytes[i] === byte);

/** A zip whose list of contents has a Word document and no macros. */
const isDocx = (bytes: Buffer): boolean =>
  begins(bytes, 0x50, 0x4b, 0x03, 0x04) &&
  bytes.includes('word/document.xml') &&
  bytes.includes('[Content_Types].xml') &&
  !/vbaProject/i.test(bytes.toString('latin1', Math.max(0, bytes.length - 0x10000)));

/** The kinds that are accepted; undefined for anything else. */
export function kindOfFile(bytes: Buffer): FileKind | undefined {
  if (bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) return PDF;
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return PNG;
  if (begins(bytes, 0xff, 0xd8, 0xff)) return JPEG;
  if (begins(bytes, 0x49, 0x49, 0x2a, 0x00) || begins(bytes, 0x4d, 0x4d, 0x00, 0x2a)) return TIFF;
  return isDocx(bytes) ? DOCX : undefined;
}

/** Of one that was kept. */
export const kindOf = (mediaType: string): FileKind | undefined =>
  [PDF, PNG, JPEG, TIFF, DOCX].find((kind) => kind.mediaType === mediaType);

/** The name under which it is saved: as it was given, with the ending of what it is. */
export function savedAs(name: string, { extension }: FileKind): string {
  const known =
    extension === 'jpg' ? /\.jpe?g$/i : extension === 'tif' ? /\.tiff?$/i : new RegExp(`\\.${extension}$`, 'i');
  return known.test(name) ? name : `${name}.${extension}`;
}
