import type { PdfStream } from '@libpdf/core';
import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfRef, PdfString, type PdfObject } from '@libpdf/core';
import { mergePdf } from './merge-pdf.js';
import type { MergePart } from './part.js';

const about = { title: 'Dossier', author: 'Pacta', subject: '', language: 'fr-BE', at: new Date(0) };
const name = (value: string) => PdfName.of(value);
const number = (value: number) => PdfNumber.of(value);

interface Trial {
  readonly language: string;
  /** For each page, what its marked contents are. */
  readonly pages: readonly (readonly string[])[];
  /** Names of its own for roles. */
  readonly roles?: Readonly<Record<string, string>>;
  /** Changes the tree before it is written. */
  readonly spoil?: (root: PdfDict, document: PdfDict, ref: PdfRef) => void;
}

/** A tagged file as LibreOffice writes it: contents by their number, a link with its annotation on the first page, an identifier. */
async function tagged({ language, pages, roles = {}, spoil }: Trial): Promise<Uint8Array> {
  const pdf = PDF.create();
  pdf.setLanguage(language);
  const document = PdfDict.of({ Type: name('StructElem'), S: name('Document') });
  const documentRef = pdf.register(document);
  const kids = new PdfArray();
  pages.forEach((contents, n) => {
    const page = pdf.addPage({ size: 'a4' });
    page.drawText(contents.join(' '), { x: 50, y: 700 });
    contents.forEach((role, mcid) => {
      const element = PdfDict.of({ Type: name('StructElem'), S: name(role), P: documentRef, Pg: page.ref });
      element.set('K', mcid % 2 ? PdfArray.of(marked(page.ref, mcid)) : number(mcid));
      element.set('Alt', PdfString.fromString(`${role} ${n}.${mcid}`));
      kids.push(pdf.register(element));
    });
    if (n > 0) return;
    const annotation = pdf.register(
      PdfDict.of({ Type: name('Annot'), Subtype: name('Link'), StructParent: number(7) }),
    );
    page.dict.set('Annots', PdfArray.of(annotation));
    const object = PdfDict.of({ Type: name('OBJR'), Obj: annotation, Pg: page.ref });
    const link = { Type: name('StructElem'), S: name('Link'), ID: PdfString.fromString('note'), K: object };
    kids.push(pdf.register(PdfDict.of(link)));
  });
  document.set('K', kids);
  const root = PdfDict.of({ Type: name('StructTreeRoot'), K: documentRef });
  root.set('RoleMap', PdfDict.of(Object.fromEntries(Object.entries(roles).map(([own, role]) => [own, name(role)]))));
  spoil?.(root, document, documentRef);
  pdf.getCatalog().set('StructTreeRoot', pdf.register(root));
  return pdf.save();
}

/** A PNG of one grey dot. */
const ONE_DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

const marked = (page: PdfRef, mcid: number) => PdfDict.of({ Type: name('MCR'), Pg: page, MCID: number(mcid) });

const part = (title: string, bytes: Uint8Array): MergePart => ({
  title,
  size: bytes.length,
  bytes: () => bytes,
  mediaType: 'application/pdf',
});

async function merged(...files: Uint8Array[]) {
  const { pdf: bytes, outcomes } = await mergePdf(
    files.map((file, n) => part(`Pièce ${n + 1}`, file)),
    about,
  );
  const pdf = await PDF.load(bytes);
  const resolve = (ref: PdfRef): PdfObject | null => pdf.getObject(ref);
  return {
    pdf,
    outcomes,
    resolve,
    catalog: pdf.getCatalog(),
    root: pdf.getCatalog().getDict('StructTreeRoot', resolve),
  };
}

type Merged = Awaited<ReturnType<typeof merged>>;

