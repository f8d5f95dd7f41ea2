import { deflateSync, crc32 } from 'node:zlib';
import { PDF, PdfArray, PdfName, PdfRef, type PdfDict, type PdfObject } from '@libpdf/core';
import { mergePdf } from './merge-pdf.js';
import type { MergePart } from './part.js';

const about = {
  title: 'Dossier CIC-2026-014',
  author: 'Pacta',
  subject: 'Andenne – Ouakam',
  language: 'fr-BE',
  at: new Date('2026-03-02T12:00:00Z'),
};

async function pdfOf(pages: number, password?: string): Promise<Uint8Array> {
  const pdf = PDF.create();
  for (let n = 0; n < pages; n += 1) pdf.addPage({ size: 'a4' }).drawText(`page ${n + 1}`, { x: 50, y: 700 });
  if (password) pdf.setProtection({ userPassword: password, ownerPassword: password });
  return pdf.save();
}

const part = (title: string, bytes: Uint8Array, mediaType = 'application/pdf', chapter?: string): MergePart => ({
  title,
  size: bytes.length,
  bytes: () => bytes,
  mediaType,
  ...(chapter && { chapter }),
});

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, check]);
}

/** A PNG of one colour: `channels` 1 is grey, 3 is red, green and blue, 4 has an alpha channel too. */
function png(width: number, height: number, channels: 1 | 3 | 4 = 3, rows = height): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, { 1: 0, 3: 2, 4: 6 }[channels], 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.of(0), Buffer.alloc(width * channels, 0xcc)]);
  const data = deflateSync(Buffer.concat(Array.from({ length: rows }, () => row)));
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/** The segments of a JPEG that say how large it is and which way up: its picture itself is not read here. */
function jpeg(width: number, height: number, orientation = 1): Buffer {
  const exif = Buffer.concat([
    Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0', 'latin1'),
    Buffer.of(orientation, 0, 0, 0, 0, 0, 0),
  ]);
  const frame = Buffer.of(8, height >> 8, height & 255, width >> 8, width & 255, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1);
  const segment = (marker: number, data: Buffer): Buffer =>
    Buffer.concat([Buffer.of(0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255), data]);
  return Buffer.concat([Buffer.of(0xff, 0xd8), segment(0xe1, exif), segment(0xc0, frame), Buffer.of(0xff, 0xd9)]);
}

const read = async (bytes: Uint8Array) => {
  const pdf = await PDF.load(bytes);
  const resolve = (ref: PdfRef): PdfObject | null => pdf.getObject(ref);
  return { pdf, resolve, catalog: pdf.getCatalog() };
};

/** The outline as a reader shows it: «title → page», those below a title indented. */
async function outlineOf(bytes: Uint8Array): Promise<string[]> {
  const { pdf, resolve, catalog } = await read(bytes);
  const pages = pdf.getPages().map(({ ref }) => ref.toString());
  const lines = (parent: PdfDict | undefined, indent: string): string[] => {
    const found: string[] = [];
    for (let item = parent?.getDict('First', resolve); item; item = item.getDict('Next', resolve)) {
      const dest = item.get('Dest', resolve);
      const target = dest instanceof PdfArray ? dest.at(0) : undefined;
      const page = target instanceof PdfRef ? pages.indexOf(target.toString()) + 1 : 0;
      found.push(`${indent}${item.getString('Title', resolve)?.asString()} → ${page}`, ...lines(item, `${indent}  `));
    }
    return found;
  };
  return lines(catalog.getDict('Outlines', resolve), '');
}

describe('a merged PDF', () => {
  it('has every page in order, each part under its bookmark', async () => {
    const { pdf, outcomes } = await mergePdf(
      [
        part('Protocole et annexe I', await pdfOf(3)),
        part('Délibération de Huy', await pdfOf(1), 'application/pdf', 'Délibérations'),
        part('Délibération de Mbour', await pdfOf(2), 'application/pdf', 'Délibérations'),
        part('Page signée', png(600, 800), 'image/png', 'Pièces'),
      ],
      about,
    );
    expect(outcomes.map((outcome) => outcome.merged && outcome.pages)).toEqual([3, 1, 2, 1]);
    expect((await read(pdf)).pdf.getPageCount()).toBe(7);
    expect(await outlineOf(pdf)).toEqual([
      'Protocole et annexe I → 1',
      'Délibérations → 4',
      '  Délibération de Huy → 4',
      '  Délibération de Mbour → 5',
      'Pièces → 7',
      '  Page signée → 7',
    ]);
  });

  it('says what it is, in its language, and declares nothing that its parts do not', async () => {
    const { pdf } = await mergePdf([part('Protocole', await pdfOf(1))], about);
    const { pdf: merged, resolve, catalog } = await read(pdf);
    expect([merged.getTitle(), merged.getAuthor(), merged.getSubject(), merged.getLanguage()]).toEqual([
      'Dossier CIC-2026-014',
      'Pacta',
      'Andenne – Ouakam',
      'fr-BE',
    ]);
    expect(merged.getCreationDate()).toEqual(about.at);
    expect(catalog.getDict('ViewerPreferences', resolve)?.getBool('DisplayDocTitle')?.value).toBe(true);
    expect(catalog.getName('PageMode')?.value).toBe('UseOutlines');
    expect(['MarkInfo', 'StructTreeRoot', 'OutputIntents'].filter((key) => catalog.has(key))).toEqual([]);
    expect(pdf.toString('latin1')).not.toMatch(/pdfaid|pdfuaid/);
  });

  it('has the same bytes for the same parts, whenever it is made', async () => {
    const parts = [part('Protocole', await pdfOf(2)), part('Page', png(60, 80), 'image/png')];
    const [one, other] = [await mergePdf(parts, about), await mergePdf(parts, about)];
    expect(one.pdf.equals(other.pdf)).toBe(true);
    const changed = await mergePdf([...parts].reverse(), about);
    expect(changed.pdf.equals(one.pdf)).toBe(false);
  });
});

