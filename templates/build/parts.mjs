import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { cm, pt } from './style.mjs';

/**
 * A paragraph in one of the family's styles. Text between asterisks is bold; tags stay whole in one run. `spoken` is the language of
 * its words, `en-GB`, where it is not that of the document.
 */
export const p = (style, text, { spoken, ...extra } = {}) =>
  new Paragraph({ style, children: runs(text, spoken), ...extra });

export const runs = (text, spoken) =>
  text
    .split(/(\*[^*]+\*)/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith('*') && piece.endsWith('*') && piece.length > 2
        ? new TextRun({ text: piece.slice(1, -1), bold: true, ...spokenIn(spoken) })
        : new TextRun({ text: piece, ...spokenIn(spoken) }),
    );

/** For the spelling, and for whoever has the page read aloud. */
const spokenIn = (tag) => (tag ? { language: { value: tag } } : {});

export const title = (text) => new Paragraph({ heading: HeadingLevel.TITLE, children: runs(text) });
export const heading = (level, text, { spoken, ...extra } = {}) =>
  new Paragraph({ heading: HeadingLevel[`HEADING_${level}`], children: runs(text, spoken), ...extra });
export const body = (text, extra) => p('Corps', text, extra);
/** The line that must follow a table at the end of a document: too low to open a page for itself. */
export const theEnd = () => p('Mention', '', { spacing: { line: 20, lineRule: 'exact', after: 0 } });

export const bullet = (text, reference = 'points', extra = {}) =>
  p('Puce', text, { numbering: { reference, level: 0 }, ...extra });

/** Paragraphs printed for each item of a list, or where a field is given; the lines of the tags themselves vanish. */
export const section = (tag, ...paragraphs) => [body(`{#${tag}}`), ...paragraphs, body(`{/${tag}}`)];

/** Paragraphs printed where a list is empty or a field is not given. */
export const otherwise = (tag, ...paragraphs) => [body(`{^${tag}}`), ...paragraphs, body(`{/${tag}}`)];

/** Cents and the currency of the document, on one line. */
export const money = (path) => `{${path}|argent}\u00A0{devise|devise}`;

/** Widths of columns from centimetres; a last column takes what is left of the page. */
export function columns(width, ...centimetres) {
  const fixed = centimetres.map(cm);
  return [...fixed, width - fixed.reduce((sum, each) => sum + each, 0)];
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
const hair = { style: BorderStyle.SINGLE, size: 4, color: '8A93A6' };
const line = { style: BorderStyle.SINGLE, size: 4, color: '000000', space: 1 };

const table = (widths, rows, borders, { side = 90, above = 50 } = {}) =>
  new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    margins: { top: above, bottom: above, left: side, right: side, marginUnitType: WidthType.DXA },
    rows,
  });

const cell = (width, children, extra = {}) =>
  new TableCell({ width: { size: width, type: WidthType.DXA }, children, ...extra });

/**
 * A table with a head that repeats and rows that do not split. `rows` are lists of cells; a cell is a text or a list of
 * texts (paragraphs); `span` at the head of a row makes one cell of the whole width. `height`: least height of a row, in points,
 * where people write in it by hand. `long`: its rows may part over pages, where a cell holds whole articles.
 */
export function grid(widths, head, rows, { numeric = [], last = false, height = 0, long = false } = {}) {
  const tall = height > 0 ? { height: { value: pt(height), rule: HeightRule.ATLEAST } } : {};
  const aligned = (column) => (numeric.includes(column) ? { alignment: AlignmentType.RIGHT } : {});
  const inCell = (content, column, style = 'Cellule') =>
    [content].flat().map((text) => p(style, text, aligned(column)));
  return table(
    widths,
    [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((text, column) =>
          cell(widths[column], inCell(text, column, 'TeteDeTableau'), {
            shading: { fill: 'EEF1F6' },
            verticalAlign: VerticalAlign.CENTER,
          }),
        ),
      }),
      ...rows.map((row, index) =>
        row.span
          ? new TableRow({
              cantSplit: true,
              children: [
                cell(
                  widths.reduce((a, b) => a + b, 0),
                  [p('Cellule', row.span, { keepNext: true })],
                  {
                    columnSpan: widths.length,
                    shading: { fill: 'F7F8FA' },
                  },
                ),
              ],
            })
          : new TableRow({
              cantSplit: !long,
              ...tall,
              children: row.map((content, column) =>
                cell(
                  widths[column],
                  inCell(content, column),
                  last && index === rows.length - 1 ? { shading: { fill: 'EEF1F6' } } : {},
                ),
              ),
            }),
      ),
    ],
    { top: hair, bottom: hair, left: hair, right: hair, insideHorizontal: hair, insideVertical: hair },
  );
}

/** Rows to fill in by hand, on a draft of which nothing is known yet; an issued document has none of them. */
export const rowsToFill = (list, count) =>
  Array.from({ length: 2 }, () => [
    `{#projet}{^${list}}`,
    ...Array.from({ length: count - 2 }, () => ''),
    `{/${list}}{/projet}`,
  ]);

/**
 * What a document is about, one thing a row: its name on the left, what is said of it on the right. `whole`: on one page with what
 * heads it, where the rows are an answer to write by hand.
 */
