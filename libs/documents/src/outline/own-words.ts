import PizZip from 'pizzip';
import { DocumentError } from '../errors.js';
import { mainFile } from '../fill/reused-docxtemplater.js';
import type { Outline, OutlineBlock, OutlineParagraph } from './outline.js';
import { readBody, type RawBlock, type RawParagraph } from './read-body.js';

/**
 * What a template says itself, its tags as they are written: to compare two versions of it.
 * @throws DocumentError `file-not-a-document`
 */
export function ownWordsOf(docx: Uint8Array): Outline {
  const xml = new PizZip(docx).files[mainFile]?.asText();
  if (xml === undefined) throw new DocumentError('file-not-a-document', 'This file is not a .docx.');
  const [body = [], ...annexes] = readBody(xml).map((blocks) => blocks.map(blockOf));
  return { body, annexes };
}

const paragraphOf = ({ style, text }: RawParagraph): OutlineParagraph => ({
  style,
  parts: [{ text, field: null, blank: false }],
});

const blockOf = (block: RawBlock): OutlineBlock =>
  'text' in block ? paragraphOf(block) : { style: 'row', cells: block.map((cell) => cell.map(paragraphOf)) };
