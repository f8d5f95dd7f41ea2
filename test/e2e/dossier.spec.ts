import { createHash } from 'node:crypto';
import PizZip from 'pizzip';
import { PDF } from '@libpdf/core';
import type {
  ComparisonView,
  DocumentView,
  OrganisationView,
  Problem,
  ProtocolView,
  TextVersionView,
} from '@pacta/contracts';
import { textOf } from '@pacta/documents';
import { TestService } from '../builders/api.js';
import type { Life } from '../builders/visitor.js';

jest.setTimeout(120_000);

let service: TestService;
let huy: OrganisationView;

/** A PDF of one page, as a converter would make it. */
async function onePage(): Promise<Buffer> {
  const pdf = PDF.create();
  pdf.addPage({ size: 'a4' }).drawText('page', { x: 50, y: 700 });
  return Buffer.from(await pdf.save());
}

beforeAll(async () => {
  service = await TestService.open();
  huy = await service.organisation();
  const page = await onePage();
  // Conversion has tests of its own; the inventory of a merged file must be a PDF.
  Object.assign(service.services.conversion, { convertToPdf: () => Promise.resolve(page) });
});
afterAll(() => service.close());

const today = (): string => new Date().toISOString().slice(0, 10);
const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function bytesOf(path: string): Promise<Buffer> {
  const answer = await fetch(`${service.url}/api${path}`);
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

/** When every document that the facts call for is there. */
async function documentsOf({ path }: Life): Promise<DocumentView[]> {
  for (const limit = Date.now() + 60_000; Date.now() < limit; await new Promise((r) => setTimeout(r, 200))) {
    const { body } = await service.get<ProtocolView>(path);
    if (body.arriving === 0) return (await service.get<DocumentView[]>(`${path}/documents`)).body;
  }
  throw new Error('documents did not arrive');
}

async function attached(life: Life, to: number, name: string, bytes: Buffer): Promise<void> {
  const sha256 = sha256Of(bytes);
  await fetch(`${service.url}/api${life.path}/attachments/${sha256}`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: new Uint8Array(bytes),
  });
  await life.act({ type: 'attach-file', to, sha256, name });
}

/** Withdrawn after a first version, with other links, and submitted again. */
async function twoVersions(): Promise<Life> {
  const life = await service.drafted(huy);
  await life.submitted(today());
  await life.act({ type: 'withdraw-text', reason: 'Les liens changent' });
  await life.save({ ...life.text, links: 'économiques et culturels' });
  await life.submitted(today());
  return life;
}

it('the operator reads which converters there are, and what their PDFs do not declare', async () => {
  Object.assign(service.services.conversion, {
    converters: () =>
      Promise.resolve([{ name: 'soffice', available: true, reason: 'LibreOffice at /x', lacking: ['tagged'] }]),
  });
  const { status, body } = await service.get('/converters');
  expect([status, body]).toEqual([
    200,
    [{ name: 'soffice', available: true, reason: 'LibreOffice at /x', lacking: ['tagged'] }],
  ]);
});

describe('two versions of a text', () => {
  let life: Life;
  let versions: TextVersionView[];
  beforeAll(async () => {
    life = await twoVersions();
    versions = (await service.get<TextVersionView[]>(`${life.path}/texts`)).body;
  });

  const query = (before: string, after: string, language = 'fr') => new URLSearchParams({ before, after, language });

  it('are found in the journal, the oldest first', () => {
    expect(versions.map(({ version }) => version)).toEqual([1, 2]);
    expect(versions[0]?.title).toMatch(/^Version 1, mise à la signature le /);
  });

  it('are compared on the page, word by word', async () => {
    const [old, young] = versions;
    const { status, body } = await service.get<ComparisonView>(
      `${life.path}/comparison?${query(old?.id ?? '', young?.id ?? '')}`,
    );
    expect(status).toBe(200);
    const changed = body.paragraphs.filter(({ change }) => change !== 'same');
    const inserted = changed.flatMap(({ pieces }) => pieces).filter(({ change }) => change === 'inserted');
    expect(inserted.map(({ text }) => text).join('')).toContain('économiques');
    expect(body.paragraphs.length).toBeGreaterThan(changed.length);
    expect([body.before.id, body.after.id]).toEqual([old?.id, young?.id]);
  });

  it('are compared as tracked changes of the municipality, with the same bytes each time', async () => {
    const [old, young] = versions;
    const path = `${life.path}/comparison.docx?${query(old?.id ?? '', young?.id ?? '', 'en')}`;
    const answer = await fetch(`${service.url}/api${path}`);
    expect(answer.headers.get('content-disposition')).toMatch(/comparison-v1-and-v2\.docx/);
    const docx = Buffer.from(await answer.arrayBuffer());
    const body = new PizZip(docx).file('word/document.xml')?.asText() ?? '';
    expect(body).toMatch(/<w:ins [^>]*w:author="Huy"/);
    expect(body).toMatch(/<w:del [^>]*w:author="Huy"/);
    expect((await bytesOf(path)).equals(docx)).toBe(true);
  });

  it('of which there is none are refused, and a draft is shown to who writes it', async () => {
    const none = await service.get<Problem>(`${life.path}/comparison?${query('999', 'draft')}`);
    expect(none.body).toMatchObject({ status: 404, reason: 'no-such-version' });
    expect((await service.get<Problem>(`${life.path}/comparison?before=x`)).status).toBe(422);
    const drafting = await service.drafted(huy);
    await drafting.submitted(today());
    await drafting.act({ type: 'withdraw-text', reason: 'À revoir' });
    await drafting.save({ ...drafting.text, links: 'sportifs' });
    const { body } = await service.get<TextVersionView[]>(`${drafting.path}/texts`);
    expect(body.map(({ id }) => id).at(-1)).toBe('draft');
    const andenne = await service.organisation('Andenne');
    expect((await service.get(`${life.path.replace(huy.id, andenne.id)}/texts`)).status).toBe(404);
  });
});

