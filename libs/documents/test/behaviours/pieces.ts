import { blank } from '../../src/fill/blank.js';
import type { Behaviour } from './behaviour.js';
import { line, paragraph, run } from '../trial-docx.js';

const spelling = (type: 'spellStart' | 'spellEnd'): string => `<w:proofErr w:type="${type}"/>`;
const bookmark = '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>';

/** Tags as programs cut them up, and names and values in every writing. */
export const pieces: Behaviour[] = [
  {
    it: 'joins a tag around marks of the spelling checker and a bookmark',
    body: paragraph(run('{'), spelling('spellStart'), run('nom'), spelling('spellEnd'), bookmark, run('}')),
    data: { nom: 'Huy' },
    says: 'Huy',
    way: 'flat',
    holds: { 'w:proofErr': 2 },
  },
  {
    it: 'joins a tag in the midst of which a comment begins and ends',
    body: paragraph(
      run('{n'),
      '<w:commentRangeStart w:id="1"/>',
      run('o'),
      '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>',
      run('m}.'),
    ),
    comment: line('vraiment?'),
    data: { nom: 'Huy' },
    says: 'Huy.\nvraiment?',
    way: 'flat',
    holds: { 'w:commentRangeStart': 1, 'w:commentRangeEnd': 1, 'w:commentReference': 1 },
  },
  {
    it: 'reads past remarks in the XML itself',
    body: `<!-- avant -->${paragraph(run('{'), '<!-- dedans -->', run('nom}'))}`,
    data: { nom: 'Huy' },
    says: 'Huy',
    way: 'flat',
  },
  {
    // The linter refuses it: it cannot know whether the second paragraph was meant to go.
    it: 'joins a tag over two paragraphs, which become one',
    body: line('avant {no') + line('m} après'),
    data: { nom: 'Huy' },
    says: 'avant Huy après',
    way: 'flat',
    holds: { '<w:p>': 1 },
  },
  {
    it: 'drops a line break in the midst of a tag',
    body: paragraph(run('{no'), '<w:r><w:br/></w:r>', run('m}')),
    data: { nom: 'Huy' },
    says: 'Huy',
    way: 'flat',
    holds: { '<w:br/>': 0 },
  },
  {
    it: 'leaves signs that mean something within a tag alone where they stand behind one',
    body: line('{a}==={b}#/^@- {a}'),
    data: { a: 'x', b: 'y' },
    says: 'x===y#/^@- x',
    way: 'flat',
  },
  {
    it: 'reads past a text that is empty in the template',
    body: paragraph('<w:r><w:t/></w:r>', run('{a}')),
    data: { a: 'x' },
    says: 'x',
    way: 'flat',
    holds: { '<w:t/>': 1 },
  },
  {
    // The linter refuses it: staff learn one way to write a tag.
    it: 'takes other braces from where the template says so',
    body: line('{a} {=[[ ]]=}[[a]] {a}'),
    data: { a: 'x' },
    says: 'x x {a}',
    way: 'flat',
  },
  {
    it: 'takes the look of the run in which a tag begins',
    body: paragraph(run('{no', '<w:b/>'), run('m}', '<w:i/>'), run('!', '<w:i/>')),
    data: { nom: 'Huy' },
    says: 'Huy!',
    way: 'flat',
    holds: { '<w:b/></w:rPr><w:t xml:space="preserve">Huy</w:t>': 1 },
  },
  {
    it: 'fills several tags of one run, one beside the other',
    body: line('{a}{b} et {a}'),
    data: { a: 'x', b: 'y' },
    says: 'xy et x',
    way: 'flat',
  },
  {
    it: 'opens and closes a section in tags that are cut in the middle',
    body: paragraph(run('{#'), run('o} oui{/'), run('o', '<w:b/>'), run('}.')),
    data: { o: true },
    says: ' oui.',
    way: 'flat',
  },
  {
    it: 'reads names of several words, with digits, accents, and in other alphabets',
    body: line('{nom de la commune} {prénom_2} {имя} {שם התלמיד}'),
    data: { 'nom de la commune': 'Huy', prénom_2: 'Zoé', имя: 'Иван', 'שם התלמיד': 'דנה' },
    says: 'Huy Zoé Иван דנה',
    way: 'flat',
  },
  {
    // easy-template-x looks for a field of that whole name. Here a dot parts a group from its field, in every tag alike.
    it: 'does not take a dotted name for one word',
    body: line('{tribunal.dossier}'),
    data: { 'tribunal.dossier': 'TEST' },
    says: '……………………',
    way: 'flat',
  },
  {
    it: 'prints texts that run from right to left in a run that does',
    body: `<w:p><w:pPr><w:bidi/></w:pPr>${run('{a}', '<w:rtl/>')}</w:p>`,
    data: { a: 'مرحبا\nשלום' },
    says: 'مرحبا\nשלום',
    way: 'flat',
    holds: { '<w:bidi/>': 1, '<w:rtl/>': 2 },
  },
  {
    it: 'keeps the spaces at both ends of a text, and those that indent its lines',
    body: line('[{a}]'),
    data: { a: ' x\n    y ' },
    says: '[ x\n    y ]',
    way: 'flat',
    holds: { '<w:t xml:space="preserve">    y ]</w:t>': 1 },
  },
  {
    it: 'keeps a tab',
    body: line('{a}'),
    data: { a: 'x\ty' },
    says: 'x\ty',
    way: 'flat',
  },
  {
    it: 'begins a text with an empty line',
    body: line('{a}'),
    data: { a: '\nx' },
    says: '\nx',
    way: 'flat',
  },
  {
    it: 'takes entities of XML in the template for what they mean',
    body: line('R&amp;D {a&amp;b} &lt;{c}&gt;'),
    data: { 'a&b': 'x', c: 'y' },
    says: 'R&D x <y>',
    way: 'flat',
  },
  {
    it: 'takes a closing piece of XML in a value for words',
    body: line('{a}'),
    data: { a: 'l’art </w:t></w:r></w:p>' },
    says: 'l’art </w:t></w:r></w:p>',
    way: 'flat',
  },
  {
    // easy-template-x prints nothing. Here a gap is a line to be completed by hand; the linter tells a tag without a name before.
    it: 'prints dots for a tag without a name',
    body: line('{}{ }.'),
    data: {},
    says: `${blank}${blank}.`,
    way: 'flat',
  },
  {
    // easy-template-x fills it. docxtemplater does not, nor do we: an alternative text says which picture is meant.
    it: 'leaves an attribute as it is',
    body: paragraph('<w:bookmarkStart w:id="1" w:name="{a}"/>', run('{a}')),
    data: { a: 'x' },
    says: 'x',
    way: 'flat',
    holds: { 'w:name="{a}"': 1 },
  },
  {
    it: 'leaves a document without tags as it is',
    body: line('rien') + line(''),
    data: { a: 'x' },
    says: 'rien\n',
    way: 'flat',
  },
];
