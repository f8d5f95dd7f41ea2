import { domains, people, type Behaviour } from './behaviour.js';
import { line, run } from '../trial-docx.js';

/** A paragraph with a number or a dash before it, at a level of its list. */
const listed = (level: number, ...runs: string[]): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>${runs.join('')}</w:p>`;
const numbered = '<w:numId w:val="1"/>';

/** Lists of Word, lists of plain items, links, forms and boxes that are repeated. */
export const lists: Behaviour[] = [
  {
    it: 'numbers each item',
    body: line('{#d}') + listed(0, run('{nom}')) + line('{/d}'),
    data: { d: domains },
    says: 'eau\nétat civil\ndéchets',
    way: 'flat',
    holds: { [numbered]: 3 },
  },
  {
    it: 'numbers each item by a tag with a dash, in the paragraph itself',
    body: listed(0, run('{-w:p d}'), run('{nom}', '<w:b/>'), run('{/d}')),
    data: { d: domains },
    says: 'eau\nétat civil\ndéchets',
    way: 'flat',
    holds: { [numbered]: 3, '<w:b/>': 3 },
  },
  {
    // easy-template-x repeats the paragraph because it is numbered. docxtemplater and we repeat what stands between the tags, numbered or not.
    it: 'repeats within one numbered paragraph what stands between tags in it',
    body: listed(0, run('{#d}{nom} {/d}')),
    data: { d: domains },
    says: 'eau état civil déchets ',
    way: 'flat',
    holds: { [numbered]: 1 },
  },
  {
    // easy-template-x repeats both paragraphs whole. Here staff give the tags paragraphs of their own, as in the next one.
    it: 'repeats over two numbered paragraphs what stands between tags in both',
    body: listed(0, run('{#communes}{nom}')) + listed(1, run('{#gens}{nom} {/gens}{/communes}')),
    data: people,
    says: 'Huy\nAda Bob Ath\n',
    way: 'flat',
    holds: { '<w:ilvl w:val="0"/>': 1, '<w:ilvl w:val="1"/>': 2 },
  },
  {
    it: 'numbers the items of items at a level of their own',
    body:
      line('{#communes}') +
      listed(0, run('{nom}')) +
      line('{#gens}') +
      listed(1, run('{nom}')) +
      line('{/gens}') +
      line('{/communes}'),
    data: people,
    says: 'Huy\nAda\nBob\nAth',
    way: 'flat',
    holds: { '<w:ilvl w:val="0"/>': 2, '<w:ilvl w:val="1"/>': 2 },
  },
  {
    it: 'asks conditions within a numbered paragraph',
    body: listed(0, run('Contact: {#juridique}juriste{/}{#presse}presse{/}')),
    data: { juridique: true, presse: false },
    says: 'Contact: juriste',
    way: 'flat',
  },
  {
    it: 'prints plain items of every kind',
    body: line('{#l}{.};{/l}'),
    data: { l: ['x', 0, 1.5, '', false, true] },
    says: 'x;0;1.5;;false;true;',
    way: 'flat',
  },
  {
    it: 'prints dots where an item lacks a field',
    body: line('{#d}{nom};{/d}'),
    data: { d: [{ nom: 'eau' }, {}] },
    says: 'eau;……………………;',
    way: 'flat',
  },
  {
    it: 'prints nothing of an empty list, and nothing of no list',
    body: line('a{#l}{.}{/l}{#rien}{.}{/rien}b'),
    data: { l: [] },
    says: 'ab',
    way: 'flat',
  },
  {
    it: 'drops the paragraphs of an empty list',
    body: line('a') + line('{#l}') + line('{.}') + line('{/l}') + line('b'),
    data: { l: [] },
    says: 'a\nb',
    way: 'flat',
  },
  {
    it: 'breaks lines within an item',
    body: line('{#l}') + line('{.}') + line('{/l}'),
    data: { l: ['un\ndeux', 'trois'] },
    says: 'un\ndeux\ntrois',
    way: 'flat',
    holds: { '<w:br/>': 1 },
  },
  {
    it: 'leads each item to the same page',
    body: line('{#d}') + `<w:p><w:hyperlink r:id="r9">${run('{nom}')}</w:hyperlink></w:p>` + line('{/d}'),
    data: { d: domains },
    says: 'eau\nétat civil\ndéchets',
    way: 'flat',
    holds: { '<w:hyperlink r:id="r9">': 3 },
  },
  {
    it: 'fills the result that a field of Word shows',
    body:
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>MERGEFIELD nom</w:instrText></w:r>' +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('{nom}')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    data: { nom: 'Huy' },
    says: 'Huy',
    way: 'flat',
  },
  {
    it: 'fills a form within a line',
    body: `<w:p><w:sdt><w:sdtContent>${run('{a}')}</w:sdtContent></w:sdt>${run('!')}</w:p>`,
    data: { a: 'x' },
    says: 'x!',
    way: 'flat',
  },
  {
    // easy-template-x refuses a list in a form; docxtemplater and we repeat it there.
    it: 'repeats paragraphs within a form',
    body: `<w:sdt><w:sdtContent>${line('{#d}')}${line('{nom}')}${line('{/d}')}</w:sdtContent></w:sdt>`,
    data: { d: domains },
    says: 'eau\nétat civil\ndéchets',
    way: 'flat',
    holds: { '<w:sdt>': 1 },
  },
  {
    it: 'repeats whole forms',
    body: line('{#d}') + `<w:sdt><w:sdtContent>${line('{nom}')}</w:sdtContent></w:sdt>` + line('{/d}'),
    data: { d: domains },
    says: 'eau\nétat civil\ndéchets',
    way: 'flat',
    holds: { '<w:sdt>': 3 },
  },
  {
    it: 'fills a text box, in its words for new programs and for old ones',
    body: `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:txbxContent>${line('{a}')}${line('{#d}{nom} {/d}')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${line('{a}')}${line('{#d}{nom} {/d}')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    data: { a: 'x', d: domains.slice(0, 2) },
    says: 'x\neau état civil \nx\neau état civil \n',
    way: 'flat',
  },
  {
    it: 'repeats a paragraph around a text box',
    body:
      line('{#d}') +
      `<w:p><w:r><w:pict><w:txbxContent>${line('{nom}')}</w:txbxContent></w:pict></w:r>${run(': {nom}')}</w:p>` +
      line('{/d}'),
    data: { d: domains.slice(1) },
    says: 'état civil\n: état civil\ndéchets\n: déchets',
    way: 'flat',
    holds: { '<w:pict>': 2 },
  },
  {
    it: 'takes the content of a form away where it holds nothing',
    body: '<w:sdt><w:sdtPr/><w:sdtContent/></w:sdt>' + line('{a}'),
    data: { a: 'x' },
    says: 'x',
    way: 'never',
    holds: { '<w:sdt>': 1, '<w:sdtContent': 0 },
  },
  {
    it: 'fills an equation',
    body: '<w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x={a}</m:t></m:r></m:oMath></w:p>',
    data: { a: 3 },
    says: '',
    way: 'flat',
    holds: { 'x=3': 1 },
  },
];
