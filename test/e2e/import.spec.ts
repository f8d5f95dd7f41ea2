import { randomUUID } from 'node:crypto';
import type { ImportView, OrganisationView, Problem, ProtocolView, TodoView } from '@pacta/contracts';
import { addDays, addMonths, addYears, civilDay, type CivilDay } from '@pacta/protocol';
import { TestService } from '../builders/api.js';
import { DAY } from '../builders/days.js';
import { workbook } from '../builders/spreadsheet.js';
import type { Answer } from '../builders/visitor.js';

jest.setTimeout(120_000);

let service: TestService;
let huy: OrganisationView;
beforeAll(async () => {
  service = await TestService.open();
});
afterAll(() => service.close());
beforeEach(async () => {
  huy = await service.organisation();
});

const today = civilDay(DAY.today);
const HEADINGS = [
  'Référence',
  'Type',
  "Date d'entrée en vigueur",
  'Dernier jour',
  'Partie 1 nom',
  'Partie 2 nom',
  'Partie 2 pays',
];

interface About {
  readonly kind?: string;
  readonly from?: CivilDay;
  readonly until?: string;
}

const row = (
  reference: string,
  { kind = 'cic-protocol', from = addYears(today, -2), until = addYears(today, 3) }: About = {},
): string[] => [reference, kind, from, until, 'Huy', 'Mbour', 'Sénégal'];

const sheetOf = (...rows: readonly (readonly string[])[]): Buffer => workbook({ rows: [HEADINGS, ...rows] });

async function send<Body = ImportView>(
  bytes: Uint8Array,
  {
    id = randomUUID(),
    fileName = 'jumelages.xlsx',
    type = 'application/octet-stream',
    language = 'fr',
  }: { readonly id?: string; readonly fileName?: string; readonly type?: string; readonly language?: string } = {},
): Promise<Answer<Body>> {
  const path = `/api/organisations/${huy.id}/imports?${new URLSearchParams({ id, fileName })}`;
  const headers = { 'Content-Type': type, 'Accept-Language': language };
  const answer = await fetch(service.url + path, { method: 'POST', headers, body: new Uint8Array(bytes) });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Body };
}

const read = async (id: string, query = ''): Promise<ImportView> =>
  (await service.get<ImportView>(`/organisations/${huy.id}/imports/${id}${query}`)).body;
const confirm = (id: string, skipProblems = false) =>
  service.ask<ImportView & Problem>('POST', `/organisations/${huy.id}/imports/${id}/confirm`, {
    body: { skipProblems },
  });

/** Looks again until it is so. */
async function until(id: string, isSo: (view: ImportView) => boolean): Promise<ImportView> {
  for (
    const limit = Date.now() + 90_000;
    Date.now() < limit;
    await new Promise((resolve) => setTimeout(resolve, 100))
  ) {
    const view = await read(id);
    if (isSo(view)) return view;
  }
  throw new Error(`not in time: ${JSON.stringify((await read(id)).rows)}`);
}

const protocol = async (id: string | null | undefined): Promise<ProtocolView> =>
  (await service.get<ProtocolView>(`/organisations/${huy.id}/protocols/${id ?? ''}`)).body;

const numbers = async (): Promise<{ protocols: number; events: number }> => {
  const [count] = await service.database.query<{ protocols: number; events: number }>(
    `SELECT (SELECT count(*)::integer FROM protocol WHERE organisation_id = $1) AS protocols,
       (SELECT count(*)::integer FROM event WHERE organisation_id = $1 AND type = 'protocol-imported') AS events`,
    [huy.id],
  );
  return count ?? { protocols: -1, events: -1 };
};

