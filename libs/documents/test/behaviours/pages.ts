import { domains, type Behaviour } from './behaviour.js';
import { line, paragraph, run } from '../trial-docx.js';

const pageBreak = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
const drawing = (id: number) =>
  `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="${id}" name="logo"/></wp:inline></w:drawing></w:r>`;
const sectionWithHeader = '<w:p><w:pPr><w:sectPr><w:headerReference w:type="default"/></w:sectPr></w:pPr></w:p>';
const sectionOnNextPage = '<w:p><w:pPr><w:sectPr><w:type w:val="nextPage"/></w:sectPr></w:pPr></w:p>';
const sectionEnd = '<w:p><w:pPr><w:sectPr><w:type w:val="continuous"/></w:sectPr></w:pPr></w:p>';

export const pages: Behaviour[] = [
  {
    it: 'begins a page after a paragraph that is not repeated',
    body: line('{a}') + pageBreak + line('{b}'),
    data: { a: 1, b: 2 },
    says: '1\n\n\n2',
    way: 'flat',
  },
  {
    it: 'begins a page after each item',
    body: line('{#d}') + line('{nom}') + '<w:p><w:r><w:t>{/d}</w:t><w:br w:type="page"/></w:r></w:p>',
    data: { d: domains.slice(1) },
    says: 'état civil\ndéchets\n',
    way: 'never',
  },
  {
    it: 'ends a section of the document within an item, on the same page',
    body: line('{#d}') + line('{nom}') + sectionEnd + line('{/d}'),
    data: { d: domains.slice(2) },
    says: 'déchets\n',
    way: 'flat',
  },
  {
    it: 'ends a section with a header of its own within an item',
    body: line('{#d}') + line('{nom}') + sectionWithHeader + line('{/d}'),
    data: { d: domains.slice(2) },
    says: 'déchets\n',
    way: 'never',
  },
  {
    it: 'numbers the drawings of all files',
    header: paragraph(drawing(7), run('{a}')),
    body: paragraph(drawing(7), run('{a}'), drawing(7)),
    data: { a: 'x' },
    says: 'x\n\nx',
    way: 'flat',
  },
  {
    it: 'numbers a drawing in each item',
    body: line('{#d}') + paragraph(run('{nom}'), drawing(1)) + line('{/d}'),
    data: { d: domains },
    says: 'eau\nétat civil\ndéchets',
    way: 'never',
  },
  {
    it: 'fills a header beside the body, its own look in its line breaks',
    header: paragraph(run('{a}', '<w:i/>')),
    body: paragraph(run('{a}', '<w:b/>')),
    data: { a: 'x\ny' },
    says: 'x\ny\n\nx\ny',
    way: 'flat',
  },
  {
    it: 'begins a page before each item',
    body: line('{#d}') + '<w:p><w:r><w:br w:type="page"/><w:t>{nom}</w:t></w:r></w:p>' + line('{/d}'),
    data: { d: domains.slice(1) },
    says: '\nétat civil\n\ndéchets',
    way: 'flat',
    holds: { '<w:br w:type="page"/>': 2 },
  },
  {
    it: 'begins a page behind a list, also where it has no item',
    body: line('{#d}') + line('{nom}') + '<w:p><w:r><w:t>{/d}</w:t><w:br w:type="page"/></w:r></w:p>' + line('fin'),
    data: { d: [] },
    says: '\n\nfin',
    way: 'never',
    holds: { '<w:br w:type="page"/>': 1 },
  },
  {
    it: 'begins a page before each item by the look of its paragraph',
    body: line('{#d}') + `<w:p><w:pPr><w:pageBreakBefore/></w:pPr>${run('{nom}')}</w:p>` + line('{/d}'),
    data: { d: domains },
    says: 'eau\nétat civil\ndéchets',
    way: 'flat',
    holds: { '<w:pageBreakBefore/>': 3 },
  },
  {
    it: 'repeats a line with its page break',
    body: '<w:p><w:r><w:t>{#d}{nom}</w:t></w:r><w:r><w:br w:type="page"/></w:r><w:r><w:t>{/d}</w:t></w:r></w:p>',
    data: { d: domains.slice(1) },
    says: 'état civil\ndéchets\n',
    way: 'flat',
    holds: { '<w:br w:type="page"/>': 2 },
  },
  {
    it: 'ends each item with a section of the document, on a page of its own',
    body: line('{#d}') + line('{nom}') + sectionOnNextPage + line('{/d}') + line('fin'),
    data: { d: domains.slice(1) },
    says: 'état civil\n\ndéchets\n\nfin',
    way: 'flat',
    holds: { '<w:type w:val="nextPage"/>': 2 },
  },
  {
    it: 'keeps a section of the document that ends behind a list',
    body: line('{#d}') + line('{nom}') + line('{/d}') + sectionOnNextPage + line('fin'),
    data: { d: [] },
    says: '\nfin',
    way: 'flat',
    holds: { '<w:type w:val="nextPage"/>': 1 },
  },
];
