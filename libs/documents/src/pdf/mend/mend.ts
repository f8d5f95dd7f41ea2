import { deflateSync } from 'node:zlib';
import { PDF, PdfName, PdfStream, type PdfObject, type PdfRef } from '@libpdf/core';
import { withArtifacts } from './artifacts.js';
import { withToldProperties } from './metadata.js';

/**
 * A PDF whose declarations of PDF/A-2b and PDF/UA-1 are true, though LibreOffice 7.4 made it; the very same bytes where there is nothing to
 * mend, or where it cannot be read.
 */
export async function mended(bytes: Buffer): Promise<Buffer> {
  const pdf = await PDF.load(bytes).catch(() => undefined);
  if (!pdf || pdf.isEncrypted) return bytes;
  const resolve = (ref: PdfRef): PdfObject | null => pdf.getObject(ref);
  const metadata = pdf.getCatalog().get('Metadata', resolve);
  const changes = [
    change(metadata, 'utf8', withToldProperties),
    ...pdf.getPages().map(({ dict }) => change(dict.get('Contents', resolve), 'latin1', withArtifacts)),
  ];
  return changes.includes(true) ? Buffer.from(await pdf.save()) : bytes;
}

/** Metadata are kept as text that any program finds (ISO 19005-2, 6.6.2.1), the rest packed as it was. */
function change(stream: PdfObject | undefined, encoding: 'utf8' | 'latin1', by: (text: string) => string): boolean {
  if (!(stream instanceof PdfStream)) return false;
  const before = Buffer.from(stream.getDecodedData()).toString(encoding);
  const after = by(before);
  if (after === before) return false;
  const packed = stream.has('Filter');
  const data = Buffer.from(after, encoding);
  stream.setData(packed ? deflateSync(data) : data);
  if (packed) stream.set('Filter', PdfName.of('FlateDecode'));
  stream.delete('DecodeParms');
  return true;
}
