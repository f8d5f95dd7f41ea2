import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import type { DraftView, JournalEntry, OrganisationView, Problem, ProtocolView, StaffAct } from '@pacta/contracts';
import { civilDay } from '@pacta/protocol';
import { TestService } from '../builders/api.js';
import type { Life } from '../builders/visitor.js';

jest.setTimeout(60_000);

let service: TestService;
let huy: OrganisationView;
let life: Life;

beforeAll(async () => {
  service = await TestService.open();
  huy = await service.organisation();
  life = await service.drafted(huy);
});
afterAll(() => service.close());

const today = civilDay(new Date().toISOString().slice(0, 10));

/** A refused request leaves the register as it was. */
async function unchanged(work: () => Promise<void>): Promise<void> {
  const count = () =>
    service.database.query<{ n: string }>(
      'SELECT (SELECT count(*) FROM event) + (SELECT count(*) FROM command) + (SELECT sum(revision) FROM draft) AS n',
    );
  const before = await count();
  await work();
  expect(await count()).toEqual(before);
}

const put = (raw: string, headers: Record<string, string> = {}) =>
  service.ask<Problem>('PUT', `${life.path}/draft`, { raw, headers: { 'If-Match': '"2"', ...headers } });

describe('a protocol that is started', () => {
  it('under the id of another municipality’s is refused, and takes nothing of it', async () => {
    const liege = await service.organisation('Liège');
    const id = life.path.split('/').at(-1);
    const body = { id, commandId: randomUUID(), kind: 'cic-protocol', language: 'fr', copyOf: null };
    await unchanged(async () => {
      const answer = await service.ask<Problem>('POST', `/organisations/${liege.id}/protocols`, { body });
      expect(answer).toMatchObject({ status: 409, body: { reason: 'id-already-used' } });
    });
    expect((await life.view()).title).toBe(life.text.title);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['wrong JSON', '{"title": ', 400, 'malformed-json'],
    ['JSON that is no object', '"text"', 400, 'malformed-json'],
    ['a list in place of an object', '[]', 422, 'invalid-input'],
    ['a megabyte of text', JSON.stringify({ links: 'x'.repeat(1_048_576) }), 413, 'too-large'],
  ])('%s', async (_name, raw, status, reason) => {
    await unchanged(async () => {
      const answer = await put(raw);
      expect(answer).toMatchObject({
        status,
        body: { status, reason, detail: expect.stringMatching(/\.$/) as string },
      });
      expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    });
  });

  it('a form of another site, which cannot send JSON', async () => {
    expect((await put('title=x', { 'Content-Type': 'text/plain' })).status).toBe(415);
    const crossSite = { 'Sec-Fetch-Site': 'cross-site' };
    expect((await service.ask('POST', '/example', { headers: crossSite })).status).toBe(415);
  });

  it('another name for this machine, as a page elsewhere would give it', async () => {
    const { port } = new URL(service.url);
    const status = await new Promise((resolve) =>
      request(
        { port, host: '127.0.0.1', path: '/api/organisations', headers: { Host: 'pacta.evil.example' } },
        (answer) => resolve(answer.resume().statusCode),
      ).end(),
    );
    expect(status).toBe(421);
  });
});

