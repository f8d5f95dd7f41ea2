import type { PdfClaim } from './claims.js';

/** The three ways from .docx to PDF, in the order in which they are tried. */
export type ConverterName = 'gotenberg' | 'soffice' | 'wasm';

/** Whether a converter can be used here and, where it cannot, what would make it so. */
export interface ConverterStatus {
  name: ConverterName;
  available: boolean;
  /** In English, for logs and for the operator. */
  reason: string;
  /** What the last PDF that it made does not declare; undefined until it has made one. */
  lacking?: readonly PdfClaim[];
}

/** One way to make a PDF. `slot` numbers the place in which a conversion runs; two never share one. */
export interface Converter {
  readonly name: ConverterName;
  status(): Promise<ConverterStatus>;
  /** Rejects when `signal` aborts; leaves no process and no file behind. */
  convert(docx: Uint8Array, slot: number, signal: AbortSignal): Promise<Buffer>;
  /** The same for several, where that is faster than one by one: undefined for what it could not make. Rejects when `signal` aborts. */
  convertMany?(docxs: readonly Uint8Array[], slot: number, signal: AbortSignal): Promise<(Buffer | undefined)[]>;
  close(): Promise<void>;
}

/** Tagged, declaring PDF/A-2b and PDF/UA-1: the options of LibreOffice's own export filter. */
export const exportOptions = JSON.stringify({
  SelectPdfVersion: { type: 'long', value: '2' },
  UseTaggedPDF: { type: 'boolean', value: 'true' },
  PDFUACompliance: { type: 'boolean', value: 'true' },
});

/** A converter that says it is done and gives something else has failed. */
export function asPdf(bytes: Buffer): Buffer {
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') throw new Error('the converter gave no PDF');
  return bytes;
}
