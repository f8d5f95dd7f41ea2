import fc from 'fast-check';
import { cell, line, paragraph, row, run, table } from './trial-docx.js';

/** Anything that people or programs may hand in as a text. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.constantFrom('a', '\n', '\r\n', '\r', ' ', '\t'), { maxLength: 6 }).map((pieces) => pieces.join('')),
  fc.constantFrom(
    '<&>"\'{}{{#x}}',
    '{nom} {/liste}',
    'مرحبا بكم',
    'e\u0301o\u0308',
    '🇧🇪👩🏽‍🏫',
    '\uD800 seul \uDC00',
    '\u0000\u000B\uFFFE\uFFFF',
    ']]>',
    '</w:t><w:t xml:space="preserve">',
    '2026-12-01',
  ),
);

const names = ['nom', 'note', 'nombre', 'vrai', 'objet', 'liste', 'mots', 'lieu', 'rien'] as const;

/** Data of every shape that a schema of ours may let through, and gaps everywhere; nested by the same names. */
const dataTie = fc.letrec<{ data: object }>((tie) => ({
  data: fc.record(
    {
      nom: fc.oneof(anyText, fc.constant(null)),
      note: fc.oneof(fc.constant(''), anyText),
      nombre: fc.oneof(fc.integer(), fc.double(), fc.constant(0)),
      vrai: fc.boolean(),
      lieu: fc.record({ nom: anyText, rue: fc.record({ nom: anyText }, { requiredKeys: [] }) }, { requiredKeys: [] }),
      mots: fc.array(fc.oneof(anyText, fc.constant(null)), { maxLength: 4 }),
      objet: fc.oneof({ maxDepth: 2 }, fc.constant(undefined), tie('data')),
      liste: fc.oneof({ maxDepth: 2 }, fc.constant([]), fc.array(tie('data'), { maxLength: 3 })),
    },
    { requiredKeys: [] },
  ),
}));
export const anyData: fc.Arbitrary<object> = dataTie.data;

const section = fc.constantFrom(...names, 'lieu.rue', 'lieu.nom', '.');
const tag = fc.constantFrom(
  ...[
    'nom',
    'note',
    'nombre',
    'vrai',
    'lieu.nom',
    'lieu.rue.nom',
    'rien',
    '.',
    ';',
    ',',
    'nom|jour',
    'nombre|nombre',
    'nom | de',
  ],
);
const properties = fc.constantFrom('', '<w:b/>', '<w:i/><w:sz w:val="20"/>');
const splits = ['', '</w:t></w:r><w:r><w:t>', '</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">'];

const inlineTie = fc.letrec<{ inline: string; piece: string }>((tie) => ({
  inline: fc.array(tie('piece'), { maxLength: 4 }).map((pieces) => pieces.join('')),
  piece: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom('mot', ' ', ' et ', '«&amp;»'),
    tag.map((name) => `{${name}}`),
    fc.tuple(tag, fc.constantFrom(...splits)).map(([name, split]) => `{${name.slice(0, 1)}${split}${name.slice(1)}}`),
    fc.constantFrom(...splits),
    fc
      .tuple(fc.constantFrom('#', '^'), section, tie('inline'))
      .map(([kind, name, inside]) => `{${kind}${name}}${inside}{/${name}}`),
  ),
}));
const inline: fc.Arbitrary<string> = inlineTie.inline;

/** Bodies as staff make them and as they should not: what docxtemplater takes, we take; what it refuses, we refuse. */
const blockTie = fc.letrec<{ blocks: string; block: string; cell: string; row: string }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 3 }).map((blocks) => blocks.join('')),
  block: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.tuple(inline, properties).map(([text, look]) => paragraph(run(text, look))),
    fc
      .tuple(inline, inline)
      .map(([one, other]) => paragraph(run(one, '<w:b/>'), '<w:bookmarkStart w:id="1"/>', run(other))),
    fc
      .tuple(fc.constantFrom('#', '^', '#', '-w:p '), section, tie('blocks'))
      .map(([kind, name, inside]) =>
        kind === '-w:p ' ? line(`{-w:p ${name}}x{/}`) : line(`{${kind}${name}}`) + inside + line(`{/${name}}`),
      ),
    fc.array(tie('row'), { minLength: 1, maxLength: 3 }).map((rows) => table(...rows)),
    fc.constantFrom(
      '<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr></w:p>',
      '<w:p><w:r><w:br w:type="page"/></w:r></w:p>',
      '<w:sdt><w:sdtContent><w:p><w:r><w:t>{nom}</w:t></w:r></w:p></w:sdtContent></w:sdt>',
      '<w:bookmarkEnd w:id="1"/>',
    ),
  ),
  row: fc.oneof(
    fc.array(tie('cell'), { minLength: 1, maxLength: 2 }).map((cells) => row(...cells)),
    fc
      .tuple(fc.constantFrom('#', '^'), section, inline, inline)
      .map(([kind, name, one, other]) => row(cell(line(`{${kind}${name}}${one}`)), cell(line(`${other}{/${name}}`)))),
    fc.tuple(section, inline).map(([name, text]) => row(cell(line(`{-w:tr ${name}}${text}{/${name}}`)))),
  ),
  cell: fc.oneof(
    inline.map((text) => cell(line(text))),
    fc.tuple(tie('blocks'), inline).map(([blocks, last]) => cell(blocks, line(last))),
    fc.tuple(section, inline).map(([name, text]) => cell(line(`{#${name}}`), line(text), line(`{/${name}}`))),
    fc
      .tuple(fc.constantFrom('w:p', 'w:tc'), section, inline)
      .map(([element, name, text]) => cell(line(`{-${element} ${name}}${text}{/}`))),
  ),
}));
export const anyBody: fc.Arbitrary<string> = blockTie.blocks;
export const anyHeader: fc.Arbitrary<string> = inline.map(line);
/** A note at the end of the document or at the foot of a page, of a paragraph or two. */
export const anyNote: fc.Arbitrary<string> = fc
  .array(anyHeader, { minLength: 1, maxLength: 2 })
  .map((lines) => lines.join(''));
/** Words and tags without markup, for the properties of a document. */
export const anyTitle: fc.Arbitrary<string> = fc
  .array(tag, { maxLength: 3 })
  .map((tags) => tags.map((name) => `{${name}} `).join(''));