describe('what cannot be merged', () => {
  it('is told on the first page and fails nothing', async () => {
    const whole = await pdfOf(2);
    const told: unknown[] = [];
    const { pdf, outcomes } = await mergePdf(
      [
        part('Sous clef', await pdfOf(1, 'secret')),
        part('Coupé', whole.subarray(0, 120)),
        part('Autre chose', Buffer.from('%PDF-1.7 and then nothing'.repeat(9))),
        part('Image coupée', png(60, 80).subarray(0, 60), 'image/png'),
        part('Photographie', Buffer.of(0xff, 0xd8, 0xff), 'image/jpeg'),
        part('Trame', Buffer.from('II*\0'), 'image/tiff'),
        part('Entier', whole),
      ],
      about,
      { title: 'Inventaire', pages: async (before) => (told.push(...before), pdfOf(1)) },
    );
    const reasons = outcomes.map((outcome) => (outcome.merged ? outcome.pages : outcome.reason));
    expect(reasons).toEqual(['encrypted', 'broken', 'broken', 'broken', 'broken', 'other-format', 2]);
    expect(told).toEqual(outcomes);
    expect(await outlineOf(pdf)).toEqual(['Inventaire → 1', 'Entier → 2']);
    expect((await read(pdf)).pdf.getPageCount()).toBe(3);
  });

  it('is a picture that would have to be unpacked and is larger than any scan', async () => {
    const { outcomes } = await mergePdf([part('Bombe', png(40_000, 40_000, 4, 1), 'image/png')], about);
    expect(outcomes).toEqual([{ merged: false, reason: 'too-large' }]);
  });
});

it('a part of more pages than any file of scans is left out', async () => {
  const { outcomes } = await mergePdf([part('Sans fin', await pdfOf(5_001))], about);
  expect(outcomes).toEqual([{ merged: false, reason: 'too-large' }]);
});

describe('a scan', () => {
  const pageOf = async (bytes: Buffer, mediaType: string) => {
    const { pdf } = await mergePdf([part('Page', bytes, mediaType)], about);
    const { pdf: merged, resolve } = await read(pdf);
    const page = merged.getPage(0);
    const images = page?.getResources().getDict('XObject', resolve);
    const [name] = [...(images?.keys() ?? [])];
    return { page, image: name && images?.get(name, resolve) };
  };

  it('stands whole on a page of A4, upright or across as it is', async () => {
    const { page: upright } = await pageOf(png(1240, 1754, 1), 'image/png');
    expect([upright?.width, upright?.height].map((side) => Math.round(side ?? 0))).toEqual([595, 842]);
    const { page: across } = await pageOf(png(1754, 1240, 4), 'image/png');
    expect([across?.width, across?.height].map((side) => Math.round(side ?? 0))).toEqual([842, 595]);
  });

  it('keeps the very rows of its file where a PDF can read them', async () => {
    const { image } = await pageOf(png(30, 40, 3), 'image/png');
    const dict = image as PdfDict;
    expect(dict.getDict('DecodeParms')?.getNumber('Predictor')?.value).toBe(15);
    expect(dict.getName('ColorSpace')).toBe(PdfName.of('DeviceRGB'));
  });

  it('is turned as the camera was held', async () => {
    const rotations = await Promise.all([1, 3, 6, 8].map((way) => pageOf(jpeg(800, 600, way), 'image/jpeg')));
    expect(rotations.map(({ page }) => page?.rotation)).toEqual([0, 180, 90, 270]);
  });
});

it('names with every sign of Unicode are bookmarks too', async () => {
  const { pdf } = await mergePdf([part('Délibération « œuvre » بلدية 😀', await pdfOf(1))], about);
  expect(await outlineOf(pdf)).toEqual(['Délibération « œuvre » بلدية 😀 → 1']);
});
