import { domains, people, type Behaviour } from './behaviour.js';
import { cell, line, paragraph, row, run, table } from '../trial-docx.js';

const withProperties = (properties: string, ...blocks: string[]): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${blocks.join('')}</w:tc>`;
const months = [
  { nom: 'janvier', n: 1 },
  { nom: 'février', n: 2 },
];

/** Rows and columns that are repeated, merged, nested, or left out. */
export const rows: Behaviour[] = [
  {
    it: 'repeats three rows whose first cells are one',
    body: table(
      row(
        withProperties('<w:vMerge w:val="restart"/>', line('{#d}{n}')),
        withProperties('<w:gridSpan w:val="2"/>', line('Mois')),
      ),
      row(withProperties('<w:vMerge/>', line('')), cell(line('nom')), cell(line('{nom}'))),
      row(withProperties('<w:vMerge/>', line('')), cell(line('rang')), cell(line('{n}{/d}'))),
    ),
    data: { d: months },
    says: '1\tMois\n\tnom\tjanvier\n\trang\t1\n2\tMois\n\tnom\tfévrier\n\trang\t2',
    way: 'flat',
    holds: { '<w:vMerge w:val="restart"/>': 2, '<w:vMerge/>': 4, '<w:gridSpan w:val="2"/>': 2, '<w:tr>': 6 },
  },
  {
    it: 'repeats a row whose tags are cut into runs, with cells between that hold none',
    body: table(
      row(
        cell(paragraph(run('{#'), '<w:proofErr w:type="gramStart"/>', run('d}'), run('Ceci'))),
        cell(paragraph(run(' '), run('{nom}'), run(' '))),
        cell(paragraph(run('et cela…'), run('{/d}'))),
      ),
    ),
    data: { d: months },
    says: 'Ceci\t janvier \tet cela…\nCeci\t février \tet cela…',
    way: 'flat',
  },
  {
    it: 'repeats within a cell, and does not repeat its row',
    body: table(row(cell(line('Liste: {#a}{.} {/a}{#b}{.} {/b}')), cell(line('fin')))),
    data: { a: [1, 2], b: [3] },
    says: 'Liste: 1 2 3 \tfin',
    way: 'flat',
    holds: { '<w:tr>': 1 },
  },
  {
    it: 'repeats a paragraph within a cell',
    body: table(row(cell(line('Ici {-w:p d}{nom}{/d} là')))),
    data: { d: months },
    says: 'Ici janvier là\nIci février là',
    way: 'flat',
    holds: { '<w:tr>': 1 },
  },
  {
    // easy-template-x leaves the paragraph without its list. A paragraph that is repeated no times is not there; the cell keeps an empty one.
    it: 'repeats a paragraph within a cell no times',
    body: table(row(cell(line('Ici {-w:p d}{nom}{/d} là')))),
    data: { d: [] },
    says: '',
    way: 'these data',
    holds: { '<w:tc>': 1, '<w:p></w:p>': 1 },
  },
  {
    // easy-template-x repeats the column. docxtemplater and we repeat the rows: of the two, lists of rows are what acts are made of.
    it: 'repeats the rows where its tags stand one below the other',
    body: table(row(cell(line('mois')), cell(line('{#d}{nom}'))), row(cell(line('rang')), cell(line('{n}{/d}')))),
    data: { d: months },
    says: 'mois\tjanvier\nrang\t1\nmois\tfévrier\nrang\t2',
    way: 'flat',
  },
  {
    // easy-template-x divides the width anew. Here each column keeps the width that it has in the template.
    it: 'repeats columns by a tag with a dash in each row',
    body: table(
      row(cell(line('mois')), cell(line('{-w:tc d}{nom}{/d}'))),
      row(cell(line('rang')), cell(line('{-w:tc d}{n}{/d}')), cell(line('fin'))),
    ),
    data: { d: months },
    says: 'mois\tjanvier\tfévrier\nrang\t1\t2\tfin',
    way: 'flat',
  },
  {
    it: 'shows a row of its own where the list is empty',
    body: table(row(cell(line('{#d}{nom}')), cell(line('{n}{/d}'))), row(cell(line('{^d}néant')), cell(line('—{/d}')))),
    data: { d: [] },
    says: 'néant\t—',
    way: 'flat',
  },
  {
    it: 'hides that row where the list is not',
    body: table(row(cell(line('{#d}{nom}')), cell(line('{n}{/d}'))), row(cell(line('{^d}néant')), cell(line('—{/d}')))),
    data: { d: months },
    says: 'janvier\t1\nfévrier\t2',
    way: 'flat',
  },
  {
    it: 'repeats rows within rows',
    body: table(
      row(cell(line('{#communes}{nom}')), cell(line(''))),
      row(cell(line('{#gens}')), cell(line('{nom}{/gens}'))),
      row(cell(line('fin')), cell(line('{/communes}'))),
    ),
    data: people,
    says: 'Huy\t\n\tAda\n\tBob\nfin\t\nAth\t\nfin\t',
    way: 'flat',
  },
  {
    it: 'repeats a table within each row',
    body: table(
      row(
        cell(line('{#communes}{nom}')),
        cell(table(row(cell(line('{#gens}')), cell(line('{nom}{/gens}')))), line('{/communes}')),
      ),
    ),
    data: { communes: people.communes.slice(0, 1) },
    says: 'Huy\t\tAda\n\tBob\n',
    way: 'flat',
  },
  {
    it: 'asks a condition for a row, and another for what stands in its cell',
    body: table(
      row(cell(line('tête'))),
      row(cell(line('{-w:tr o}x{#p} oui{/p}{/o}'))),
      row(cell(line('{-w:tr q}y{/q}'))),
    ),
    data: { o: true, p: false, q: false },
    says: 'tête\nx',
    way: 'flat',
    holds: { '<w:tr>': 2 },
  },
  {
    it: 'drops a table of which a row with a list in it was all',
    body: table(row(cell(line('{-w:tr c}a {-w:p d}{nom}{/d}{/c}')))) + line('fin'),
    data: { c: [] },
    says: 'fin',
    way: 'these data',
    holds: { '<w:tbl>': 0 },
  },
  {
    it: 'repeats a head on every page, and once in the table',
    body: table(
      `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cell(line('nom'))}</w:tr>`,
      row(cell(line('{-w:tr d}{nom}{/d}'))),
    ),
    data: { d: domains },
    says: 'nom\neau\nétat civil\ndéchets',
    way: 'flat',
    holds: { '<w:tblHeader/>': 1 },
  },
  {
    it: 'puts no paragraph behind a table at which a footer ends',
    body: line('x'),
    footer: table(row(cell(line('{a}')))),
    data: { a: 'y' },
    says: 'x\n\ny',
    way: 'flat',
  },
  {
    it: 'mends a cell whose raw XML is empty',
    body: table(row(cell(line('{@brut}')), cell(line('x')))),
    data: {},
    says: '\tx',
    way: 'never',
    holds: { '<w:tc>': 2 },
  },
  {
    it: 'puts nothing between a table and the end of a bookmark',
    body: table(row(cell(line('{#d}{nom}')), cell(line('{/d}')))) + '<w:bookmarkEnd w:id="0"/>' + line('après'),
    data: { d: months.slice(0, 1) },
    says: 'janvier\t\naprès',
    way: 'flat',
    holds: { '</w:tbl><w:bookmarkEnd w:id="0"/>': 1 },
  },
];
