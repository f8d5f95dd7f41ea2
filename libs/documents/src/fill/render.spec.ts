import fc from 'fast-check';
import Docxtemplater from 'docxtemplater';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { z } from 'zod';
import { defineTemplate } from '../manifest.js';
import { compileTemplate, loadTemplate, render } from '../template.js';
import { textOf } from '../check/text-of.js';
import { blank } from './blank.js';
import { cleanText } from './clean-text.js';
import { fieldParser } from './field-parser.js';

/** A template of one paragraph, made from the words given. */
function templateOf(...paragraphs: string[]): Buffer {
  const zip = new PizZip(readFileSync(join(__dirname, '../../../../templates/cic-protocol/template.fr.docx')));
  const body = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('');
  zip.file(
    'word/document.xml',
    zip.files['word/document.xml']!.asText().replace(/<w:body>.*(?=<w:sectPr)/s, `<w:body>${body}`),
  );
  for (const name of ['word/header1.xml', 'word/footer1.xml', 'docProps/core.xml']) {
    zip.file(name, zip.files[name]!.asText().replace(/(<w:t[^>]*>|<dc:title>)[^<]*/g, '$1'));
  }
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

const manifest = defineTemplate({
  kind: 'trial',
  version: '1',
  title: { fr: 'Essai' },
  languages: ['fr'],
  calledBy: 'nothing',
  file: () => '/nowhere.docx',
  fields: z.strictObject({ texte: z.string(), lignes: z.array(z.strictObject({ nom: z.string() })) }),
  sample: { texte: 'mot', lignes: [] },
});
const template = compileTemplate(manifest, 'fr', templateOf('[{texte}]', '{#lignes}', '{nom}{;}', '{/lignes}', 'fin'));
const lines = (docx: Buffer) => textOf(docx).split('\n');

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '<&>"\'{}{{#x}}',
    'مرحبا بكم',
    'e\u0301o\u0308',
    '🇧🇪👩🏽‍🏫',
    '\uD800 seul',
    'a\r\nb\nc',
    '\u0000\u000B\uFFFF',
    ']]>',
  ),
);

describe('any text', () => {
  it('goes into a document and comes out of it unchanged, but for what XML cannot hold', () => {
    fc.assert(
      fc.property(anyText, (texte) => {
        const out = textOf(render(template, { texte, lignes: [] }));
        expect(out.slice(0, out.lastIndexOf('fin'))).toBe(`[${cleanText(texte)}]\n`);
      }),
      { numRuns: 300 },
    );
  });

  it('of a hundred thousand characters goes through as well', () => {
    const texte = 'é<&>{}'.repeat(17_000);
    const [line] = lines(render(template, { texte, lignes: [] }));
    expect(line === `[${texte}]`).toBe(true);
  });

  it('loses half a pair to U+FFFD and controls to nothing, and keeps its line breaks', () => {
    expect(cleanText('a\uD83Db\u0000c\r\nd\re')).toBe('a\uFFFDbc\nd\ne');
  });
});

describe('any number of items', () => {
  it('is printed in order, each ended by a semicolon and the last by a full stop', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zé<&]{1,8}$/), { maxLength: 40 }), (names) => {
        const out = lines(render(template, { texte: '', lignes: names.map((nom) => ({ nom })) }));
        const expected = names.map((nom, index) => nom + (index === names.length - 1 ? '.' : '\u00A0;'));
        expect(out.slice(1, -2)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});

it('sets the marks of a list as its language does, or the language that the tag says', () => {
  const lignes = [{ nom: 'eau' }, { nom: 'jeunesse' }];
  const said = (tag: string) => {
    const bytes = templateOf('[{texte}]', '{#lignes}', `{nom}${tag}`, '{/lignes}', 'fin');
    return lines(render(compileTemplate(manifest, 'fr', bytes), { texte: '', lignes })).slice(1, 3);
  };
  expect(said('{;}')).toEqual(['eau\u00A0;', 'jeunesse.']);
  expect(said('{;|nl}')).toEqual(['eau;', 'jeunesse.']);
  expect(() => said('{;|xx}')).toThrow('cannot be read');
});

describe('a template kept and used again', () => {
  it('says each time what docxtemplater says from the beginning', () => {
    const bytes = templateOf('[{texte}]', '{#lignes}', '{nom}{;}', '{/lignes}', 'fin');
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 6 }), (texte, names) => {
        const data = { texte, lignes: names.map((nom) => ({ nom })) };
        const judge = new Docxtemplater(new PizZip(bytes), {
          parser: fieldParser('fr'),
          paragraphLoop: true,
          linebreaks: true,
          nullGetter: () => blank,
        }).render(data);
        const ours = new PizZip(render(template, data));
        for (const [name, file] of Object.entries(judge.getZip().files)) {
          if (!file.dir) expect([name, ours.files[name]?.asText()]).toEqual([name, file.asText()]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is not spoiled by a document that could not be filled', () => {
    const broken = {
      get texte(): string {
        throw new Error('no');
      },
      lignes: [],
    };
    const before = render(template, { texte: 'a', lignes: [] });
    expect(() => template.compiled.fill(broken)).toThrow(expect.objectContaining({ id: 'rendering-failed' }) as Error);
    expect(render(template, { texte: 'a', lignes: [] }).equals(before)).toBe(true);
  });
});

describe('what cannot be done', () => {
  it('is told by name: tags that do not close, a file that is no document, a file that is gone, a language not offered', () => {
    const failing = (bytes: Buffer) => () => compileTemplate(manifest, 'fr', bytes);
    expect(failing(templateOf('{#a}'))).toThrow(expect.objectContaining({ id: 'template-broken' }) as Error);
    expect(failing(templateOf('{a|inconnu}'))).toThrow(expect.objectContaining({ id: 'template-broken' }) as Error);
    expect(failing(Buffer.from('not a zip'))).toThrow(expect.objectContaining({ id: 'template-broken' }) as Error);
    expect(() => loadTemplate(manifest, 'fr')).toThrow(expect.objectContaining({ id: 'template-missing' }) as Error);
    expect(() => loadTemplate(manifest, 'en')).toThrow(
      expect.objectContaining({ id: 'language-not-offered' }) as Error,
    );
    expect(() => textOf(Buffer.from('no'))).toThrow(expect.objectContaining({ id: 'file-not-a-document' }) as Error);
  });

  it('is told field by field when the data do not fit, in both languages', () => {
    const wrong = { texte: 3, lignes: [{ nom: 'a' }, {}], inconnu: 1 };
    expect(() => render(template, wrong)).toThrow(
      expect.objectContaining({
        id: 'data-invalid',
        faults: [
          { path: 'texte', fr: 'un texte est attendu', en: 'a text is expected' },
          { path: 'lignes[1].nom', fr: 'cette donnée manque', en: 'this is missing' },
          {
            path: 'inconnu',
            fr: 'ce champ n’existe pas dans ce modèle',
            en: 'this field does not exist in this template',
          },
        ],
      }) as Error,
    );
  });
});
