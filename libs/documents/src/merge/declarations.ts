import { deflateSync } from 'node:zlib';
import {
  PdfArray,
  PdfDict,
  PdfName,
  PdfNumber,
  PdfStream,
  PdfString,
  type PDF,
  type PdfObject,
  type PdfRef,
} from '@libpdf/core';
import { lackingOf } from '../pdf/claims.js';
import { xmpOf, type XmpAbout } from './xmp.js';

/** What is kept in the catalogue of a part and does not come with its pages: without it they may look otherwise. */
const NOT_COPIED = ['AcroForm', 'OCProperties'];

/**
 * What may be said of a merged file: that it is PDF/A-2b or PDF/UA-1 where every one of its parts says so of itself. It is then as true as
 * what they say. A scan says nothing.
 */
export class Declarations {
  #archival = true;
  #accessible = true;
  /** To which the colours of the parts are meant; each must mean red, green and blue. */
  #profile: Uint8Array | undefined;

  /** A part that is taken in, and whether its tags are. */
  hear(part: PDF, tagged: boolean): void {
    try {
      this.#hear(part, tagged);
    } catch {
      // Whatever the library stumbles over there, the pages are taken in.
      this.hearNothing();
    }
  }

  #hear(part: PDF, tagged: boolean): void {
    const resolve = (ref: PdfRef): PdfObject | null => part.getObject(ref);
    const catalog = part.getCatalog();
    const lacking = lackingOf(part);
    this.#accessible &&= tagged && !lacking.includes('pdf-ua-1');
    const intent = catalog.getArray('OutputIntents', resolve)?.at(0, resolve);
    const profile = intent instanceof PdfDict ? intent.get('DestOutputProfile', resolve) : undefined;
    const rgb = profile instanceof PdfStream && profile.getNumber('N', resolve)?.value === 3;
    this.#archival &&= rgb && !lacking.includes('pdf-a-2b') && !NOT_COPIED.some((key) => catalog.has(key));
    if (rgb) this.#profile ??= profile.getDecodedData();
  }

  /** A part that says nothing of itself. */
  hearNothing(): void {
    this.#archival = false;
    this.#accessible = false;
  }

  write(pdf: PDF, about: XmpAbout): void {
    const archival = this.#archival && this.#profile !== undefined;
    const catalog = pdf.getCatalog();
    const xmp = Buffer.from(xmpOf(about, { archival, accessible: this.#accessible }));
    const metadata = PdfStream.fromDict({ Type: PdfName.of('Metadata'), Subtype: PdfName.of('XML') }, xmp);
    catalog.set('Metadata', pdf.register(metadata));
    if (!archival || !this.#profile) return;
    const entries = { N: PdfNumber.of(3), Filter: PdfName.of('FlateDecode') };
    const profile = pdf.register(PdfStream.fromDict(entries, deflateSync(this.#profile)));
    const intent = PdfDict.of({
      Type: PdfName.of('OutputIntent'),
      S: PdfName.of('GTS_PDFA1'),
      OutputConditionIdentifier: PdfString.fromString('sRGB IEC61966-2.1'),
      DestOutputProfile: profile,
    });
    catalog.set('OutputIntents', PdfArray.of(pdf.register(intent)));
  }
}