export function particulars(width, rows, { label = cm(4.6), whole = false } = {}) {
  return table(
    [label, width - label],
    rows.map(([name, ...texts], at) => {
      const keepNext = whole && at < rows.length - 1;
      return new TableRow({
        cantSplit: true,
        children: [
          cell(label, [p('TeteDeTableau', name, { keepNext })], { shading: { fill: 'EEF1F6' } }),
          cell(
            width - label,
            texts.map((text) => p('Cellule', text, keepNext ? { keepNext } : {})),
          ),
        ],
      });
    }),
    { top: hair, bottom: hair, left: hair, right: hair, insideHorizontal: hair, insideVertical: hair },
  );
}

/** What stands beside the room to sign, in French; a recipe of another language says it in its own. */
const signHere = 'Date et signature\u00A0:';

/** What stands between the halves of a row, so that long names side by side do not touch. */
const gutter = { right: cm(0.6) };

/** Room to sign: an empty space closed by a line, of one piece with what follows it. `close`: the tag that closes a list of rows. */
const roomToSign = (height = 46, close = '') =>
  p('Signature', close, {
    spacing: { before: pt(height), after: pt(3) },
    border: { bottom: line },
    indent: gutter,
  });

/** Lines that stay on one page with what follows them, in one half of a row. */
export const linesOf = (texts) => texts.map((text) => p('Signature', text, { indent: gutter }));

/**
 * Two texts side by side, row by row: what stands beside a paragraph is what it says in another language. A row stays whole unless it
 * `parts`, as a list of any length must.
 */
export function inTwoColumns(width, rows) {
  const half = Math.round(width / 2);
  return table(
    [half, width - half],
    rows.map(
      ({ left, right, parts = false }) =>
        new TableRow({ cantSplit: !parts, children: [cell(half, left), cell(width - half, right)] }),
    ),
    { ...noBorders, insideVertical: hair },
    { side: 140, above: 0 },
  );
}

/**
 * Rows that stay on one page, and hold to the paragraph after them: each is two halves side by side, or one whole. One table, because
 * LibreOffice parts a table from another that is to follow it.
 */
export function ofOnePiece(width, rows, first = Math.round(width / 2)) {
  const second = width - first;
  const cells = ([left, right]) =>
    right ? [cell(first, left), cell(second, right)] : [cell(width, left, { columnSpan: 2 })];
  return table(
    [first, second],
    rows.map((row) => new TableRow({ cantSplit: true, children: cells(row) })),
    noBorders,
    { side: 0 },
  );
}

/** Two signature blocks side by side, the second one or none. */
export const signaturesSideBySide = (width, left, right) =>
  ofOnePiece(width, [[signatureBlock(left), right ? signatureBlock(right) : [p('Signature', '')]]]);

/** `above` (who is bound), room to sign, `below` (who signs); strings that open and close a section stand as they are. */
export function signatureBlock({ above, below, then = [] }) {
  return [
    ...linesOf(above),
    roomToSign(),
    ...linesOf(below),
    ...then.flatMap((block) => [p('Signature', block.open), ...signatureBlock(block), p('Signature', block.close)]),
  ];
}

/** So close that eight who sign have room on one page with the last words of the act. */
const betweenRows = pt(12);
/** Names and functions need more room than a hand does. */
const namesOf = (width) => Math.round(width * 0.56);

/**
 * One row for each signatory, any number of them: who, and room to sign beside it. A row is one piece and holds to the next: the
 * rows part over pages only where one page is not enough for them.
 */
export function signatureRows(width, open, lines, close, room = signHere) {
  const children = lines.map((text, index) =>
    p('Signature', `${index === 0 ? open : ''}${text}`, {
      spacing: { before: index === 0 ? betweenRows : 0, after: 0 },
      indent: gutter,
    }),
  );
  const right = [p('Signature', room, { spacing: { before: betweenRows, after: 0 } }), roomToSign(26, close)];
  return ofOnePiece(width, [[children, right]], namesOf(width));
}

/** Each party, by the person who signs for it. `say`: in the language of the recipe. */
export const partiesSign = (width, say) =>
  signatureRows(
    width,
    '{#parties}',
    [
      say({ fr: '*Pour {designation}*', en: '*For {designation}*' }),
      '{signataire.civilite}\u00A0{signataire.nom}',
      '{signataire.fonction}',
    ],
    '{/parties}',
    say({ fr: 'Date et signature :', en: 'Date and signature:' }),
  );

/**
 * One row for each person who signs, any number of them: the name, each capacity, and room to sign beside it. The rows hold together
 * as those of `signatureRows` do.
 */
export function signatories(width, { room = signHere, bound = 'pour' } = {}) {
  const said = (text, extra = {}) =>
    p('Signature', text, { spacing: { before: 0, after: 0 }, indent: gutter, ...extra });
  const left = [
    said('{#signataires}*{civilite}\u00A0{nom}*', { spacing: { before: betweenRows, after: 0 } }),
    said('{#capacites}'),
    said(`{fonction}, ${bound} {partie}`),
    said('{/capacites}'),
    said('{#delegations}'),
    said('{.}'),
    said('{/delegations}'),
    // A cell ends with a paragraph, whatever the lists before it leave.
    p('Mention', '', { keepNext: true }),
  ];
  const right = [said(room, { spacing: { before: betweenRows, after: 0 } }), roomToSign(26, '{/signataires}')];
  return ofOnePiece(width, [[left, right]], namesOf(width));
}
