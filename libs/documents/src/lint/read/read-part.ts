import type { PartOfFile } from '../fault.js';
import { beginningOf, type Paragraph } from './paragraph.js';
import { walk, type Attributes } from './walk.js';

/** What a part of the document says, and what its writers have left in it. */
export interface PartRead {
  readonly paragraphs: readonly Paragraph[];
  readonly trackedChanges: number;
  readonly comments: number;
  /** Instructions of fields: «PAGE», «INCLUDEPICTURE …». */
  readonly fieldCodes: readonly string[];
}

const paragraphs = new Set(['w:p', 'a:p']);
const words = new Set(['w:t', 'a:t', 'm:t']);
/** The texts among the properties of a file, each of them by itself. */
const properties = new Set([
  ...['Company', 'HyperlinkBase', 'Manager', 'cp:category', 'cp:keywords', 'cp:contentStatus'],
  ...['dc:creator', 'dc:description', 'dc:subject', 'dc:title', 'vt:lpstr', 'vt:lpwstr'],
]);
const changes = /^w:(ins|del|moveFrom|moveTo|cellIns|cellDel|[a-z]+PrChange)$/i;
const isOff = ({ 'w:val': value }: Attributes): boolean => value === '0' || value === 'false' || value === 'off';

interface Open {
  text: string;
  shown: string;
  page: number | null;
  part: PartOfFile;
  readonly tables: readonly number[];
}

/**
 * The paragraphs of a part in their order. A paragraph within another (a text box) is read by itself.
 * @throws Unreadable
 */
export function readPart(name: string, part: PartOfFile, bytes: Uint8Array): PartRead {
  const done: Paragraph[] = [];
  const open: Open[] = [];
  const tables: number[] = [];
  const codes: string[] = [];
  let [tablesSeen, tracked, comments, rendered] = [0, 0, 0, 0];
  let annex = false;
  let listening: 'words' | 'code' | null = null;
  const isLaidOut = part === 'text' && Buffer.from(bytes).includes('w:lastRenderedPageBreak');
  const begin = (): void => {
    const at = part === 'text' && annex ? 'annex' : part;
    open.push({ text: '', shown: '', page: isLaidOut ? rendered + 1 : null, part: at, tables: [...tables] });
  };
  const end = (): void => {
    const one = open.pop();
    if (!one) return;
    const { text, shown, page, part: of } = one;
    done.push({ text, tables: one.tables, place: { part: of, page, paragraph: beginningOf(shown) } });
  };
  const newPage = (): void => {
    annex = true;
    const last = open.at(-1);
    if (last?.text === '' && part === 'text') last.part = 'annex';
  };
  walk(name, bytes, {
    open: (element, attributes) => {
      const inner = open.at(-1);
      if (paragraphs.has(element) || properties.has(element)) begin();
      if (words.has(element) || properties.has(element)) listening = 'words';
      else if (element === 'w:instrText') listening = 'code';
      else if (element === 'w:tbl') tables.push((tablesSeen += 1));
      else if (element === 'w:tab' || element === 'w:br') {
        if (inner) inner.shown += ' ';
        if (attributes['w:type'] === 'page') newPage();
      } else if (element === 'w:pageBreakBefore') {
        if (!isOff(attributes)) newPage();
      } else if (element === 'w:lastRenderedPageBreak') {
        rendered += 1;
        if (inner?.text === '') inner.page = rendered + 1;
      } else if (element === 'w:commentReference') comments += 1;
      else if (changes.test(element)) tracked += 1;
    },
    text: (said) => {
      const inner = open.at(-1);
      if (listening === 'code') codes.push(said);
      if (listening !== 'words' || !inner) return;
      inner.text += said;
      inner.shown += said;
    },
    close: (element) => {
      if (words.has(element) || properties.has(element) || element === 'w:instrText') listening = null;
      if (paragraphs.has(element) || properties.has(element)) end();
      if (element === 'w:tbl') tables.pop();
    },
  });
  return { paragraphs: done, trackedChanges: tracked, comments, fieldCodes: codes };
}
