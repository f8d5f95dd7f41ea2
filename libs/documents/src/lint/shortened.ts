import PizZip from 'pizzip';
import { mainFile } from '../fill/reused-docxtemplater.js';

const paragraph = /<w:p[ >].*?<\/w:p>/gsu;
/** A whole tag that prints a field, in one run. */
const plainTag = /\{\p{L}[^{}<]*\}/gu;
const brace = /[{}]/u;
const begins = /<w:p[ >]/gu;

/**
 * A template with its plain paragraphs left empty: those of words and fields that are printed. Whatever else stands in it, they are not
 * what docxtemplater would stumble over: they open no section and close none, and what they name our own reading has held against the
 * fields. Of a long text little else is left.
 */
export function shortened(bytes: Buffer): { readonly bytes: Buffer; readonly size: number } {
  const zip = new PizZip(bytes);
  const text = zip.file(mainFile)?.asNodeBuffer().toString('utf8') ?? '';
  const short = text.replace(paragraph, (each) => (isPlain(each) ? '<w:p/>' : each));
  zip.file(mainFile, short);
  return { bytes: zip.generate({ type: 'nodebuffer', compression: 'STORE' }), size: Buffer.byteLength(short) };
}

/** A paragraph that stands around another ends, as we have cut it, with the inner one: it is left as it is. */
const isPlain = (each: string): boolean => each.match(begins)?.length === 1 && !brace.test(each.replace(plainTag, ''));
