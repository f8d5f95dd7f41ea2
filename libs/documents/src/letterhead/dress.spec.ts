import { readFileSync } from 'node:fs';
import { templates } from '@pacta/templates';
import PizZip from 'pizzip';
import { textOf } from '../check/text-of.js';
import { qrPng } from '../fill/pictures/qr.js';
import { sampleOf } from '../manifest.js';
import { compileTemplate, render } from '../template.js';
import { isColour, isReadable } from './colour.js';
import { dress } from './dress.js';
import { logoIn } from './logo.js';

const logo = logoIn(qrPng('Huy'));
const other = logoIn(qrPng('https://example.org/a/much/longer/one'));
const letterhead = { logo, colour: '#7a1230', name: 'Huy & «Meuse»' };
const partOf = (docx: Buffer, name: string): string => new PizZip(docx).files[name]?.asText() ?? '';

const cases = templates.flatMap((template) => template.languages.map((language) => ({ template, language })));

it.each(cases)(
  '$template.kind in $language says the same in a letterhead, filled the fast way',
  ({ template, language }) => {
    const plain = readFileSync(template.file(language));
    const dressed = dress(plain, letterhead);
    const compiled = compileTemplate(template, language, dressed);
    const filled = render(compiled, sampleOf(template, language));
    expect(textOf(filled)).toBe(
      textOf(render(compileTemplate(template, language, plain), sampleOf(template, language))),
    );
    expect(compiled.compiled.isFlat).toBe(true);
    const head = partOf(filled, 'word/header1.xml');
    expect(head).toContain('descr="Huy &amp; «Meuse»"');
    expect(partOf(filled, 'word/_rels/header1.xml.rels')).toContain('Target="media/letterhead.png"');
    expect(partOf(filled, 'word/styles.xml')).toMatch(/w:styleId="Title".*?<w:color w:val="7A1230"\/>/su);
    expect(new PizZip(filled).files['word/media/letterhead.png']?.asNodeBuffer().equals(Buffer.from(logo.bytes))).toBe(
      true,
    );
  },
);

it('puts a new letterhead in the place of the old one, and the same again changes nothing', () => {
  const plain = readFileSync(templates[0]?.file('fr') ?? '');
  const dressed = dress(plain, letterhead);
  expect(dress(dressed, letterhead).equals(dressed)).toBe(true);
  const anew = dress(dressed, { ...letterhead, logo: other, colour: '#0B4450' });
  expect(partOf(anew, 'word/header1.xml').match(/<w:drawing>/gu)).toHaveLength(1);
  expect(partOf(anew, 'word/styles.xml')).not.toContain('7A1230');
  expect(anew.equals(dress(plain, { ...letterhead, logo: other, colour: '#0B4450' }))).toBe(true);
});

it('leaves the logo alone where only the colour is given', () => {
  const dressed = dress(readFileSync(templates[0]?.file('fr') ?? ''), letterhead);
  const recoloured = dress(dressed, { ...letterhead, logo: null, colour: '#0B4450' });
  expect(partOf(recoloured, 'word/header1.xml')).toBe(partOf(dressed, 'word/header1.xml'));
});

it.each([
  ['a text', Buffer.from('GIF? no')],
  ['a PDF', Buffer.from('%PDF-1.7')],
  ['nothing', Buffer.alloc(0)],
  ['a point', Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64')],
])('takes no logo from %s', (_, bytes) => expect(() => logoIn(bytes)).toThrow('A logo is a PNG or a JPEG'));

it('knows a colour, and whether titles in it can be read on paper', () => {
  expect(['#1F2A44', '#fff', 'red', '#12345g'].map(isColour)).toEqual([true, false, false, false]);
  expect(['#1F2A44', '#7a1230', '#767676', '#777777', '#ffd800', '#ffffff'].map(isReadable)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
