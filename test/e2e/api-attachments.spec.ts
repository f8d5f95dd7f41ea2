import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { JournalEntry, OrganisationView, Problem, UploadView } from '@pacta/contracts';
import { TestService } from '../builders/api.js';
import type { Life } from '../builders/visitor.js';

let service: TestService;
let huy: OrganisationView;
let life: Life;

beforeAll(async () => {
  service = await TestService.open();
  huy = await service.organisation();
  life = await service.drafted(huy);
  await life.signed(today());
});
afterAll(() => service.close());

const today = (): string => new Date().toISOString().slice(0, 10);
const scan = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(600_000)]);
const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

async function put<Body = UploadView>(bytes: Buffer, name = sha256Of(bytes), path = life.path, headers = {}) {
  const answer = await fetch(`${service.url}/api${path}/attachments/${name}`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/octet-stream', ...headers },
    body: new Uint8Array(bytes),
  });
  return { status: answer.status, body: (await answer.json()) as Body };
}

const fetched = (sha256: string, path = life.path, headers = {}): Promise<Response> =>
  fetch(`${service.url}/api${path}/attachments/${sha256}`, { headers });

it('keeps the scan of a signed page, larger than any JSON may be, and shows it beside its entry', async () => {
  const sha256 = sha256Of(scan);
  const attach = { type: 'attach-file', to: 3, sha256, name: 'Page signée: Huy' } as const;
  const early = await life.refused(attach);
  expect([early.status, early.body.reason]).toEqual([409, 'not-sent-yet']);

  const kept = { sha256, mediaType: 'application/pdf', size: scan.length };
  expect(await put(scan)).toEqual({ status: 200, body: kept });
  expect(await put(scan)).toEqual({ status: 200, body: kept });
  expect((await fetched(sha256)).status).toBe(404);

  const id = randomUUID();
  const attached = await life.send(attach, id);
  expect(attached.body.attachments).toEqual([{ ...kept, to: 3, name: attach.name }]);
  expect((await life.send(attach, id)).body.position).toBe(attached.body.position);
  expect((await life.refused(attach)).body.reason).toBe('already-attached');

  const { body: journal } = await service.get<JournalEntry[]>(`${life.path}/journal`);
  expect(journal[2]?.attachments.map(({ name }) => name)).toEqual([attach.name]);
  expect(journal.at(-1)?.sentence).toContain('Page signée: Huy');
});

it('gives it back byte for byte, under a safe name, and only to who sees the protocol', async () => {
  const sha256 = sha256Of(scan);
  const answer = await fetched(sha256);
  expect(Buffer.from(await answer.arrayBuffer()).equals(scan)).toBe(true);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.headers.get('content-disposition')).toMatch(/^inline; filename="Page signee_ Huy\.pdf"/);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  const again = await fetched(sha256, life.path, { 'If-None-Match': answer.headers.get('etag') ?? '' });
  expect(again.status).toBe(304);

  const andenne = await service.organisation('Andenne');
  const foreign = life.path.replace(huy.id, andenne.id);
  expect((await fetched(sha256, foreign)).status).toBe(404);
  expect((await put<Problem>(scan, sha256, foreign)).body.reason).toBe('no-such-protocol');
});

it('says why a file is not taken', async () => {
  const page = Buffer.from('<!doctype html><script>alert(1)</script>');
  expect(await put<Problem>(page)).toMatchObject({ status: 415, body: { reason: 'not-an-attachment' } });
  expect(await put<Problem>(scan, '0'.repeat(64))).toMatchObject({ status: 422, body: { reason: 'other-bytes' } });
  const heavy = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(20 * 1024 * 1024)]);
  const refused = await put<Problem>(heavy);
  expect(refused).toMatchObject({ status: 413, body: { reason: 'file-too-large' } });
  expect(refused.body.detail).toContain('20');
  const fromElsewhere = await put<Problem>(scan, sha256Of(scan), life.path, { 'Sec-Fetch-Site': 'cross-site' });
  expect(fromElsewhere.status).toBe(415);
  const nowhere = await life.refused({ type: 'attach-file', to: 999, sha256: sha256Of(scan), name: 'x' });
  expect(nowhere.body).toMatchObject({ reason: 'no-such-fact', errors: [{ path: 'act.to' }] });
});