/** The tree as it is read aloud: roles, what stands instead of a picture, and on which page a content is. */
function readAloud({ pdf, resolve, root }: Merged): string[] {
  const pages = pdf.getPages().map(({ ref }) => ref.toString());
  const lines = (of: PdfDict | undefined, indent: string): string[] => {
    const kids = of?.get('K', resolve);
    return (kids instanceof PdfArray ? kids.toArray() : kids ? [kids] : []).flatMap((kid) => {
      const dict = kid instanceof PdfRef ? resolve(kid) : kid;
      if (!(dict instanceof PdfDict)) return [`${indent}?`];
      const page = pages.indexOf(dict.getRef('Pg')?.toString() ?? '') + 1;
      const type = dict.getName('Type')?.value;
      if (type !== 'StructElem') return [`${indent}${type} ${dict.getNumber('MCID')?.value ?? ''} on ${page}`];
      const said = ['Lang', 'T', 'Alt'].flatMap((key) => dict.getString(key, resolve)?.asString() ?? []);
      return [[`${indent}${dict.getName('S')?.value}`, ...said].join(' | '), ...lines(dict, `${indent}  `)];
    });
  };
  return lines(root, '');
}

/** By the number that a page or an annotation bears, what the tree has for it. */
function ledTo({ resolve, root }: Merged, holder: PdfDict | undefined, key: string): PdfObject | undefined {
  const numbers = root?.getDict('ParentTree', resolve)?.getArray('Nums', resolve)?.toArray() ?? [];
  const own = holder?.getNumber(key)?.value;
  const at = numbers.findIndex((each, n) => n % 2 === 0 && each instanceof PdfNumber && each.value === own);
  const found = at < 0 ? undefined : numbers[at + 1];
  return (found instanceof PdfRef ? resolve(found) : found) ?? undefined;
}

