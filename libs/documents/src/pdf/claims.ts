import { PDF, PdfArray, PdfDict, PdfStream, type PdfObject, type PdfRef } from '@libpdf/core';

/** What a document of ours should declare, so that it can be archived and read aloud. Whether it keeps its word is a validator's business. */
export const pdfClaims = ['tagged', 'language', 'title-shown', 'pdf-a-2b', 'pdf-ua-1', 'fonts-embedded'] as const;
export type PdfClaim = (typeof pdfClaims)[number];

/**
 * The claims that a PDF does not make: no structure tree, no language, no title in the window, no PDF/A-2b or PDF/UA-1 in its metadata,
 * or a font that it expects the reader to have.
 * @throws where it is no PDF that can be read
 */
export async function lackingIn(bytes: Uint8Array): Promise<PdfClaim[]> {
  return lackingOf(await PDF.load(bytes));
}

/** The same of one that is open. */
export function lackingOf(pdf: PDF): PdfClaim[] {
  const resolve = (ref: PdfRef): PdfObject | null => pdf.getObject(ref);
  const catalog = pdf.getCatalog();
  const metadata = catalog.get('Metadata', resolve);
  const xmp = metadata instanceof PdfStream ? Buffer.from(metadata.getDecodedData()).toString() : '';
  const made: Readonly<Record<PdfClaim, boolean>> = {
    tagged:
      catalog.getDict('MarkInfo', resolve)?.getBool('Marked')?.value === true &&
      catalog.getDict('StructTreeRoot', resolve)?.get('K', resolve) !== undefined,
    language: Boolean(pdf.getLanguage()),
    'title-shown':
      Boolean(pdf.getTitle()) &&
      catalog.getDict('ViewerPreferences', resolve)?.getBool('DisplayDocTitle')?.value === true,
    'pdf-a-2b': said(xmp, 'pdfaid:part', '2') && said(xmp, 'pdfaid:conformance', 'B'),
    'pdf-ua-1': said(xmp, 'pdfuaid:part', '1'),
    'fonts-embedded': pdf.getPages().every((page) => fontsEmbedded(page.getResources(), resolve, new Set())),
  };
  return pdfClaims.filter((claim) => !made[claim]);
}

/** XMP may write a property as an element or as an attribute. */
const said = (xmp: string, name: string, value: string): boolean =>
  xmp.includes(`<${name}>${value}</${name}>`) || xmp.includes(`${name}="${value}"`);

type Resolve = (ref: PdfRef) => PdfObject | null;

function fontsEmbedded(resources: PdfDict, resolve: Resolve, seen: Set<PdfDict>): boolean {
  if (seen.has(resources)) return true;
  seen.add(resources);
  const within = (name: string): PdfObject[] => {
    const dict = resources.getDict(name, resolve);
    return dict ? [...dict.keys()].map((key) => dict.get(key, resolve)).filter((each) => each !== undefined) : [];
  };
  return (
    within('Font').every((font) => font instanceof PdfDict && isEmbedded(font, resolve)) &&
    within('XObject').every((object) => {
      const own = object instanceof PdfStream ? object.getDict('Resources', resolve) : undefined;
      return !own || fontsEmbedded(own, resolve, seen);
    })
  );
}

/** A font of many scripts has its file by its descendant, a font drawn by the document itself needs none. */
function isEmbedded(font: PdfDict, resolve: Resolve): boolean {
  if (font.getName('Subtype')?.value === 'Type3') return true;
  const descendants = font.get('DescendantFonts', resolve);
  const descendant = descendants instanceof PdfArray ? descendants.at(0, resolve) : font;
  if (!(descendant instanceof PdfDict)) return false;
  const descriptor = descendant.getDict('FontDescriptor', resolve);
  return ['FontFile', 'FontFile2', 'FontFile3'].some((file) => descriptor?.has(file));
}
