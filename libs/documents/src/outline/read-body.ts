import { decodeXml, markText } from '../xml-text.js';
import { styleOf, type ParagraphStyle } from './styles.js';

/** A paragraph as it stands in the XML, its text still marked. */
export interface RawParagraph {
  readonly style: ParagraphStyle;
  readonly text: string;
}

/** A paragraph, or a row of a table with the paragraphs of each cell. */
export type RawBlock = RawParagraph | readonly (readonly RawParagraph[])[];

const piece =
  /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|noBreakHyphen)(?:\s[^>]*)?\/>|<w:pStyle w:val="([^"]*)"\/>|<w:(pageBreakBefore)\/>|<(\/?w:(?:p|tc|tr))(?=[\s>])[^>]*>/g;

/** The blocks of a document in their order, parted where the template begins a new page. */
export function readBody(xml: string): RawBlock[][] {
  const pages: RawBlock[][] = [[]];
  let row: RawParagraph[][] | undefined;
  let style = '';
  let text = '';
  for (const [, words, mark, styleId, newPage, element] of xml.matchAll(piece)) {
    if (words !== undefined) text += decodeXml(words);
    else if (mark !== undefined) text += markText(mark);
    else if (styleId !== undefined) style = styleId;
    else if (newPage) pages.push([]);
    else if (element === 'w:p') [style, text] = ['', ''];
    else if (element === 'w:tr') row = [];
    else if (element === 'w:tc') row?.push([]);
    else if (element === '/w:p') (row?.at(-1) ?? pages.at(-1))?.push({ style: styleOf(style), text });
    else if (element === '/w:tr' && row) {
      pages.at(-1)?.push(row);
      row = undefined;
    }
  }
  return pages;
}
