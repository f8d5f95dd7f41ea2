import { createHash, randomUUID } from 'node:crypto';
import type { DocumentView, ImportedProtocol, OrganisationView, ProtocolView } from '@pacta/contracts';
import { strFromU8, unzipSync } from 'fflate';
import { TestService } from '../builders/api.js';
import { Life } from '../builders/visitor.js';
import { changesOfLife } from '../ends/changes.js';
import { charters } from '../ends/charters.js';
import { municipalities } from '../ends/municipalities.js';
import { terms } from '../ends/terms.js';
import type { Row, WholeLife, Written } from '../ends/table.js';

/**
 * One life for each regime and each end, by the interface alone: acts recorded today with the days on which they were done. The tables
 * stand in `test/ends`. What only time brings (a term that ends after it was taken in, reminders, a notice that runs) is lived in
 * skipped time by `lives.spec.ts`.
 */
jest.setTimeout(120_000);

let service: TestService;
beforeAll(async () => {
  service = await TestService.open();
});
afterAll(() => service.close());

const pause = () => new Promise((resolve) => setTimeout(resolve, 50));

async function until<T>(read: () => Promise<T>, isReached: (found: T) => boolean): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const found = await read();
    if (isReached(found) || Date.now() > end) return found;
    await pause();
  }
}

async function begun({ id: lead }: OrganisationView, { kind, text, imported }: WholeLife): Promise<Life> {
  const [id, path] = [randomUUID(), `/organisations/${lead}/protocols`];
  const life = new Life(service, `${path}/${id}`, lead);
  const known = { id, commandId: randomUUID(), kind };
  if (imported) {
    const { settled, ...term } = imported;
    const years = { plans: [...settled], evaluations: [...settled] };
    const body = { ...known, ...term, text, settled: years, reference: '', source: '' } as ImportedProtocol; // read-only in the domain
    expect((await service.ask('POST', `${path}/in-force`, { body })).status).toBe(200);
  } else {
    await service.ask('POST', path, { body: { ...known, language: 'fr', copyOf: null } });
    await life.save(text as Parameters<Life['save']>[0]); // the same shape, read-only in the domain
  }
  return life;
}

/** With plain spaces: how they are set is the business of the sentences' own tests. */
const plain = (words: string): string => words.replaceAll(/[\u00a0\u202f]/g, ' ');
const blocks = ({ blocking }: ProtocolView): string => plain(blocking.sentence);
const isSaid = (sentence: string, expected: string): boolean =>
  expected.endsWith('…') ? sentence.startsWith(expected.slice(0, -1)) : sentence === expected;

/** The scan goes up, is named by the entry that it shows, and comes down as it was. */
async function scanned(life: Life, to: number): Promise<void> {
  const bytes = Buffer.from(`%PDF-1.7\nprocès-verbal ${randomUUID()}`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const url = `${service.url}/api${life.path}/attachments/${sha256}`;
  const headers = { 'Content-Type': 'application/octet-stream' };
  expect((await fetch(url, { method: 'PUT', headers, body: new Uint8Array(bytes) })).status).toBe(200);
  await life.act({ type: 'attach-file', to, sha256, name: 'Procès-verbal' });
  expect(Buffer.from(await (await fetch(url)).arrayBuffer()).equals(bytes)).toBe(true);
  const entry = (await life.journal())[to - 1];
  expect(entry?.attachments.map(({ name }) => name)).toEqual(['Procès-verbal']);
}

async function lived(life: Life, rows: readonly Row[]): Promise<void> {
  for (const [n, [done, expected, how = {}]] of rows.entries()) {
    const before = await life.view();
    const said = typeof expected === 'string' ? expected : expected.sentence;
    const answered = await done(life, before);
    const after = how.byTheClock
      ? await until(
          () => life.view(),
          (view) => isSaid(blocks(view), said),
        )
      : answered;
    if (!isSaid(blocks(after), said)) expect(`${n + 1}. ${blocks(after)}`).toBe(`${n + 1}. ${said}`);
    if (how.scanned) await scanned(life, before.position + 1);
  }
}

const titlesOf = (documents: readonly DocumentView[], format: string): string[] =>
  documents
    .filter((each) => each.format === format)
    .map(({ title }) => plain(title))
    .sort();

async function opened(life: Life, { id }: DocumentView): Promise<string> {
  const answer = await fetch(`${service.url}/api${life.path}/documents/${id}`);
  const { 'word/document.xml': body } = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  return strFromU8(body ?? new Uint8Array()).replaceAll(/<[^>]+>/g, '');
}

/** All that its acts call for; each names everybody who binds himself by the text that it is about. */
async function documented(life: Life, { text, documents: expected }: WholeLife): Promise<void> {
  const { instruments } = await until(
    () => life.view(),
    ({ arriving }) => arriving === 0,
  );
  const { body: documents } = await service.get<DocumentView[]>(`${life.path}/documents`);
  expect(titlesOf(documents, 'docx')).toEqual([...expected].sort());
  expect(titlesOf(documents, 'pdf')).toEqual(titlesOf(documents, 'docx'));
  for (const document of documents.filter(({ format }) => format === 'docx')) {
    const { parties } = instruments.find(({ id }) => id === document.instrument)?.text ?? text;
    const words = plain(await opened(life, document));
    const unnamed = parties.map(({ name }) => name).filter((name) => !words.includes(name));
    expect({ document: document.title, unnamed }).toEqual({ document: document.title, unnamed: [] });
  }
}

const walk = (lives: Readonly<Record<string, Written>>): void => {
  it.each(Object.entries(lives))('%s', async (_, written) => {
    const organisation = await service.organisation();
    const whole = written(organisation.id);
    const life = await begun(organisation, whole);
    const atFirst = typeof whole.atFirst === 'string' ? whole.atFirst : whole.atFirst.sentence;
    expect(blocks(await life.view())).toBe(atFirst);
    await lived(life, whole.rows);
    await documented(life, whole);
  });
};

describe('a protocol of the federal programme, after each act, says what blocks, and is', () =>
  walk({ ...municipalities, ...terms }));
describe('a charter, after each act, says what blocks:', () => walk(charters));
describe('a binding text that changes or ends, after each act, says what blocks:', () => walk(changesOfLife));
