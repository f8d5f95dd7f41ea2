import PizZip from 'pizzip';
import { DocumentError } from '../errors.js';

const piece = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|noBreakHyphen)(?:\s[^>]*)?\/>|<\/w:(p|tc|tr)>/g;
const entity = /&(amp|lt|gt|quot|apos|#x[0-9a-fA-F]+|#\d+);/g;
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The words of a .docx, one line a paragraph, cells of a row parted by tabs: header, body, footer, in this order.
 * For golden texts and comparisons, not for reading aloud.
 * @throws DocumentError `file-not-a-document`
 */
export function textOf(docx: Uint8Array): string {
  const zip = open(docx);
  const named = (pattern: RegExp) =>
    Object.keys(zip.files)
      .filter((name) => pattern.test(name))
      .sort();
  return [...named(/^word\/header\d*\.xml$/), 'word/document.xml', ...named(/^word\/footer\d*\.xml$/)]
    .map((name) => textOfPart(zip.files[name]?.asText() ?? ''))
    .filter((text) => text.trim() !== '')
    .join('\n');
}

function textOfPart(xml: string): string {
  let text = '';
  let cell = 0;
  for (const [, words, mark, end] of xml.matchAll(piece)) {
    if (words !== undefined) text += decode(words);
    else if (mark) text += mark === 'tab' ? '\t' : mark === 'br' ? '\n' : '\u2011';
    else if (end === 'p') text += '\n';
    else if (end === 'tc') [text, cell] = [`${text.replace(/\n$/, '')}\t`, cell + 1];
    else text = `${text.replace(/\t$/, '')}\n`;
  }
  return text;
}

function decode(text: string): string {
  return text.replace(entity, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? whole;
    return String.fromCodePoint(name[1] === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });
}

function open(docx: Uint8Array): PizZip {
  try {
    const zip = new PizZip(docx);
    if (zip.files['word/document.xml']) return zip;
  } catch (cause) {
    throw new DocumentError('file-not-a-document', 'This file is not a .docx.', undefined, { cause });
  }
  throw new DocumentError('file-not-a-document', 'This file is not a .docx.');
}