describe('a draft', () => {
  const wrong = async (change: object) => (await put(JSON.stringify({ ...life.text, ...change }))).body;

  it.each([
    ['an unknown field', { surprise: 1 }, 'surprise', 'Champ inconnu\u00A0: «\u00A0surprise\u00A0».'],
    ['a date that does not exist', { foundingDeliberationOn: '2026-02-29' }, 'foundingDeliberationOn', 'n’existe pas'],
    ['a date written otherwise', { foundingDeliberationOn: '1/12/2026' }, 'foundingDeliberationOn', 'n’existe pas'],
    ['a line too long', { title: 'x'.repeat(301) }, 'title', 'au plus 300 caractères'],
    ['a page too long', { links: 'x'.repeat(10_001) }, 'links', 'au plus 10000 caractères'],
    ['NUL, which nobody can keep', { links: 'a\0b' }, 'links', 'ne peut être ni conservé ni imprimé'],
    ['half a character', { links: 'a\ud83d' }, 'links', 'ne peut être ni conservé ni imprimé'],
    ['a number for a text', { place: 3 }, 'place', 'un texte est attendu'],
    ['a language that is not spoken here', { language: 'xx' }, 'language', 'fr, en'],
  ])('with %s is refused at its field', async (_name, change, path, sentence) => {
    await unchanged(async () => {
      const problem = await wrong(change);
      expect(problem.status).toBe(422);
      expect(problem.errors).toEqual([{ path, detail: expect.stringContaining(sentence) as string }]);
    });
  });

  it('keeps names as they were typed, whatever they hold', async () => {
    const names = [
      `<b>&"'{nom}</b>`,
      '\u202Bשלום عليكم\u202C',
      'e\u0301\u0323 \u0061\u030A',
      '名前 🏛️',
      '${1+1} {{#x}}',
    ];
    for (const name of names) {
      const text = { ...life.text, title: name, links: name };
      const saved = await life.save(text);
      expect(saved.status).toBe(200);
      const { body } = await service.get<DraftView>(`${life.path}/draft`);
      expect([body.text.title, body.text.links]).toEqual([name, name]);
      expect((await service.get(`${life.path}/preview?format=docx`)).status).toBe(200);
    }
  });

  it('is saved only over the revision that was read', async () => {
    const fresh = await service.get<DraftView>(`${life.path}/draft`);
    expect(fresh.headers.get('etag')).toBe(`"${fresh.body.revision}"`);
    const body = life.text;
    const save = (headers: Record<string, string>) =>
      service.ask<Problem & DraftView>('PUT', `${life.path}/draft`, { body, headers });
    expect((await save({})).status).toBe(428);
    expect((await save({ 'If-Match': '*' })).status).toBe(428);
    const match = { 'If-Match': `"${fresh.body.revision}"` };
    const [one, other] = await Promise.all([save(match), save(match)]);
    expect([one.status, other.status].sort()).toEqual([200, 412]);
    const lost = one.status === 412 ? one : other;
    expect(lost.body).toMatchObject({ reason: 'draft-changed', current: fresh.body.revision + 1 });
    expect(lost.headers.get('etag')).toBe(`"${fresh.body.revision + 1}"`);
  });
});

describe('what is not there', () => {
  it.each(['nothing', randomUUID()])('an organisation «%s»', async (id) => {
    expect(await service.get(`/organisations/${id}/todo`)).toMatchObject({ status: 404 });
    expect(await service.get(`/organisations/${id}/protocols`)).toMatchObject({ status: 404 });
  });

  it('a protocol of another organisation: it does not exist for this one', async () => {
    const andenne = await service.organisation('Andenne');
    const path = life.path.replace(huy.id, andenne.id);
    for (const part of [
      '',
      '/draft',
      '/journal',
      '/documents',
      '/notices',
      '/preview',
      '/rehearsal?inForceOn=2026-12-01',
    ])
      expect(await service.get(`${path}${part}`)).toMatchObject({ status: 404, body: { reason: 'no-such-protocol' } });
    const act: StaffAct = { type: 'abandon', reason: 'pas la nôtre' };
    const command = { id: randomUUID(), act };
    await unchanged(async () => {
      expect((await service.ask('POST', `${path}/commands`, { body: command })).status).toBe(404);
    });
  });

  it('an address, in the language of the reader', async () => {
    const { body } = await service.get<Problem>('/nowhere', { 'Accept-Language': 'en-GB,fr;q=0.5' });
    expect(body).toMatchObject({ status: 404, detail: 'This address leads nowhere.' });
    expect((await service.get<Problem>('/nowhere')).body.detail).toBe('Cette adresse ne mène à rien.');
  });
});