describe('a spreadsheet of protocols in mid-life', () => {
  test('a twinning of 1984 without end and one that ends next month go on rightly', async () => {
    const ends = addMonths(today, 1);
    const { status, body: draft } = await send(
      sheetOf(
        row('J-1984', { kind: 'Accord de jumelage', from: civilDay('1984-05-05'), until: 'sans terme' }),
        row('J-FIN', { from: addYears(ends, -5), until: ends }),
      ),
    );
    expect(status).toBe(200);
    expect(draft).toMatchObject({ state: 'draft', rows: { total: 2, ready: 2, wrong: 0 } });
    const [old, ending] = draft.page.rows;
    // What was shown before is what happens.
    expect(old?.next?.on && old.next.on >= today).toBe(true);
    expect(old?.toCome.some(({ type }) => type === 'end')).toBe(false);
    expect(ending?.toCome.some(({ type, on }) => type === 'end' && on === ends)).toBe(true);
    expect(ending?.sentence).toMatch(/\.$/);
    expect(await numbers()).toEqual({ protocols: 0, events: 0 });

    expect((await confirm(draft.id)).status).toBe(202);
    const done = await until(draft.id, ({ state, clocks }) => state === 'done' && clocks === 2);
    for (const [n, shown] of [old, ending].entries()) {
      const view = await protocol(done.page.rows[n]?.protocol);
      expect(view).toMatchObject({ phase: 'in-force', reference: shown?.reference });
      expect(view.blocking.sentence).toBe(shown?.sentence);
      expect(view.blocking.next).toBe(shown?.next?.on);
    }
    const clocks = await service.database.query<{ told: boolean }>(
      'SELECT clock_at = next_at AS told FROM protocol WHERE organisation_id = $1',
      [huy.id],
    );
    expect(clocks).toEqual([{ told: true }, { told: true }]);
    const { body: todo } = await service.get<TodoView>(`/organisations/${huy.id}/todo`);
    expect(todo.total).toBe(2);
  });

  test('of 300 rows, cut short by a worker that ends, is gone on with, and each row is one protocol', async () => {
    await service.pauseWorking();
    const rows = Array.from({ length: 300 }, (_, n) => row(`J-${n + 1}`));
    const { body: draft } = await send(sheetOf(...rows));
    expect(draft.rows).toMatchObject({ ready: 300, wrong: 0 });
    await confirm(draft.id);
    // Two batches, and then nobody is there any more.
    const at = new Date().toISOString() as Parameters<typeof service.services.register.importRun.batch>[1];
    for (const _ of [1, 2]) await service.services.register.importRun.batch(draft.id, at, 70);
    expect(await read(draft.id)).toMatchObject({ state: 'running', rows: { done: 140, ready: 160 } });
    expect(await numbers()).toEqual({ protocols: 140, events: 140 });

    await service.startWorking();
    const done = await until(draft.id, ({ state }) => state === 'done');
    expect(done.rows).toMatchObject({ done: 300, ready: 0, refused: 0 });
    expect(await numbers()).toEqual({ protocols: 300, events: 300 });
    const all = await until(draft.id, ({ clocks }) => clocks === 300);
    expect(all.page.total).toBe(300);
    // The same file again, under the same id, changes nothing; under another, every reference is there.
    expect((await send(sheetOf(...rows), { id: draft.id })).body.state).toBe('done');
    expect((await send(sheetOf(...rows))).body.rows).toMatchObject({ wrong: 300 });
    expect(await numbers()).toEqual({ protocols: 300, events: 300 });
  });

  test('is told by row and column what is wrong, and waits until that is left aside', async () => {
    const { body: draft } = await send(
      workbook({
        rows: [
          HEADINGS,
          row('J-1'),
          row('J-1'),
          row('J-2', { until: '31/02/2029' }),
          row('J-3', { kind: 'pacte' }),
          row('J-4'),
        ],
        merged: ['F6:F7'],
      }),
    );
    expect(draft.rows).toMatchObject({ ready: 1, wrong: 4 });
    const wrong = (await read(draft.id, '?state=wrong&size=10')).page;
    expect(wrong.total).toBe(4);
    expect(
      wrong.rows.flatMap(({ problems }) => problems.map(({ row: at, column, reason }) => `${column}${at} ${reason}`)),
    ).toEqual(['A3 same-reference', 'D4 no-such-day', 'B5 unknown-kind', 'F6 merged']);
    expect((await confirm(draft.id)).body).toMatchObject({ status: 409, reason: 'import-has-problems' });
    expect((await confirm(draft.id, true)).status).toBe(202);
    const done = await until(draft.id, ({ state }) => state === 'done');
    expect(done.rows).toMatchObject({ done: 1, skipped: 4 });
    expect(await numbers()).toEqual({ protocols: 1, events: 1 });
  });

  test('in CSV, in an old encoding, is read rightly and said to have been', async () => {
    const csv = [HEADINGS, row('J-É')].map((cells) => cells.join(';')).join('\r\n');
    const { body } = await send(Buffer.from(csv, 'latin1'), { fileName: 'jumelages.csv' });
    expect(body.page.rows[0]).toMatchObject({ reference: 'J-É', state: 'ready' });
    expect(body.remarks).toMatchObject([{ reason: 'read-as' }]);
  });

  test('that is cancelled takes in nothing more, and cannot be confirmed', async () => {
    const { body: draft } = await send(sheetOf(row('J-1')));
    const cancelled = await service.ask<ImportView>('DELETE', `/organisations/${huy.id}/imports/${draft.id}`);
    expect(cancelled).toMatchObject({ status: 200, body: { state: 'cancelled' } });
    expect((await confirm(draft.id)).body).toMatchObject({ status: 409, reason: 'import-already' });
    const { body: list } = await service.get<ImportView[]>(`/organisations/${huy.id}/imports`);
    expect(list).toMatchObject([{ id: draft.id, state: 'cancelled' }]);
  });
});

