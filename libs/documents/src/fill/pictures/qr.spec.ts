import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import jsQR from 'jsqr';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { templates } from '@pacta/templates';
import { sampleOf } from '../../manifest.js';
import { loadTemplate, render } from '../../template.js';
import { CompiledTemplate } from '../compiled-template.js';
import { qrPng } from './qr.js';

/** Its own types name their files without endings, which the compiler does not follow. */
const decoded = jsQR as unknown as (
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
) => { data: string } | null;

const address = 'https://pacta.example.org/v/K7QD-93XM-04TB';

/** What a camera would see: four bytes a pixel. */
function seen(png: Buffer): { pixels: Uint8ClampedArray; side: number } {
  const side = png.readUInt32BE(16);
  const length = png.readUInt32BE(33);
  const lines = inflateSync(png.subarray(41, 41 + length));
  const stride = 1 + Math.ceil(side / 8);
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const white = (lines[y * stride + 1 + (x >> 3)] ?? 0) & (0x80 >> (x & 7));
      if (!white) pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return { pixels, side };
}

function read(png: Buffer): string | undefined {
  const { pixels, side } = seen(png);
  return decoded(pixels, side, side)?.data;
}

const pictureIn = (docx: Buffer, name = 'word/media/image1.png'): Buffer =>
  Buffer.from(unzipSync(docx)[name] ?? new Uint8Array());

describe('a QR code', () => {
  it.each([address, 'K7QD-93XM', `${address}?${'x'.repeat(300)}`])('is read again: %.60s', (text) =>
    expect(read(qrPng(text))).toBe(text),
  );

  it('is the same file each time', () => expect(qrPng(address).equals(qrPng(address))).toBe(true));
});

const cases = templates.flatMap((template) => template.languages.map((language) => ({ template, language })));

it.each(cases)('leads from $template.kind in $language to where it is verified', ({ template, language }) => {
  const loaded = loadTemplate(template, language);
  const sample = sampleOf(template, language);
  for (const filled of [1, 2]) {
    const docx = render(loaded, sample, { verification: `${address}-${filled}` });
    expect(read(pictureIn(docx))).toBe(`${address}-${filled}`);
  }
  expect(pictureIn(render(loaded, sample)).equals(pictureIn(readFileSync(template.file(language))))).toBe(true);
});

it('is found again by its alternative text, whatever an editor has called its file', () => {
  const [template] = cases;
  if (!template) throw new Error('no template');
  const parts = unzipSync(
    Uint8Array.from(Buffer.from(render(loadTemplate(template.template, 'fr'), template.template.sample))),
  );
  const rels = 'word/_rels/footer1.xml.rels';
  const renamed = {
    ...parts,
    'word/media/Bild 7.png': parts['word/media/image1.png'] ?? new Uint8Array(),
    [rels]: strToU8(
      Buffer.from(parts[rels] ?? new Uint8Array())
        .toString()
        .replace('media/image1.png', '/word/media/Bild 7.png'),
    ),
  };
  const docx = new CompiledTemplate(zipSync(renamed), 'fr').fill({ modele: { verification: address } });
  expect(read(pictureIn(docx, 'word/media/Bild 7.png'))).toBe(address);
});