describe('a command', () => {
  it('for a phase gone by, or not come, is refused with the sentence of its rule', async () => {
    await unchanged(async () => {
      const { status, body } = await life.refused({ type: 'redraft', reason: 'x' });
      expect(status).toBe(409);
      expect(body).toMatchObject({
        reason: 'not-in-this-phase',
        detail: expect.stringContaining('en rédaction') as string,
      });
    });
  });

  it('for an incomplete text names each field that is missing', async () => {
    const empty = await service.drafted(huy);
    await empty.save({ ...empty.text, links: ' ', domains: [] });
    const { status, body } = await empty.refused({ type: 'submit-for-signature', on: today, revision: 3 });
    expect(status).toBe(422);
    expect(body.errors?.map(({ path }) => path)).toEqual(['links', 'domains']);
  });

  it('for a draft that somebody changed meanwhile is refused', async () => {
    const changed = await service.drafted(huy);
    const { status, body } = await changed.refused({ type: 'submit-for-signature', on: today, revision: 1 });
    expect([status, body.reason]).toEqual([409, 'stale-draft']);
  });

  it('with a date to come, or that does not exist, is refused at the date', async () => {
    const future = await life.refused({ type: 'submit-for-signature', on: civilDay('2999-01-01'), revision: 99 });
    expect([future.status, future.body.reason]).toEqual([409, 'stale-draft']);
    const { body: draft } = await service.get<DraftView>(`${life.path}/draft`);
    const late: StaffAct = { type: 'submit-for-signature', on: civilDay('2999-01-01'), revision: draft.revision };
    expect((await life.refused(late)).body.errors?.[0]?.path).toBe('act.on');
    const impossible = { ...late, on: '2026-02-30' } as unknown as StaffAct; // what a wrong client would send
    expect((await life.refused(impossible)).body.errors?.[0]?.path).toBe('act.on');
  });

  it('sent twice is recorded once, and answered the same, whatever has happened since', async () => {
    const own = await service.drafted(huy);
    const id = randomUUID();
    const act: StaffAct = { type: 'submit-for-signature', on: today, revision: 2 };
    const [one, other] = await Promise.all([own.send(act, id), own.send(act, id)]);
    expect([one.status, other.status]).toEqual([200, 200]);
    await own.act({ type: 'withdraw-text', reason: 'une date à corriger' });
    await own.save({ ...own.text, title: 'Autre titre' });
    expect((await own.send<ProtocolView>(act, id)).status).toBe(200);
    const { body: journal } = await service.get<JournalEntry[]>(`${own.path}/journal`);
    expect(journal.map(({ type }) => type)).toEqual(['protocol-started', 'text-submitted', 'text-withdrawn']);
    const reused = await own.send<Problem>({ type: 'abandon', reason: 'x' }, id);
    expect([reused.status, reused.body.reason]).toEqual([409, 'id-already-used']);
  });

  it('and another at the same moment: one is recorded, the other refused', async () => {
    const own = await service.drafted(huy);
    const submit: StaffAct = { type: 'submit-for-signature', on: today, revision: 2 };
    const answers = await Promise.all([own.send(submit), own.send(submit)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { body: journal } = await service.get<JournalEntry[]>(`${own.path}/journal`);
    expect(journal.filter(({ type }) => type === 'text-submitted')).toHaveLength(1);
  });

  it('bears its request’s id into the register, and gives it back', async () => {
    const own = await service.drafted(huy);
    const id = randomUUID();
    const headers = { 'X-Request-Id': 'a-request-of-mine' };
    const answer = await own.send({ type: 'abandon', reason: 'fini' }, id, headers);
    expect(answer.headers.get('x-request-id')).toBe('a-request-of-mine');
    const rows = await service.database.query('SELECT request_id FROM event WHERE command_id = $1', [id]);
    expect(rows).toEqual([{ request_id: 'a-request-of-mine' }]);
  });
});

it('an organisation is created once under its id, with a time zone that exists', async () => {
  const body = { id: randomUUID(), name: 'Namur', country: 'BE', timeZone: 'Europe/Brussels', supervisorEmail: '' };
  const create = (change: object) => service.ask<Problem>('POST', '/organisations', { body: { ...body, ...change } });
  expect((await create({})).status).toBe(200);
  expect((await create({})).status).toBe(200);
  expect((await create({ name: 'Liège' })).status).toBe(409);
  expect((await create({ id: randomUUID(), timeZone: 'Europe/Atlantis' })).body.reason).toBe('unknown-zone');
  expect((await create({ supervisorEmail: 'nobody' })).body.errors?.[0]?.path).toBe('supervisorEmail');
});
