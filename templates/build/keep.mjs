/** Paragraphs and tables of a body, in their order; tables are not nested. */
const BLOCK = /<w:tbl>.*?<\/w:tbl>|<w:p>.*?<\/w:p>|<w:p\/>/gs;
const PARAGRAPH = /<w:p>.*?<\/w:p>|<w:p\/>/gs;
/** Room to sign: the space that a line closes. */
const ROOM = /<w:pStyle w:val="Signature"\/>(?:<w:keepNext\/>)?<w:pBdr><w:bottom /;
const KEPT_BY_STYLE = /<w:pStyle w:val="(?:Title|Heading\d|SousTitre|Parties|Charniere|Signature)"\/>/;
const KEPT = new RegExp(`<w:keepNext/>|${KEPT_BY_STYLE.source}`);

const wordsOf = (block) => [...block.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words).join('');
const isTable = (block) => block.startsWith('<w:tbl>');
const opens = (block) => /^\{[#^][^{}]+\}$/.test(wordsOf(block));
const closes = (block) => /^\{\/[^{}]+\}$/.test(wordsOf(block));
const isKept = (block) => (isTable(block) ? (block.match(PARAGRAPH) ?? []).every(isKept) : KEPT.test(block));

/** The same paragraph, on one page with what follows it. */
const kept = (paragraph) =>
  KEPT.test(paragraph)
    ? paragraph
    : paragraph.replace(/<w:p\/>|<w:p>(?:<w:pPr>(<w:pStyle [^>]*\/>)?)?/, (begin, style = '') => {
        if (begin === '<w:p/>') return '<w:p><w:pPr><w:keepNext/></w:pPr></w:p>';
        return begin === '<w:p>' ? '<w:p><w:pPr><w:keepNext/></w:pPr>' : `<w:p><w:pPr>${style}<w:keepNext/>`;
      });

/** A table whose last row holds to what follows; as it is where a list makes that row, for then every row would. */
function keptTable(table) {
  const last = table.lastIndexOf('<w:tr>');
  const row = table.slice(last);
  return wordsOf(row).includes('{/') ? table : table.slice(0, last) + row.replace(PARAGRAPH, kept);
}

/** A table whose first row is not for signing brings the last words of its act with it. */
const firstRowOf = (table) => table.slice(0, table.indexOf('</w:tr>'));

/** Rows made by a list, with room to sign: any number of people. */
const isListOfSignatures = (block) => ROOM.test(block) && wordsOf(block).startsWith('{#');

/** Tables that touch become one. */
const APART =
  '<w:p><w:pPr><w:pStyle w:val="Mention"/><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>';

/** Whether a table may come last before this block, once the choices in between are made. */
function followsTable(blocks, at) {
  const before = blocks[at - 1];
  if (!before || isTable(before)) return Boolean(before);
  if (!closes(before)) return false;
  const begin = blocks.slice(0, at - 1).findLastIndex(opens);
  return followsTable(blocks, at - 1) || followsTable(blocks, begin);
}

/**
 * The last words of the act become the head of those who sign, and stand again over whoever signs on a further page. In the table, too,
 * because LibreOffice leaves alone on a page what is to be followed by a table longer than the next.
 */
function withHead(blocks, at) {
  const free = blocks.slice(0, at).findLastIndex((block) => !isKept(block) || isTable(block) || closes(block));
  const begin = blocks.slice(0, at).findLastIndex((block, each) => each > free && KEPT_BY_STYLE.test(block));
  const from = Math.max(free, begin) + 1;
  const words = blocks.slice(from, at).join('');
  if (words === '') return;
  const columns = [...blocks[at].matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, column]) => Number(column));
  const width = columns.reduce((sum, column) => sum + column, 0);
  const cell = `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/><w:gridSpan w:val="${columns.length}"/></w:tcPr>${words}</w:tc>`;
  const row = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cell}</w:tr>`;
  const apart = followsTable(blocks, from) ? APART : '';
  blocks.fill('', from, at);
  blocks[at] = apart + blocks[at].replace('<w:tr>', `${row}<w:tr>`);
}

/**
 * The body of a document in which no signature stands alone on a page: with it come the last words of the act that are always there,
 * and whatever choice or list stands between.
 */
export function withSignaturesHeld(xml) {
  const blocks = xml.match(BLOCK) ?? [];
  blocks.forEach((block, at) => {
    if (isTable(block) && ROOM.test(firstRowOf(block))) holdBack(blocks, at - 1);
    if (isTable(block) && isListOfSignatures(block)) withHead(blocks, at);
  });
  let at = 0;
  return xml.replace(BLOCK, () => blocks[at++]);
}

/**
 * Holds the blocks up to this one to what follows, back to the first that was free to stand apart and is always there. A choice or a
 * list of plain paragraphs is held whole; one that holds tables or lists of its own may be as long as the act, and is left as it is.
 */
function holdBack(blocks, from) {
  for (let at = from; at >= 0; at -= 1) {
    const block = blocks[at];
    if (opens(block)) continue;
    if (closes(block)) {
      const begin = blocks.slice(0, at).findLastIndex(opens);
      const inside = blocks.slice(begin + 1, at);
      if (inside.some((each) => isTable(each) || closes(each))) return;
      inside.forEach((each, n) => (blocks[begin + 1 + n] = kept(each)));
      at = begin;
      continue;
    }
    const wasFree = !isKept(block) && wordsOf(block) !== '';
    blocks[at] = isTable(block) ? keptTable(block) : kept(block);
    if (wasFree) return;
  }
}
