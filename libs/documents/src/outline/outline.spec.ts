import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { z } from 'zod';
import { textOf } from '../check/text-of.js';
import { defineTemplate } from '../manifest.js';
import { compileTemplate, render } from '../template.js';
import { outlineOf, type OutlineBlock, type OutlineParagraph } from './outline.js';

const p = (text: string, style = 'Corps') =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (...paragraphs: string[]) => `<w:tc>${paragraphs.join('')}</w:tc>`;

const words = [
  p('Accord', 'Title'),
  p('Entre la Commune {commune|de} et {inconnu}, le {date|jour}'),
  p('{#domaines}'),
  p('{intitule}{#lieux}, à {.}{/lieux} ({commune|de}){;}', 'Puce'),
  p('{/domaines}'),
  p('{^domaines}') + p('…………', 'Puce') + p('aucun', 'Puce') + p('{/domaines}'),
  `<w:tbl><w:tr>${cell(p('Pour {commune}', 'Signature'))}${cell(p('à côté', 'Autre'))}</w:tr></w:tbl>`,
  p('Annexe', 'Bandeau').replace('</w:pPr>', '<w:pageBreakBefore/></w:pPr>'),
  p('{#second}{second.nom}{/second}{#note}{note}{/note}fin'),
];

function file(): Buffer {
  const zip = new PizZip(readFileSync(join(__dirname, '../../../../templates/cic-protocol/template.fr.docx')));
  const xml = zip.files['word/document.xml']!.asText();
  zip.file(
    'word/document.xml',
    xml.replace(/<w:body>.*(?=<w:sectPr)/s, () => `<w:body>${words.join('')}`),
  );
  for (const name of ['word/header1.xml', 'word/footer1.xml', 'docProps/core.xml'])
    zip.file(name, zip.files[name]!.asText().replace(/(<w:t[^>]*>|<dc:title>)[^<]*/g, '$1'));
  return zip.generate({ type: 'nodebuffer' });
}

const manifest = defineTemplate({
  kind: 'trial',
  version: '1',
  title: { fr: 'Essai' },
  languages: ['fr'],
  calledBy: 'nothing',
  file: () => '/nowhere.docx',
  fields: z.strictObject({
    commune: z.string(),
    inconnu: z.string().default('……'),
    date: z.string().default('……'),
    domaines: z.array(z.strictObject({ intitule: z.string().default('……'), lieux: z.array(z.string()).default([]) })),
    second: z.strictObject({ nom: z.string() }).optional(),
    note: z.string().optional(),
  }),
  sample: { commune: 'Andenne', domaines: [] },
});
const template = compileTemplate(manifest, 'fr', file());
const sample = { commune: 'Andenne', date: '2026-12-01', domaines: [{ intitule: 'eau', lieux: ['Huy', 'Ath'] }, {}] };

const paragraphsOf = (block: OutlineBlock): OutlineParagraph[] =>
  block.style === 'row' ? block.cells.flat() : [block];
const textsOf = (data: unknown): string[] => {
  const { body, annexes } = outlineOf(template, data);
  const paragraphs = [body, ...annexes].flat().flatMap(paragraphsOf);
  return paragraphs.map(({ parts }) => parts.map(({ text }) => text).join(''));
};
const fieldsOf = (data: unknown) => {
  const { body, annexes } = outlineOf(template, data);
  return [body, ...annexes]
    .flat()
    .flatMap(paragraphsOf)
    .flatMap(({ parts }) => parts)
    .filter(({ field }) => field !== null);
};

describe('the outline of a document', () => {
  it('says what the file says, whatever it is filled with', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
    const domain = fc.record({ intitule: text, lieux: fc.array(text, { maxLength: 3 }) }, { requiredKeys: [] });
    const data = fc.record(
      {
        commune: fc.oneof(text, fc.constantFrom('\uFFFFdate\uFFFEHuy\uFFFF', 'a\nb\tc', '<&>', '{x}')),
        inconnu: text,
        domaines: fc.array(domain, { maxLength: 4 }),
        second: fc.record({ nom: text }),
      },
      { requiredKeys: ['commune', 'domaines'] },
    );
    fc.assert(
      fc.property(data, (filled) => {
        const printed = textOf(render(template, filled)).replace(/\s/g, '');
        expect(textsOf(filled).join('').replace(/\s/g, '')).toBe(printed);
      }),
      { numRuns: 200 },
    );
  });

  it('knows of each piece the field it comes from, in lists and in lists of lists', () => {
    expect(fieldsOf(sample)).toEqual([
      { text: 'd’Andenne', field: 'commune', blank: false },
      { text: '……', field: 'inconnu', blank: true },
      { text: '1ᵉʳ\u00A0décembre\u00A02026', field: 'date', blank: false },
      { text: 'eau', field: 'domaines.0.intitule', blank: false },
      { text: 'Huy', field: 'domaines.0.lieux.0', blank: false },
      { text: 'Ath', field: 'domaines.0.lieux.1', blank: false },
      { text: 'd’Andenne', field: 'commune', blank: false },
      { text: '……', field: 'domaines.1.intitule', blank: true },
      { text: 'd’Andenne', field: 'commune', blank: false },
      { text: 'Andenne', field: 'commune', blank: false },
    ]);
  });

  it('knows the field of what is printed only where it is given', () => {
    expect(fieldsOf({ ...sample, second: { nom: 'Ath' }, note: 'Vu' }).slice(-2)).toMatchObject([
      { text: 'Ath', field: 'second.nom' },
      { text: 'Vu', field: 'note' },
    ]);
  });

  it('takes a dotted line in the place of an empty list for that list, and words there for words', () => {
    const empty = outlineOf(template, { commune: 'Huy', domaines: [] }).body.filter(({ style }) => style === 'item');
    expect(empty).toEqual([
      { style: 'item', parts: [{ text: '…………', field: 'domaines', blank: true }] },
      { style: 'item', parts: [{ text: 'aucun', field: null, blank: false }] },
    ]);
  });

  it('keeps the styles, the cells of a row side by side, and what begins a page apart', () => {
    const { body, annexes } = outlineOf(template, sample);
    expect(body.map(({ style }) => style)).toEqual(['title', 'paragraph', 'item', 'item', 'row']);
    expect(body.at(-1)).toMatchObject({ cells: [[{ style: 'signature' }], [{ style: 'paragraph' }]] });
    expect(annexes.map((blocks) => blocks.map(({ style }) => style))).toEqual([['banner', 'paragraph']]);
  });

  it('leaves no mark in the file that is made of the same template', () => {
    const before = render(template, sample);
    outlineOf(template, { ...sample, commune: 'Huy' });
    expect(render(template, sample).equals(before)).toBe(true);
    expect(textOf(before)).not.toMatch(/[\uFFFE\uFFFF]/);
  });
});
