import { randomUUID } from 'node:crypto';
import PizZip from 'pizzip';
import { cicProtocol } from '@pacta/templates';
import { loadTemplate, render } from '@pacta/documents';
import { noon } from '../../../../test/builders/protocol.js';
import { TestRegister } from '../../../../test/builders/register.js';
import { run } from '../run.js';

const docxOf = (links: string): Uint8Array =>
  render(loadTemplate(cicProtocol, 'fr'), { ...cicProtocol.sample, liens: links });

/** Runs a command on files that are only in memory. */
async function pacta(argv: string[], files: Record<string, Uint8Array> = {}, env: Record<string, string> = {}) {
  let err = '';
  const written = new Map<string, Buffer>();
  const code = await run(argv, {
    env: { ...process.env, ...env },
    out: () => undefined,
    err: (text) => (err += text),
    read: () => Promise.reject(new Error('no text is read')),
    bytes: (path) => Promise.resolve(files[path] ?? new Uint8Array()),
    write: (path, bytes) => Promise.resolve(void written.set(path, Buffer.from(bytes))),
  });
  return { code, err, written };
}

test('two documents are compared as tracked changes', async () => {
  const files = { 'a.docx': docxOf('historiques'), 'b.docx': docxOf('historiques et économiques') };
  const { code, err, written } = await pacta(
    ['compare', 'a.docx', 'b.docx', '--out', 'c.docx', '--author', 'Huy'],
    files,
  );
  expect([code, err]).toEqual([0, 'c.docx est écrit.\n']);
  const body = new PizZip(written.get('c.docx') ?? '').file('word/document.xml')?.asText() ?? '';
  expect(body).toMatch(/<w:ins [^>]*w:author="Huy"/);
});

test('a document is converted, and nothing is lacking in its PDF that is not said', async () => {
  const { code, err, written } = await pacta(['convert', 'a.docx', '--out', 'a.pdf'], {
    'a.docx': docxOf('historiques'),
  });
  expect([code, err]).toEqual([0, 'a.pdf est écrit.\n']);
  expect(written.get('a.pdf')?.subarray(0, 5).toString()).toBe('%PDF-');
}, 180_000);

describe('documents for many protocols', () => {
  let here: TestRegister;
  let huy: string;
  beforeEach(async () => {
    here = await TestRegister.open();
    huy = await here.organisation('Huy');
  });
  afterEach(() => here.close());

  const bulk = (...options: string[]) => bulkOf('cic-protocol', ...options);
  const bulkOf = (kind: string, ...options: string[]) =>
    pacta(
      ['bulk', kind, '--organisation', 'huy', '--out', 'a.zip', '--format', 'docx', ...options],
      {},
      {
        DATABASE_URL: here.database.url,
      },
    );

  /** What a worker does, without its templates: one document for each protocol but the first. */
  async function working(): Promise<void> {
    for (let made = false; !made; await new Promise((resolve) => setTimeout(resolve, 50))) {
      const done = await here.register.bulkRun.turn(async (turn) => {
        const outcomes = turn.items.map(({ n }) =>
          n === 0
            ? { n, reason: 'not-yet' as const }
            : { n, files: [{ fileName: `${n}.docx`, bytes: Buffer.from(`document ${n}`) }] },
        );
        await here.register.bulkRun.keep(turn, outcomes, noon('2026-03-02'));
        return true;
      });
      made = done ?? false;
    }
  }

  test('are asked for, waited for, and written as one archive', async () => {
    for (let n = 0; n < 3; n += 1) await here.started(huy);
    const [{ code, err, written }] = await Promise.all([bulk(), working()]);
    expect(code).toBe(0);
    expect(err).toMatch(/3 sur 3\na\.zip est écrit\.\n\S+ : ce document n’a pas encore lieu d’être\n$/);
    const zip = new PizZip(written.get('a.zip') ?? '');
    expect(Object.keys(zip.files)).toEqual(['1.docx', '2.docx']);
    expect(zip.file('2.docx')?.asText()).toBe('document 2');
    const [job] = await here.register.bulk.list(huy);
    const again = await bulk('--job', job?.id ?? '');
    expect(again.written.get('a.zip')?.equals(written.get('a.zip') ?? Buffer.alloc(0))).toBe(true);
  });

  test('may be of a kind that the office has made itself, and not of one that it has not', async () => {
    await here.started(huy);
    await here.started(huy);
    expect(await bulkOf('own-note')).toMatchObject({ code: 2, err: expect.stringContaining('own-note') as string });
    const own = { title: 'Note', retired: false, prints: ['reference'], fields: [] };
    await here.register.templates.keep({
      ...{ organisation: huy, kind: 'own-note', language: 'fr', expected: 0, productVersion: '', own },
      ...{
        changeId: randomUUID(),
        reason: 'Essai',
        at: noon('2026-03-02'),
        bytes: Buffer.from('docx'),
        fileName: 'n.docx',
      },
    });
    const [{ code, written }] = await Promise.all([bulkOf('own-note'), working()]);
    expect([code, [...written.keys()]]).toEqual([0, ['a.zip']]);
    expect(await here.register.bulk.list(huy)).toMatchObject([{ kind: 'own-note' }]);
  });

  test('of which there is none, or of a job that is not there, is said', async () => {
    expect(await bulk('--search', 'introuvable')).toMatchObject({
      code: 3,
      err: expect.stringContaining('rien à produire') as string,
    });
    const gone = await bulk('--job', '00000000-0000-4000-8000-000000000000');
    expect(gone).toMatchObject({ code: 3, err: expect.stringContaining('n’existe pas') as string });
  });
});
