import { loadTemplate, render, sampleOf } from '@pacta/documents';
import PizZip from 'pizzip';
import { dossierInventory, templates } from './index.js';

const cases = [...templates, dossierInventory].flatMap((template) =>
  template.languages.map((language) => ({ template, language })),
);

const BLOCK = /<w:tbl>.*?<\/w:tbl>|<w:p>.*?<\/w:p>|<w:p\/>/gsu;
const PARAGRAPH = /<w:p>.*?<\/w:p>|<w:p\/>/gsu;
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
  /** A table holds to what follows by its last row. */
  const isHeld = (block: string): boolean =>
    isTable(block) ? all(block.slice(block.lastIndexOf('<w:tr>')), PARAGRAPH).every(isKept) : isKept(block);
  /** About as many lines as it fills; a heading is none. */
  const linesOf = (block: string): number =>
    !isTable(block) && /^(?:Title|Heading|Charniere|SousTitre)/u.test(styleOf(block))
      ? 0
      : Math.ceil(wordsOf(block).length / 95);

  it('no signature stands alone: two lines of the act at least come with it', () => {
    const alone = blocks.flatMap((block, at) => {
      if (!isTable(block) || !ROOM.test(block)) return [];
      const before = blocks.slice(0, at);
      const free = before.findLastIndex((each) => !isHeld(each));
      const lines = before.slice(free + 1).reduce((sum, each) => sum + linesOf(each), 0);
      return lines < 2 ? [wordsOf(block)] : [];
    });
    expect(alone).toEqual([]);
  });

  it('those who sign stand together, as long as there is room for them on a page', () => {
    const rooms = blocks.filter((block) => isTable(block) && ROOM.test(block));
    expect(rooms.flatMap((table) => all(table, PARAGRAPH)).filter((paragraph) => !isKept(paragraph))).toEqual([]);
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
