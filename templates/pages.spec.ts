import { loadTemplate, render, sampleOf } from '@pacta/documents';
import PizZip from 'pizzip';
import { dossierInventory, templates } from './index.js';

const cases = [...templates, dossierInventory].flatMap((template) =>
  template.languages.map((language) => ({ template, language })),
);

const BLOCK = /<w:tbl>.*?<\/w:tbl>|<w:p>.*?<\/w:p>|<w:p\/>/gsu;
const PARAGRAPH = /<w:p>.*?<\/w:p>|<w:p\/>/gsu;
const ROW = /<w:tr>.*?<\/w:tr>/gsu;
const CELL = /<w:tc>.*?<\/w:tc>/gsu;
/** A space closed by a line: room to sign. */
const ROOM = /<w:pStyle w:val="Signature"\/>(?:<w:keepNext[^>]*>)?<w:pBdr><w:bottom /u;

/** Signs that do not stand apart, or apart by a space that breaks; straight apostrophes and quotation marks; spaces piled up. */
const FRENCH_FAULT = / {2}|[\p{L}\d)][;!?»]| [:;!?»]|«[^\u00A0]|\p{L}['"]/u;
const ENGLISH_FAULT = / {2}|\s[:;!?,.]|[«»]/u;

const all = (xml: string, pattern: RegExp): string[] => xml.match(pattern) ?? [];
const wordsOf = (block: string): string =>
  [...block.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, words = '']) => words).join('');
const styleOf = (paragraph: string): string => /<w:pStyle w:val="([^"]+)"/u.exec(paragraph)?.[1] ?? 'Normal';
const isTable = (block: string): boolean => block.startsWith('<w:tbl>');

describe.each(cases)('the pages of $template.kind in $language', ({ template, language }) => {
  const { files } = new PizZip(render(loadTemplate(template, language), sampleOf(template, language)));
  const partOf = (name: string): string => files[name]?.asText() ?? '';
  const blocks = all(partOf('word/document.xml'), BLOCK);
  const keeping = new Set(
    all(partOf('word/styles.xml'), /<w:style [^>]*>.*?<\/w:style>/gsu)
      .filter((style) => style.includes('<w:keepNext/>'))
      .map((style) => /w:styleId="([^"]+)"/u.exec(style)?.[1] ?? ''),
  );
  const isKept = (paragraph: string): boolean =>
    paragraph.includes('<w:keepNext/>') ||
    (keeping.has(styleOf(paragraph)) && !paragraph.includes('<w:keepNext w:val="false"/>'));
  const allKept = (xml: string): boolean => all(xml, PARAGRAPH).every(isKept);
  /** LibreOffice keeps a row with the next by the first paragraph of its first cell. */
  const isHeld = (piece: string): boolean =>
    piece.startsWith('<w:tr>') ? allKept(all(piece, CELL)[0] ?? '') : allKept(piece);
  /** What may be parted over pages: paragraphs, and the rows of tables. */
  const pieces = blocks.flatMap((block) => (isTable(block) ? all(block, ROW) : [block]));
  const rooms = pieces.filter((piece) => piece.startsWith('<w:tr>') && ROOM.test(piece));
  /** About as many lines as it fills; a heading is none. */
  const linesOf = (piece: string): number =>
    all(piece, PARAGRAPH)
      .filter((paragraph) => !/^(?:Title|Heading|Charniere|SousTitre)/u.test(styleOf(paragraph)))
      .reduce((sum, paragraph) => sum + Math.ceil(wordsOf(paragraph).length / 95), 0);

  it('no signature stands alone: two lines of the act at least come with it', () => {
    const alone = pieces.flatMap((piece, at) => {
      if (!rooms.includes(piece)) return [];
      const before = pieces.slice(0, at);
      const free = before.findLastIndex((each) => !isHeld(each));
      const lines = before.slice(free + 1).reduce((sum, each) => sum + linesOf(each), 0);
      return lines < 2 ? [wordsOf(piece)] : [];
    });
    expect(alone).toEqual([]);
  });

  it('those who sign stand together, as long as there is room for them on a page', () => {
    expect(rooms.flatMap((row) => all(row, PARAGRAPH)).filter((paragraph) => !isKept(paragraph))).toEqual([]);
    expect(rooms.filter((row) => !row.includes('<w:cantSplit/>'))).toEqual([]);
  });

  it('whoever signs on a further page signs under the last words of the act, too', () => {
    const lists = blocks.filter((block) =>
      all(block, ROW).some((row) => ROOM.test(all(row, CELL)[1] ?? '') && !ROOM.test(all(row, CELL)[0] ?? '')),
    );
    const heads = lists.map((table) => all(table, ROW)[0] ?? '');
    expect(heads.filter((row) => !row.includes('<w:tblHeader/>') || linesOf(row) < 2)).toEqual([]);
  });

  it('LibreOffice parts no table from those who sign: what holds to them stands in their table', () => {
    const parted = blocks.flatMap((block, at) => {
      if (!isTable(block) || !ROOM.test(block)) return [];
      const before = blocks.slice(0, at);
      const free = before.findLastIndex((each) => isTable(each) || !isHeld(each));
      return isTable(before[free] ?? '') && isHeld(all(before[free] ?? '', ROW).at(-1) ?? '') ? [wordsOf(block)] : [];
    });
    expect(parted).toEqual([]);
  });

  it('tables that follow each other stay two', () => {
    expect(blocks.filter((block, at) => isTable(block) && isTable(blocks[at + 1] ?? '')).map(wordsOf)).toEqual([]);
  });

  it('long names side by side do not touch', () => {
    const left = rooms.flatMap((row) => all(all(row, CELL)[0] ?? '', PARAGRAPH)).filter((each) => wordsOf(each) !== '');
    expect(left.filter((paragraph) => !/<w:ind w:right="[1-9]/u.test(paragraph))).toEqual([]);
  });

  it('a heading goes with what it heads, and the head of a table stands on each of its pages', () => {
    expect([...keeping]).toEqual(
      expect.arrayContaining(['Title', 'Heading1', 'Heading2', 'Heading3', 'TeteDeTableau']),
    );
    const headed = blocks.filter((block) => isTable(block) && block.includes('"TeteDeTableau"'));
    const unheaded = headed.filter(
      (table) => !/<w:tblHeader\/>/u.test(table) && all(table, /<w:gridCol /gu).length > 2,
    );
    expect(unheaded.map(wordsOf)).toEqual([]);
  });

  it('no empty line is piled upon another', () => {
    const isEmpty = (block: string | undefined) => block !== undefined && !isTable(block) && wordsOf(block) === '';
    expect(blocks.filter((block, at) => isEmpty(block) && isEmpty(blocks[at + 1]))).toEqual([]);
  });

  /** The words of a form are the form's, its signs too. */
  const isForm = /^cic-|^annex-1$|^action-sheet$/u.test(template.kind);
  const wrong = isForm ? / {2}/u : language === 'fr' ? FRENCH_FAULT : ENGLISH_FAULT;

  it('is set by the typography of its language', () => {
    const paragraphs = all(partOf('word/document.xml'), PARAGRAPH).map(wordsOf);
    expect(paragraphs.filter((words) => wrong.test(words))).toEqual([]);
  });
});