describe('a file that cannot be taken', () => {
  test.each([
    ['without its columns', sheetOf().subarray(0), 422, 'import-unreadable'],
    ['that is no spreadsheet', Buffer.from('%PDF-1.7'), 422, 'import-unreadable'],
    ['of more than 20 MB', Buffer.alloc(21 * 1024 * 1024), 413, 'too-large'],
  ])('%s', async (_, bytes, status, reason) => {
    const { status: answered, body } = await send<Problem>(bytes);
    expect([answered, body.reason]).toEqual([status, reason]);
    expect(body.detail).toMatch(/\.$/);
    const [count] = await service.database.query<{ n: number }>(
      'SELECT count(*)::integer AS n FROM import WHERE organisation_id = $1',
      [huy.id],
    );
    expect(count?.n).toBe(0);
  });

  test('is told where: by its column', async () => {
    const bytes = workbook({
      rows: [
        ['Référence', 'Type'],
        ['J-1', 'cic-protocol'],
      ],
    });
    const { body } = await send<Problem>(bytes, { language: 'en' });
    expect(body.errors?.map(({ path }) => path)).toEqual(['entry into force', 'party 1 name', 'last day']);
  });

  test('unless it comes as a file: a form of another site is turned away', async () => {
    for (const type of ['text/plain', 'multipart/form-data; boundary=a', 'application/x-www-form-urlencoded'])
      expect((await send<Problem>(sheetOf(row('J-1')), { type })).status).toBe(415);
  });

  test('and to another organisation an import does not exist', async () => {
    const { body: draft } = await send(sheetOf(row('J-1')));
    huy = await service.organisation('Andenne');
    expect((await confirm(draft.id)).status).toBe(404);
    expect((await service.get(`/organisations/${huy.id}/imports/${draft.id}`)).status).toBe(404);
    expect((await send<Problem>(sheetOf(row('J-2')), { id: draft.id })).body).toMatchObject({
      reason: 'id-already-used',
    });
  });
});

test('the model file can be fetched, and sent as it is', async () => {
  const answer = await fetch(`${service.url}/api/organisations/${huy.id}/imports/model.xlsx`, {
    headers: { 'Accept-Language': 'fr' },
  });
  expect(answer.headers.get('content-disposition')).toContain('protocoles.xlsx');
  const { body } = await send(new Uint8Array(await answer.arrayBuffer()));
  expect(body.rows).toMatchObject({ total: 1, ready: 1 });
  expect(addDays(today, 0) <= (body.page.rows[0]?.next?.on ?? '')).toBe(true);
});
