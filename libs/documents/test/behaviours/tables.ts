import { domains, type Behaviour } from './behaviour.js';
import { cell, line, row, table } from '../trial-docx.js';

const listRow = row(cell(line('{#d}{nom}')), cell(line('{n}{/d}')));

export const tables: Behaviour[] = [
  {
    it: 'repeats a row whose first and last cells hold the tags',
    body: table(row(cell(line('nom')), cell(line('n'))), listRow),
    data: {
      d: [
        { nom: 'a', n: 1 },
        { nom: 'b', n: 2 },
      ],
    },
    says: 'nom\tn\na\t1\nb\t2',
    way: 'flat',
  },
  {
    it: 'leaves the head of a table whose list is empty',
    body: table(row(cell(line('nom')), cell(line('n'))), listRow),
    data: { d: [] },
    says: 'nom\tn',
    way: 'flat',
  },
  {
    it: 'drops a table that is left without rows',
    body: table(listRow) + line('fin'),
    data: { d: [] },
    says: 'fin',
    way: 'these data',
  },
  {
    it: 'keeps a table whose only row is repeated',
    body: table(listRow) + line('fin'),
    data: { d: [{ nom: 'a', n: 1 }] },
    says: 'a\t1\nfin',
    way: 'flat',
  },
  {
    it: 'repeats a row by a tag with a dash',
    body: table(row(cell(line('{-w:tr d}{nom}{/d}')))),
    data: { d: domains },
    says: 'eau\nétat civil\ndéchets',
    way: 'flat',
  },
  {
    it: 'keeps a cell whose condition holds',
    body: table(row(cell(line('{#a}'), line('x'), line('{/a}')), cell(line('y')))),
    data: { a: true },
    says: 'x\ty',
    way: 'flat',
  },
  {
    it: 'mends a cell that a condition leaves empty',
    body: table(row(cell(line('{#a}'), line('x'), line('{/a}')), cell(line('y')))),
    data: { a: false },
    says: '\ty',
    way: 'these data',
  },
  {
    it: 'mends a cell that holds nothing in the template',
    body: table(row(cell(), cell(line('{a}')))),
    data: { a: 'x' },
    says: '\tx',
    way: 'never',
  },
  {
    it: 'puts a paragraph behind a table that ends a cell',
    body: table(row(cell(table(row(cell(line('{a}'))))))),
    data: { a: 'x' },
    says: 'x',
    way: 'flat',
  },
  {
    it: 'puts a paragraph behind a repeated table that ends a cell',
    body: table(row(cell(line('{#d}'), table(row(cell(line('{nom}')))), line('{/d}')))),
    data: { d: domains },
    says: 'eau\nétat civil\ndéchets',
    way: 'these data',
  },
  {
    it: 'repeats whole tables',
    body: line('{#d}') + table(row(cell(line('{nom}')))) + line('{/d}') + line('fin'),
    data: { d: domains },
    says: 'eau\nétat civil\ndéchets\nfin',
    way: 'flat',
  },
  {
    it: 'puts a paragraph between a table and a form',
    body: table(row(cell(line('{a}')))) + `<w:sdt><w:sdtContent>${line('b')}</w:sdtContent></w:sdt>`,
    data: { a: 'x' },
    says: 'x\nb',
    way: 'flat',
  },
  {
    it: 'mends a form that a condition leaves empty',
    body: `<w:sdt><w:sdtContent>${line('{#a}')}${line('x')}${line('{/a}')}</w:sdtContent></w:sdt>`,
    data: {},
    says: '',
    way: 'these data',
  },
  {
    it: 'repeats rows within repeated tables within a condition',
    body: line('{#o}') + table(row(cell(line('tête'))), listRow) + line('{/o}') + line('fin'),
    data: { o: [{ d: [{ nom: 'a', n: 1 }] }, { d: [{ nom: 'b', n: 2 }] }] },
    says: 'tête\na\t1\ntête\nb\t2\nfin',
    way: 'flat',
  },
];