describe('the tags of a merged PDF', () => {
  const french = { language: 'fr-BE', pages: [['H1', 'P'], ['P']] };
  const english = { language: 'en-GB', pages: [['Titre', 'P']], roles: { Titre: 'Grand', Grand: 'H1' } };

  it('are those of its parts, one after the other, each in its language and by its title', async () => {
    const both = await merged(await tagged(french), await tagged(english));
    expect(readAloud(both)).toEqual([
      'Document',
      '  Part | fr-BE | Pièce 1',
      '    Document',
      '      H1 | H1 0.0',
      '        MCR 0 on 1',
      '      P | P 0.1',
      '        MCR 1 on 1',
      '      Link',
      '        OBJR  on 1',
      '      P | P 1.0',
      '        MCR 0 on 2',
      '  Part | en-GB | Pièce 2',
      '    Document',
      '      H1 | Titre 0.0',
      '        MCR 0 on 3',
      '      P | P 0.1',
      '        MCR 1 on 3',
      '      Link',
      '        OBJR  on 3',
    ]);
    const info = both.catalog.getDict('MarkInfo', both.resolve);
    expect([info?.getBool('Marked')?.value, info?.getBool('Suspects')?.value]).toEqual([true, undefined]);
  });

  it('are found from every page, every annotation and every identifier', async () => {
    const both = await merged(await tagged(french), await tagged(english));
    const { pdf, resolve, root } = both;
    const found = pdf.getPages().map(({ dict }) => {
      const elements = ledTo(both, dict, 'StructParents');
      const all = elements instanceof PdfArray ? elements.toArray() : [];
      return all.map((ref) => (resolve(ref as PdfRef) as PdfDict).getString('Alt')?.asString());
    });
    expect(found).toEqual([['H1 0.0', 'P 0.1'], ['P 1.0'], ['Titre 0.0', 'P 0.1']]);
    const links = [0, 2].map((n) => {
      const annotation = pdf.getPage(n)?.dict.getArray('Annots', resolve)?.at(0, resolve) as PdfDict;
      return (ledTo(both, annotation, 'StructParent') as PdfDict).getName('S')?.value;
    });
    expect(links).toEqual(['Link', 'Link']);
    const names = root?.getDict('IDTree', resolve)?.getArray('Names', resolve)?.toArray() ?? [];
    expect(names.flatMap((each) => (each instanceof PdfString ? each.asString() : []))).toEqual(['0.note', '1.note']);
  });

  it('begin with those of the front page, and say where a part has none', async () => {
    const plain = PDF.create();
    plain.addPage({ size: 'a4' });
    const front = await tagged({ language: 'fr-BE', pages: [['H1']] });
    const { pdf: bytes } = await mergePdf(
      [part('Numérisée', await plain.save()), part('Protocole', await tagged(french))],
      about,
      { title: 'Inventaire', pages: () => Promise.resolve(front) },
    );
    const pdf = await PDF.load(bytes);
    const resolve = (ref: PdfRef): PdfObject | null => pdf.getObject(ref);
    const catalog = pdf.getCatalog();
    const read = readAloud({ pdf, outcomes: [], resolve, catalog, root: catalog.getDict('StructTreeRoot', resolve) });
    expect(read.filter((line) => line.includes('Part |'))).toEqual([
      '  Part | fr-BE | Inventaire',
      '  Part | fr-BE | Protocole',
    ]);
    expect(read.filter((line) => line.includes(' on '))).toContain('        MCR 0 on 4');
    expect(catalog.getDict('MarkInfo', resolve)?.getBool('Suspects')?.value).toBe(true);
  });

  it('are of a picture its title, and its page shows it all the same', async () => {
    const { pdf: bytes } = await mergePdf([{ ...part('Page signée', ONE_DOT), mediaType: 'image/png' }], about);
    const pdf = await PDF.load(bytes);
    const resolve = (ref: PdfRef): PdfObject | null => pdf.getObject(ref);
    const catalog = pdf.getCatalog();
    const all = { pdf, outcomes: [], resolve, catalog, root: catalog.getDict('StructTreeRoot', resolve) };
    expect(readAloud(all).slice(1, 3)).toEqual(['  Part | Page signée', '    Figure | Page signée']);
    const page = pdf.getPage(0);
    expect((ledTo(all, page?.dict, 'StructParents') as PdfArray).length).toBe(1);
    const contents = page?.dict.getArray('Contents', resolve)?.toArray() ?? [];
    const operators = contents.map((ref) => Buffer.from((resolve(ref as PdfRef) as PdfStream).getDecodedData()));
    expect(Buffer.concat(operators).toString()).toMatch(/^\/Figure <<\/MCID 0>> BDC\s.* Do\s.*EMC\s*$/s);
  });

  it('are left out where they go round in circles or without end, and the pages stay', async () => {
    const round = await tagged({ ...french, spoil: (_, document, ref) => document.set('K', PdfArray.of(ref, ref)) });
    const deep = await tagged({
      ...french,
      spoil: (_, document) => {
        let inner = PdfDict.of({ Type: name('StructElem'), S: name('P') });
        for (let n = 0; n < 300; n += 1) inner = PdfDict.of({ Type: name('StructElem'), S: name('Sect'), K: inner });
        document.set('K', inner);
      },
    });
    const wide = await tagged({
      ...french,
      spoil: (_, document) => document.set('K', new PdfArray(Array.from({ length: 500_001 }, () => number(0)))),
    });
    const all = await merged(round, deep, wide);
    expect(all.outcomes).toEqual([2, 2, 2].map((pages) => ({ merged: true, pages })));
    expect(readAloud(all).filter((line) => line.includes('Part |'))).not.toContain('  Part | fr-BE | Pièce 3');
  });

  it('follow a name that means itself no further than there are names', async () => {
    const file = await tagged({ language: 'fr-BE', pages: [['Titre']], roles: { Titre: 'Grand', Grand: 'Titre' } });
    expect(readAloud(await merged(file))[3]).toMatch(/^ {6}(Titre|Grand) \| /);
  });
});
