import PizZip from 'pizzip';
import { DocumentError } from '../errors.js';
import { decodeXml, markText } from '../xml-text.js';

const piece = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|noBreakHyphen)(?:\s[^>]*)?\/>|<\/w:(p|tc|tr)>/g;

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
    if (words !== undefined) text += decodeXml(words);
    else if (mark) text += markText(mark);
    else if (end === 'p') text += '\n';
    else if (end === 'tc') [text, cell] = [`${text.replace(/\n$/, '')}\t`, cell + 1];
    else text = `${text.replace(/\t$/, '')}\n`;
  }
  return text;
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
