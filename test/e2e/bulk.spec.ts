import { randomUUID } from 'node:crypto';
import PizZip from 'pizzip';
import type { BulkSummary, BulkView, NewBulkJob, OrganisationView, Problem } from '@pacta/contracts';
import { textOf } from '@pacta/documents';
import { TestService } from '../builders/api.js';

jest.setTimeout(180_000);

let service: TestService;
let huy: OrganisationView;
beforeAll(async () => {
  service = await TestService.open();
});
afterAll(() => service.close());
beforeEach(async () => {
  huy = await service.organisation();
});

const today = (): string => new Date().toISOString().slice(0, 10);
const everything = { filter: { q: '', phase: '', kind: '', country: '', regime: '' } };

const start = (job: Partial<NewBulkJob> = {}) =>
  service.ask<BulkView & Problem>('POST', `/organisations/${huy.id}/bulk`, {
    body: { id: randomUUID(), kind: 'cic-protocol', format: 'docx', year: null, protocols: everything, ...job },
  });
const read = async (id: string): Promise<BulkView> =>
  (await service.get<BulkView>(`/organisations/${huy.id}/bulk/${id}`)).body;

async function until(id: string, isSo: (view: BulkView) => boolean): Promise<BulkView> {
  for (const limit = Date.now() + 60_000; Date.now() < limit; await new Promise((r) => setTimeout(r, 100))) {
    const view = await read(id);
    if (isSo(view)) return view;
  }
  throw new Error(`not in time: ${JSON.stringify(await read(id))}`);
}
const done = (id: string): Promise<BulkView> => until(id, ({ state }) => state === 'done');

async function archive(id: string): Promise<PizZip> {
  const answer = await fetch(`${service.url}/api/organisations/${huy.id}/bulk/${id}/documents.zip?language=fr`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip']);
  return new PizZip(await answer.arrayBuffer());
}

async function drafts(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) await service.drafted(huy);
}

const inside = (zip: PizZip): string[] => Object.keys(zip.files).filter((name) => name.endsWith('.docx'));

describe('documents for a selection of protocols', () => {
  test('are what was issued, as it was, and drafts marked as such where nothing was', async () => {
    const issued = await service.drafted(huy);
    await issued.submitted(today());
    await drafts(2);
    await eventually(() => issued.view().then(({ arriving }) => arriving === 0));
    const { status, body } = await start();
    expect(status).toBe(202);
    expect(body.items.total).toBe(3);
    const view = await done(body.id);
    expect(view).toMatchObject({ files: 3, without: [], items: { done: 3, none: 0, waiting: 0 } });
    const zip = await archive(body.id);
    const texts = inside(zip).map((name) => [name, textOf(zip.file(name)?.asUint8Array() ?? Buffer.alloc(0))] as const);
    expect(texts.filter(([name, text]) => name.includes('projet') && text.includes('PROJET'))).toHaveLength(2);
    const [real] = texts.filter(([name]) => !name.includes('projet'));
    expect(real?.[1]).not.toContain('PROJET');
    const inventory = zip.file('inventaire.csv')?.asText() ?? '';
    expect(inventory.match(/Projet/g)).toHaveLength(2);
    expect(inventory).toContain('Document émis, tel quel');
  });

  test('may be narrowed as the list is, or named one by one', async () => {
    const one = await service.drafted(huy);
    await drafts(1);
    const id = one.path.split('/').at(-1) ?? '';
    const named = await start({ protocols: { ids: [id] } });
    expect((await done(named.body.id)).files).toBe(1);
    const none = await start({ protocols: { filter: { ...everything.filter, q: 'introuvable' } } });
    expect(none.body).toMatchObject({ status: 422, reason: 'nothing-to-produce' });
    const ofFrance = await start({ protocols: { filter: { ...everything.filter, regime: 'fr-local-authority' } } });
    expect(ofFrance.body).toMatchObject({ status: 422, reason: 'nothing-to-produce' });
  });

  test('that have no place yet are told, protocol by protocol', async () => {
    await drafts(1);
    const { body } = await start({ kind: 'renewal-file' });
    const view = await done(body.id);
    expect(view).toMatchObject({ files: 0, items: { none: 1 } });
    expect(view.without[0]?.sentence).toMatch(/n’en est pas là/);
    expect((await archive(body.id)).file('inventaire.csv')?.asText()).toContain('n’en est pas là');
    // A charter is not printed on the form of another kind.
    const other = await start({ kind: 'charter' });
    expect(await done(other.body.id)).toMatchObject({ files: 0, items: { none: 1 } });
  });

  test('go on after a worker that ended, and each is made once', async () => {
    await drafts(23);
    await service.pauseWorking();
    const { body } = await start({ format: 'pdf' });
    expect(body).toMatchObject({ state: 'running', items: { total: 23, waiting: 23 } });
    await service.startWorking();
    const view = await done(body.id);
    expect(view.files).toBe(23);
    const count = await service.database.query<{ n: number }>(
      'SELECT count(*)::integer AS n FROM bulk_file WHERE job_id = $1',
      [body.id],
    );
    expect(count).toEqual([{ n: 23 }]);
    const names = Object.keys((await archive(body.id)).files).filter((name) => name.endsWith('.pdf'));
    expect(new Set(names).size).toBe(23);
  });

  test('of a job that is stopped are those that were made until then', async () => {
    await drafts(2);
    await service.pauseWorking();
    const { body } = await start();
    const stopped = await service.ask<BulkView>('DELETE', `/organisations/${huy.id}/bulk/${body.id}`);
    expect(stopped).toMatchObject({ status: 200, body: { state: 'cancelled', files: 0 } });
    await service.startWorking();
    expect(inside(await archive(body.id))).toEqual([]);
    const { body: list } = await service.get<BulkSummary[]>(`/organisations/${huy.id}/bulk`);
    expect(list).toMatchObject([{ id: body.id, state: 'cancelled' }]);
  });

  test('are asked for once under one id, and seen by nobody else', async () => {
    await drafts(1);
    const { body } = await start();
    expect((await start({ id: body.id })).body.id).toBe(body.id);
    const huyNow = huy;
    huy = await service.organisation('Andenne');
    expect((await start({ id: body.id })).body).toMatchObject({ reason: 'id-already-used' });
    expect((await service.get<Problem>(`/organisations/${huy.id}/bulk/${body.id}`)).body.reason).toBe('no-such-job');
    huy = huyNow;
    expect((await start({ kind: 'dance' })).body.reason).toBe('nothing-to-produce');
    expect((await start({ protocols: { ids: ['x'] } })).status).toBe(422);
  });
});

async function eventually(isSo: () => Promise<boolean>): Promise<void> {
  for (const limit = Date.now() + 60_000; Date.now() < limit; await new Promise((r) => setTimeout(r, 100)))
    if (await isSo()) return;
  throw new Error('not in time');
}