describe('the dossier of a protocol', () => {
  let life: Life;
  let documents: DocumentView[];
  const page: Record<'good' | 'broken', Buffer> = {
    good: Buffer.alloc(0),
    broken: Buffer.from(`%PDF-1.7\n${'x'.repeat(400)}`),
  };
  beforeAll(async () => {
    life = await service.drafted(huy);
    await life.inForce(today());
    page.good = await onePage();
    await attached(life, 3, '../Page signée', page.good);
    await attached(life, 3, 'Page abîmée', page.broken);
    documents = await documentsOf(life);
  });

  it('is an archive of every file as it was issued or sent, with the journal and an inventory', async () => {
    const zip = new PizZip(await bytesOf(`${life.path}/dossier.zip?language=fr`));
    const names = Object.keys(zip.files).filter((name) => !zip.files[name]?.dir);
    for (const { fileName, sha256 } of documents) {
      const file = zip.file(`documents/${fileName}`);
      expect(file && sha256Of(file.asUint8Array())).toBe(sha256);
    }
    const scan = names.find((name) => name.includes('Page signée')) ?? '';
    expect(scan).toBe('pieces-jointes/0003-Page signée.pdf');
    expect(sha256Of(zip.file(scan)?.asUint8Array() ?? Buffer.alloc(0))).toBe(sha256Of(page.good));
    const inventory = zip.file('inventaire.csv')?.asText() ?? '';
    for (const { sha256 } of documents) expect(inventory).toContain(sha256);
    expect(inventory).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}/);
    expect(zip.file('journal.csv')?.asText().split('\r\n').length).toBeGreaterThan(8);
    expect(textOf(zip.file('inventaire.docx')?.asUint8Array() ?? Buffer.alloc(0))).toContain(documents[0]?.sha256);
    expect(names).toHaveLength(documents.length + 2 + 3);
  });

  it('has the same bytes for the same state, and is in the language that is asked for', async () => {
    const path = `${life.path}/dossier.zip`;
    const [one, other] = [await bytesOf(`${path}?language=fr`), await bytesOf(`${path}?language=fr`)];
    expect(one.equals(other)).toBe(true);
    expect(Object.keys(new PizZip(await bytesOf(`${path}?language=en`)).files)).toContain('inventory.csv');
  });

  it('is one PDF too, with bookmarks; what cannot be taken in fails nothing', async () => {
    const told: Uint8Array[] = [];
    const converted = await onePage();
    Object.assign(service.services.conversion, {
      convertToPdf: (docx: Uint8Array) => (told.push(docx), Promise.resolve(converted)),
    });
    const pdf = await bytesOf(`${life.path}/dossier.pdf?language=fr`);
    const merged = await PDF.load(pdf);
    // The inventory, a page of each document, and the scan that can be read.
    expect(merged.getPageCount()).toBe(1 + documents.filter(({ format }) => format === 'pdf').length + 1);
    expect([merged.getTitle(), merged.getLanguage()]).toEqual([expect.stringMatching(/^Dossier /), 'fr-BE']);
    const inventory = textOf(told[0] ?? Buffer.alloc(0));
    expect(inventory).toContain('Page abîmée');
    expect(inventory).toContain('ce fichier est abîmé');
    expect(inventory).toContain('font foi');
    expect((await bytesOf(`${life.path}/dossier.pdf?language=fr`)).equals(pdf)).toBe(true);
  });

  it('is seen by nobody else', async () => {
    const andenne = await service.organisation('Andenne');
    for (const file of ['dossier.zip', 'dossier.pdf'])
      expect((await service.get(`${life.path.replace(huy.id, andenne.id)}/${file}`)).status).toBe(404);
  });
});
