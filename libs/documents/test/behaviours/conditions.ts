import { domains, people, type Behaviour } from './behaviour.js';
import { line, paragraph, run } from '../trial-docx.js';

const drawing =
  '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="4" name="logo"/></wp:inline></w:drawing></w:r>';

/** Sections as conditions, alone and within lists. */
export const conditions: Behaviour[] = [
  {
    it: 'asks each item its own conditions',
    body: line('{#d}x{#a}oui{/}{#b}non{/};{/}'),
    data: { d: [{ a: true }, { b: true }, {}, { a: 1, b: 'x' }] },
    says: 'xoui;xnon;x;xouinon;',
    way: 'flat',
  },
  {
    it: 'shows of each item the one or the other',
    body: line('{#d}{#actif}{nom}{/actif}{^actif}({nom}){/actif} {/d}'),
    data: { d: [{ nom: 'a', actif: true }, { nom: 'b', actif: false }, { nom: 'c' }] },
    says: 'a (b) (c) ',
    way: 'flat',
  },
  {
    it: 'asks a condition within a condition, their names of several words',
    body: line('{# premier cas}{# second cas}{oui}{/}{# autre cas}{non}{/}{/}'),
    data: { 'premier cas': true, 'second cas': true, 'autre cas': false, oui: 'Oui!', non: 'Non!' },
    says: 'Oui!',
    way: 'flat',
  },
  {
    it: 'repeats a list within a condition within a list, with spaces in the tags',
    body: line('{# communes}{# gens}{nom};{/ gens}{/ communes}') + line('{#communes}{^gens}{nom}: personne{/}{/}'),
    data: people,
    says: 'Ada;Bob;\nAth: personne',
    way: 'flat',
  },
  {
    it: 'closes by a path what a path has opened',
    body: line('{#lieu.rues}{.}{,}{/lieu.rues}'),
    data: { lieu: { rues: ['Haute', 'Basse'] } },
    says: 'Haute et Basse',
    way: 'flat',
  },
  {
    it: 'takes an empty group for something that is there',
    body: line('{#o}là{/o}{^o}absent{/o}'),
    data: { o: {} },
    says: 'là',
    way: 'flat',
  },
  {
    it: 'takes nought, an empty text, what is no number, null and false for nothing',
    body: line('{#a}a{/}{#b}b{/}{#c}c{/}{#d}d{/}{#e}e{/}{^a}1{/}{^b}2{/}{^c}3{/}{^d}4{/}{^e}5{/}'),
    data: { a: 0, b: '', c: NaN, d: null, e: false },
    says: '12345',
    way: 'flat',
  },
  {
    it: 'takes a negative number and a blank for something',
    body: line('{#a}a{/}{#b}b{/}'),
    data: { a: -1, b: ' ' },
    says: 'ab',
    way: 'flat',
  },
  {
    it: 'asks a function for its list',
    body: line('{#f}{nom}{,}{/f}'),
    data: { f: () => domains },
    says: 'eau, état civil et déchets',
    way: 'these data',
  },
  {
    it: 'shows what stands beside the tags in their paragraphs, once for each item',
    body: line('avant {#d} x') + line('{nom}') + line('y {/d} après'),
    data: { d: domains.slice(0, 2) },
    says: 'avant  x\neau\ny  x\nétat civil\ny  après',
    way: 'flat',
  },
  {
    it: 'opens two sections in one paragraph and closes both in another',
    body: line('{#communes} {#gens}') + line('- {nom}') + line('{/gens}{/communes}'),
    data: people,
    says: ' \n- Ada\n\n- Bob\n ',
    way: 'flat',
  },
  {
    it: 'keeps paragraphs of nothing within a section',
    body: line('{#o}') + '<w:p/>' + line('x') + '<w:p/>' + line('{/o}'),
    data: { o: true },
    says: 'x',
    way: 'flat',
    holds: { '<w:p/>': 2 },
  },
  {
    it: 'keeps a picture that stands in the paragraph of a tag',
    body: paragraph(run('{#d}'), drawing) + line('{nom}') + paragraph(drawing, run('{/d}')),
    data: { d: domains.slice(0, 1) },
    says: '\neau\n',
    way: 'never',
    holds: { '<w:drawing>': 2 },
  },
  {
    it: 'leaves out a picture whose condition does not hold',
    body: line('{#o}') + paragraph(drawing) + line('{/o}') + line('fin'),
    data: { o: false },
    says: 'fin',
    way: 'never',
    holds: { '<w:drawing>': 0 },
  },
  {
    it: 'shows neither of two alternatives that say nothing',
    body: line('{#a}A{/a}{^b}{/b}'),
    data: { a: true },
    says: 'A',
    way: 'flat',
  },
  {
    it: 'uses one list twice',
    body: line('{#d}{nom} {/d}|{#d}{nom} {/d}'),
    data: { d: domains.slice(0, 2) },
    says: 'eau état civil |eau état civil ',
    way: 'flat',
  },
  {
    it: 'takes tags in the values of items for words',
    body: line('{#d}{nom}{/d}'),
    data: { d: [{ nom: '{nom}' }, { nom: '{/d}' }] },
    says: '{nom}{/d}',
    way: 'flat',
  },
  {
    it: 'enters many sections one within the other',
    body: line(`${'{#o}'.repeat(12)}{nom}${'{/o}'.repeat(12)}`),
    data: Array.from({ length: 12 }).reduce<object>((o) => ({ o }), { nom: 'fond' }),
    says: 'fond',
    way: 'flat',
  },
];
