import {
  PDF,
  PdfArray,
  PdfDict,
  PdfName,
  PdfNumber,
  PdfStream,
  PdfString,
  type PdfObject,
  type PdfRef,
} from '@libpdf/core';
import { lackingOf } from '../pdf/claims.js';
import { mergePdf } from './merge-pdf.js';
import type { MergePart } from './part.js';
import { xmpOf } from './xmp.js';

const about = {
  title: 'Dossier « A & B »',
  author: 'Pacta',
  subject: 'Andenne <–> Ouakam',
  language: 'fr-BE',
  at: new Date(0),
};
const name = (value: string) => PdfName.of(value);

/** A file of one empty page that declares what it is told to. */
async function declaring({ archival = true, accessible = true, colours = 3, form = false } = {}): Promise<Uint8Array> {
  const pdf = PDF.create();
  pdf.addPage({ size: 'a4' });
  const catalog = pdf.getCatalog();
  const xmp = Buffer.from(xmpOf(about, { archival, accessible }));
  catalog.set('Metadata', pdf.register(PdfStream.fromDict({ Type: name('Metadata'), Subtype: name('XML') }, xmp)));
  const profile = pdf.register(PdfStream.fromDict({ N: PdfNumber.of(colours) }, Buffer.from('a profile of colours')));
  const intent = { Type: name('OutputIntent'), S: name('GTS_PDFA1'), DestOutputProfile: profile };
  catalog.set('OutputIntents', PdfArray.of(PdfDict.of(intent)));
  const tree = PdfDict.of({ Type: name('StructTreeRoot'), K: PdfDict.of({ Type: name('StructElem'), S: name('P') }) });
  catalog.set('StructTreeRoot', pdf.register(tree));
  if (form) catalog.set('AcroForm', PdfDict.of({ Fields: new PdfArray() }));
  return pdf.save();
}

async function declaredOf(files: readonly Uint8Array[], mediaType = 'application/pdf') {
  const parts = files.map((bytes, n): MergePart => ({
    title: `Pièce ${n + 1}`,
    size: bytes.length,
    bytes: () => bytes,
    mediaType: n === 0 ? mediaType : 'application/pdf',
  }));
  const { pdf: bytes } = await mergePdf(parts, about);
  const pdf = await PDF.load(bytes);
  const resolve = (ref: PdfRef): PdfObject | null => pdf.getObject(ref);
  const lacking = lackingOf(pdf);
  const intents = pdf.getCatalog().getArray('OutputIntents', resolve);
  const intent = intents?.at(0, resolve);
  const profile = intent instanceof PdfDict ? intent.get('DestOutputProfile', resolve) : undefined;
  return {
    archival: !lacking.includes('pdf-a-2b'),
    accessible: !lacking.includes('pdf-ua-1'),
    profile: profile instanceof PdfStream ? Buffer.from(profile.getDecodedData()).toString() : undefined,
  };
}

const profile = 'a profile of colours';

describe('a merged PDF declares', () => {
  it('what all of its parts declare', async () => {
    const parts = [await declaring(), await declaring()];
    expect(await declaredOf(parts)).toEqual({ archival: true, accessible: true, profile });
  });

  it.each([
    ['is not archival', { archival: false }, { archival: false, accessible: true, profile: undefined }],
    ['is not accessible', { accessible: false }, { archival: true, accessible: false, profile }],
    ['is meant for the colours of a press', { colours: 4 }, { archival: false, accessible: true, profile: undefined }],
    ['has a form, which is not taken in', { form: true }, { archival: false, accessible: true, profile: undefined }],
  ])('less where one of them %s', async (_, lacking, declared) => {
    expect(await declaredOf([await declaring(), await declaring(lacking)])).toEqual(declared);
  });

  it('nothing where one of them is a scan', async () => {
    const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
    const declared = await declaredOf([Buffer.from(dot, 'base64'), await declaring()], 'image/png');
    expect(declared).toEqual({ archival: false, accessible: false, profile: undefined });
  });

  it('nothing where a tree is said to be there and is not', async () => {
    const pdf = await PDF.load(await declaring());
    pdf.getCatalog().set('StructTreeRoot', PdfString.fromString('nowhere'));
    expect(await declaredOf([await pdf.save()])).toMatchObject({ archival: true, accessible: false });
  });
});

it('metadata say the same as the file, whatever is in its title', () => {
  const xmp = xmpOf(about, { archival: true, accessible: true });
  expect(xmp).toContain('<rdf:li xml:lang="x-default">Dossier « A &amp; B »</rdf:li>');
  expect(xmp).toContain('<xmp:CreateDate>1970-01-01T00:00:00Z</xmp:CreateDate>');
  expect(xmp).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>');
});
