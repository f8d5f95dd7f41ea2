import { randomUUID } from 'node:crypto';
import PizZip from 'pizzip';
import type { BulkView, ImportView, OrganisationView } from '@pacta/contracts';
import { DAY } from '../builders/days.js';
import { workbook } from '../builders/spreadsheet.js';
import { Visitor } from '../builders/visitor.js';
import { discard, freePort, newHome, processesOf, ready, start, until } from './running-pacta.js';

jest.setTimeout(240_000);

/** Three turns of a worker: it dies in the second. */
const PROTOCOLS = 60;

const home = newHome();
let running: ReturnType<typeof start>;
let visitor: Visitor;
let huy: OrganisationView;

beforeAll(async () => {
  const port = await freePort();
  running = start(home, port);
  await ready(running);
  visitor = new Visitor(`http://127.0.0.1:${port}`);
  await until(async () => (await visitor.get('/health').catch(() => undefined))?.status === 200);
  huy = await visitor.organisation();
  await imported(PROTOCOLS);
});
afterAll(async () => {
  running.process.kill('SIGINT');
  await running.ended;
  await discard(home);
});

/** So many protocols in force, from a spreadsheet. */
async function imported(count: number): Promise<void> {
  const headings = ['Référence', 'Type', 'En vigueur le', 'Dernier jour', 'Partie 1', 'Partie 2', 'Partie 2 pays'];
  const dates = [DAY.after({ years: -2 }), DAY.after({ years: 3 })];
  const row = (_: unknown, n: number) => [`J-${n + 1}`, 'cic-protocol', ...dates, 'Huy', 'Mbour', 'Sénégal'];
  const file = workbook({ rows: [headings, ...Array.from({ length: count }, row)] });
  const imports = `${visitor.url}/api/organisations/${huy.id}/imports`;
  const id = randomUUID();
  await fetch(`${imports}?${new URLSearchParams({ id, fileName: 'a.xlsx' })}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: new Uint8Array(file),
  });
  const body = { skipProblems: false };
  await visitor.ask('POST', `/organisations/${huy.id}/imports/${id}/confirm`, { body });
  const view = async () => (await visitor.get<ImportView>(`/organisations/${huy.id}/imports/${id}`)).body;
  await until(async () => (await view()).state === 'done', 60_000);
}

it('documents for many are each made once although the worker was killed at work', async () => {
  const id = randomUUID();
  const body = {
    id,
    kind: 'cic-protocol',
    format: 'pdf',
    year: null,
    protocols: { filter: { q: '', phase: '', kind: '', country: '' } },
  };
  const bulk = `/organisations/${huy.id}/bulk`;
  expect((await visitor.ask('POST', bulk, { body })).status).toBe(202);
  const job = async () => (await visitor.get<BulkView>(`${bulk}/${id}`)).body;
  await until(async () => (await job()).items.done > 0, 120_000);
  const worker = processesOf(home).worker;
  process.kill(worker?.pid ?? NaN, 'SIGKILL');
  const cut = await job();
  expect(cut).toMatchObject({ state: 'running' });
  expect(cut.items.waiting).toBeGreaterThan(0);
  await until(async () => (await job()).state === 'done', 200_000);
  expect(await job()).toMatchObject({ files: PROTOCOLS, without: [], items: { total: PROTOCOLS, done: PROTOCOLS } });
  const archive = await fetch(`${visitor.url}/api${bulk}/${id}/documents.zip`);
  const zip = new PizZip(await archive.arrayBuffer());
  const pdfs = Object.keys(zip.files).filter((name) => name.endsWith('.pdf'));
  expect(new Set(pdfs).size).toBe(PROTOCOLS);
  for (const name of pdfs) expect(zip.file(name)?.asText().slice(0, 5)).toBe('%PDF-');
});
