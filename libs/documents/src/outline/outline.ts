import type { z } from 'zod';
import { walk } from '../fill/field-path.js';
import { readMarks } from '../fill/marks.js';
import { printableOf, type Template } from '../template.js';
import { readBody, type RawBlock, type RawParagraph } from './read-body.js';
import type { ParagraphStyle } from './styles.js';

/** A piece of a paragraph. `field` is the path of the field that is printed there, null for the template's own words. */
export interface OutlinePart {
  text: string;
  field: string | null;
  /** The field is not known yet: what is printed is a dotted line, or what the form says in its place. */
  blank: boolean;
}

export interface OutlineParagraph {
  style: ParagraphStyle;
  parts: OutlinePart[];
}

/** A paragraph, or a row of a table: signature blocks stand in one. */
export type OutlineBlock = OutlineParagraph | { style: 'row'; cells: OutlineParagraph[][] };

/** What a document says, from the same template and the same data as the file. */
export interface Outline {
  body: OutlineBlock[];
  /** What the template begins on a new page. */
  annexes: OutlineBlock[][];
}

/**
 * The paragraphs of a document in their order, each piece with the field it comes from. Header and footer are left out.
 * @throws DocumentDataError with every field that does not fit; DocumentError `rendering-failed`
 */
export function outlineOf<Fields extends z.ZodType>(template: Template<Fields>, data: unknown): Outline {
  const isBlank = (field: string): boolean => isAbsent(walk(data, field.split('.')));
  const [body = [], ...annexes] = readBody(template.compiled.fillMarked(printableOf(template, data))).map((blocks) =>
    blocks.map((block) => blockOf(block, isBlank)),
  );
  return { body, annexes };
}

function blockOf(block: RawBlock, isBlank: (field: string) => boolean): OutlineBlock {
  const paragraph = ({ style, text }: RawParagraph): OutlineParagraph => ({
    style,
    parts: readMarks(text).map((part) => ({ ...part, blank: part.field !== null && isBlank(part.field) })),
  });
  return 'text' in block ? paragraph(block) : { style: 'row', cells: block.map((cell) => cell.map(paragraph)) };
}

/** Nothing given, or a list without items. */
const isAbsent = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);
