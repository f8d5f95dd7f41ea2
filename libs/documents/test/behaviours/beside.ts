import { domains, type Behaviour } from './behaviour.js';
import { line, paragraph, run } from '../trial-docx.js';

const reference = (note: 'footnote' | 'endnote') => `<w:r><w:${note}Reference w:id="1"/></w:r>`;

/** What stands beside the body: headers, footers, notes, comments and properties. */
export const beside: Behaviour[] = [
  {
    it: 'fills a header and a footer',
    header: line('{en-tête}'),
    body: line('{corps}'),
    footer: line('{pied}'),
    data: { 'en-tête': 'haut', corps: 'milieu', pied: 'bas' },
    says: 'haut\n\nmilieu\n\nbas',
    way: 'flat',
  },
  {
    it: 'repeats in a header, in the body and in a footer, each its own list',
    header: line('{#h}{t}{/h}'),
    body: line('{#c}') + line('{t}') + line('{/c}'),
    footer: line('{#p}{t}{/p}'),
    data: { h: [{ t: 'a' }, { t: 'b' }], c: [{ t: 'c' }, { t: 'd' }], p: [{ t: 'e' }, { t: 'f' }] },
    says: 'ab\n\nc\nd\n\nef',
    way: 'flat',
  },
  {
    it: 'repeats the same list in a header and in the body',
    header: line('{#d}{nom}{,}{/d}'),
    body: line('{#d}{nom} {/d}'),
    data: { d: domains.slice(0, 2) },
    says: 'eau et état civil\n\neau état civil ',
    way: 'flat',
  },
  {
    it: 'fills a note at the foot of the page',
    body: paragraph(run('{a}'), reference('footnote')),
    footnote: line('{b}') + line('{#d}{nom} {/d}'),
    data: { a: 'x', b: 'y\nz', d: domains },
    says: 'x\ny\nz\neau état civil déchets ',
    way: 'flat',
  },
  {
    // docxtemplater as its documentation shows it leaves the notes at the end as they are. Staff see no difference between the two kinds of notes.
    it: 'fills a note at the end of the document',
    body: paragraph(run('{a}'), reference('endnote')),
    endnote: line('{b}'),
    data: { a: 'x', b: 'y\nz' },
    says: 'x\ny\nz',
    way: 'flat',
  },
  {
    it: 'fills a comment',
    body: paragraph(run('{a}'), '<w:r><w:commentReference w:id="1"/></w:r>'),
    comment: line('{b}'),
    data: { a: 'x', b: 'y' },
    says: 'x\ny',
    way: 'flat',
  },
  {
    it: 'fills the properties of the file, with what XML keeps for itself',
    title: 'Acte {a}',
    property: '{b}',
    body: line('x'),
    data: { a: 'R&D <1>', b: 'y' },
    says: 'x',
    way: 'flat',
  },
  {
    it: 'repeats in the properties of the file',
    title: '{#d}{nom} {/d}',
    body: line('{#d}') + line('{nom}') + line('{/d}'),
    data: { d: domains.slice(0, 2) },
    says: 'eau\nétat civil',
    way: 'flat',
  },
];
