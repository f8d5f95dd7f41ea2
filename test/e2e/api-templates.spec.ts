import { randomUUID } from 'node:crypto';
import type {
  DocumentView,
  OrganisationView,
  OutlineView,
  Problem,
  TemplateCheck,
  TemplateComparison,
  TemplateKindView,
  TemplateUserView,
  TemplateVersionView,
  TemplateView,
} from '@pacta/contracts';
import { textOf } from '@pacta/documents';
import { civilDay, type CivilDay, type Instant } from '@pacta/protocol';
import { TestService } from '../builders/api.js';
import { templateWith } from '../builders/template.js';
import type { Life } from '../builders/visitor.js';

jest.setTimeout(90_000);

let service: TestService;
let huy: OrganisationView;

beforeAll(async () => {
  service = await TestService.open();
});
beforeEach(async () => {
  huy = await service.organisation();
});
afterAll(() => service.close());

const today = (): CivilDay => civilDay(new Date().toISOString().slice(0, 10));
const PROTOCOL = 'cic-protocol';
const DELIBERATION = 'council-deliberation';
const pathOf = (kind: string) => `/organisations/${huy.id}/templates/${kind}/fr`;

async function send<Body>(path: string, bytes: Uint8Array, language = 'fr'): Promise<{ status: number; body: Body }> {
  const answer = await fetch(`${service.url}/api${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream', 'Accept-Language': language },
    body: new Uint8Array(bytes),
  });
  return { status: answer.status, body: (await answer.json()) as Body };
}

const keep = <Body = TemplateVersionView>(kind: string, bytes: Uint8Array, expected = 0, changeId = randomUUID()) =>
  send<Body>(
    `${pathOf(kind)}/versions?${new URLSearchParams({ changeId, expected: `${expected}`, fileName: 'modèle.docx', reason: 'Nouveau logo' }).toString()}`,
    bytes,
  );
const file = async (path: string): Promise<Buffer> =>
  Buffer.from(await (await fetch(`${service.url}/api${path}`)).arrayBuffer());
const post = <Body>(path: string, body: object) => service.ask<Body>('POST', path, { body });
const versionsOf = async (kind: string) => (await service.get<TemplateView>(pathOf(kind))).body.versions;

const idOf = ({ path }: Life): string => path.slice(path.lastIndexOf('/') + 1);

/** The words of the newest document of a kind, when it is there. */
async function issued(life: Life, kind: string, count = 1): Promise<string> {
  for (;;) {
    const { body } = await service.get<DocumentView[]>(`${life.path}/documents`);
    const found = body.filter((each) => each.kind === kind && each.format === 'docx');
    if (found.length >= count) return textOf(await file(`${life.path}/documents/${found[0]?.id ?? ''}`));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const decided = (life: Life, party = life.lead, number = '12') =>
  life.act({
    type: 'ratify-by-council',
    party,
    on: today(),
    number,
    votes: { for: 12, against: 3, abstentions: 1 },
    attendance: { present: 16, members: 23 },
  });

const changedProtocol = () =>
  templateWith(PROTOCOL, ['Protocole de collaboration', 'Protocole de collaboration (ACTE DE HUY)']);
const changedDeliberation = () => templateWith(DELIBERATION, ['DÉCIDE', 'A DÉCIDÉ ET ARRÊTÉ']);

it('shows every kind with what it is made of, and one with its versions and fields', async () => {
  const { body: kinds } = await service.get<TemplateKindView[]>(`/organisations/${huy.id}/templates`);
  expect(kinds[0]).toMatchObject({
    kind: PROTOCOL,
    title: 'Protocole de collaboration et annexe I',
    languages: [{ language: 'fr', current: { number: 0, origin: 'product', at: null } }],
  });
  const { body: template } = await service.get<TemplateView>(pathOf(PROTOCOL));
  expect(template.versions).toMatchObject([{ number: 0, origin: 'product', current: true }]);
  expect(template.fields.find(({ tag }) => tag === '{commune.nom}')).toMatchObject({ example: 'Andenne', lists: [] });
  expect(template.fields.find(({ path }) => path === 'reference')).toMatchObject({ required: true });
  expect(template.fields.find(({ path }) => path === 'intitule')).toMatchObject({ lists: ['domaines'] });
  const { body: inEnglish } = await service.get<TemplateView>(pathOf(DELIBERATION), { 'Accept-Language': 'en' });
  expect(inEnglish.fields.find(({ path }) => path === 'votes.pour')?.description).toBe('Votes for');
  const base = await file(`${pathOf(PROTOCOL)}/versions/0/file`);
  expect(textOf(base)).toContain('{commune.nom|de}');
  for (const wrong of ['dance/fr', `${PROTOCOL}/xx`])
    expect((await service.get<Problem>(`/organisations/${huy.id}/templates/${wrong}`)).body.reason).toBe(
      'no-such-template',
    );
});

it('tells what is wrong with a file, place by place, in the language of the reader, and keeps nothing of it', async () => {
  const broken = templateWith(PROTOCOL, ['{commune.nom|de}', '{commune.nom|de'], ['{liens}', '{lien}']);
  const checked = await send<TemplateCheck>(`${pathOf(PROTOCOL)}/check`, broken);
  expect(checked).toMatchObject({ status: 200, body: { usable: false, outline: null } });
  expect(checked.body.faults).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: 'tag-not-closed', severity: 'error', tag: '{commune.nom|de' }),
      expect.objectContaining({ id: 'unknown-tag', tag: '{lien}', nearest: '{liens}' }),
    ]),
  );
  expect(checked.body.faults[0]?.place).toMatch(/^Paragraphe «\u00a0Protocole de collaboration/);
  const english = await send<TemplateCheck>(`${pathOf(PROTOCOL)}/check`, broken, 'en');
  expect(english.body.faults.map(({ sentence }) => sentence)).toContain(
    'The tag {lien} stands for no field. Did you mean {liens}?',
  );
  const refused = await keep<Problem>(PROTOCOL, broken);
  expect(refused).toMatchObject({ status: 422, body: { reason: 'template-faulty' } });
  expect(refused.body.errors).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ detail: expect.stringContaining('{commune.nom|de n’est pas fermée') as string }),
    ]),
  );
  expect(await versionsOf(PROTOCOL)).toHaveLength(1);
});

it('refuses what is no template, in one sentence', async () => {
  const said = async (bytes: Buffer) => (await send<TemplateCheck>(`${pathOf(PROTOCOL)}/check`, bytes)).body.faults;
  expect(await said(Buffer.from('%PDF-1.7'))).toMatchObject([{ id: 'not-a-docx', place: '' }]);
  expect(await send<Problem>(`${pathOf(PROTOCOL)}/check`, Buffer.alloc(11 * 1024 * 1024))).toMatchObject({
    status: 413,
    body: { reason: 'file-too-large' },
  });
});

it('what a file would print is shown before it is kept, and a version with the sample or with a protocol', async () => {
  const checked = await send<TemplateCheck>(`${pathOf(PROTOCOL)}/check`, changedProtocol());
  expect(checked.body).toMatchObject({ usable: true, faults: [] });
  expect(JSON.stringify(checked.body.outline)).toContain('ACTE DE HUY');
  await keep(PROTOCOL, changedProtocol());
  const life = await service.drafted(huy);
  const ofProtocol = await service.get<OutlineView>(`${pathOf(PROTOCOL)}/versions/1/outline?protocol=${idOf(life)}`);
  expect(JSON.stringify(ofProtocol.body)).toMatch(/ACTE DE HUY.*Mbour/);
  const preview = await file(`${pathOf(PROTOCOL)}/versions/1/preview?format=docx`);
  expect(textOf(preview)).toContain('ACTE DE HUY');
  for (const none of ['7', '-1', '1.5', 'x', '99999999999'])
    expect((await service.get<Problem>(`${pathOf(PROTOCOL)}/versions/${none}/outline`)).body.reason).toBe(
      'no-such-template-version',
    );
});

it('the next protocol is printed in the new template, and its signatures are bound to that template', async () => {
  const before = await service.drafted(huy);
  await before.signed(today());
  const kept = await keep(PROTOCOL, changedProtocol());
  expect(kept).toMatchObject({
    status: 200,
    body: { number: 1, origin: 'staff', current: true, reason: 'Nouveau logo' },
  });
  const life = await service.drafted(huy);
  await life.signed(today());
  const text = await issued(life, PROTOCOL);
  expect(text).toContain('ACTE DE HUY');
  expect(text).toContain('Protocole de collaboration v1');
  expect(await issued(before, PROTOCOL)).not.toContain('ACTE DE HUY');
  expect((await life.view()).textHash).not.toBe((await before.view()).textHash);
  const bound = await post<Problem>(`${pathOf(PROTOCOL)}/protocols/${idOf(before)}/move`, {
    id: randomUUID(),
    reason: 'x',
  });
  expect(bound.body.reason).toBe('template-signed');
});

it('a running protocol keeps the template that it began with, until somebody moves it', async () => {
  const old = await service.drafted(huy);
  await old.signed(today());
  await keep(DELIBERATION, changedDeliberation());
  await decided(old);
  expect(await issued(old, DELIBERATION)).not.toContain('ARRÊTÉ');

  const young = await service.drafted(huy);
  await young.signed(today());
  await decided(young);
  expect(await issued(young, DELIBERATION)).toContain('A DÉCIDÉ ET ARRÊTÉ');

  const users = `${pathOf(DELIBERATION)}/protocols`;
  expect((await service.get<TemplateUserView[]>(users)).body).toMatchObject([{ protocol: idOf(old), movable: true }]);
  const moved = await post<TemplateUserView[]>(`${users}/${idOf(old)}/move`, {
    id: randomUUID(),
    reason: 'Nouveau logo',
  });
  expect(moved.body).toEqual([]);
  await decided(old, 'p2', '7');
  expect(await issued(old, DELIBERATION, 2)).toContain('A DÉCIDÉ ET ARRÊTÉ');
});

it('versions are compared, and one can go back to any of them', async () => {
  await keep(PROTOCOL, changedProtocol());
  const { body: compared } = await service.get<TemplateComparison>(`${pathOf(PROTOCOL)}/comparison?from=0&to=1`);
  const changed = compared.paragraphs.filter(({ change }) => change !== 'same');
  expect(changed).toHaveLength(1);
  expect(
    changed[0]?.pieces
      .filter(({ change }) => change === 'inserted')
      .map(({ text }) => text)
      .join(''),
  ).toContain('HUY');

  const back = { changeId: randomUUID(), number: 0, expected: 1, reason: 'Trop tôt' };
  const returned = await post<TemplateVersionView>(`${pathOf(PROTOCOL)}/return`, back);
  expect(returned.body).toMatchObject({ number: 2, restores: 0, current: true, reason: 'Trop tôt' });
  const life = await service.drafted(huy);
  await life.signed(today());
  expect(await issued(life, PROTOCOL)).not.toContain('ACTE DE HUY');
  const late = await post<Problem>(`${pathOf(PROTOCOL)}/return`, { ...back, changeId: randomUUID() });
  expect(late).toMatchObject({ status: 409, body: { reason: 'template-changed' } });
});

it('says that the product has changed its template since the office made its own, and what that one lacks now', async () => {
  const of = { organisation: huy.id, kind: PROTOCOL, language: 'fr' } as const;
  const at = '2026-01-02T08:00:00.000Z' as Instant;
  const older = { version: '0.1.0', bytes: changedProtocol() };
  await service.services.register.templates.remember(of, older, at);
  const own = templateWith(PROTOCOL, ['{liens}', '{lien}']);
  const change = { ...of, changeId: randomUUID(), reason: 'Nouveau logo', at, productVersion: older.version };
  await service.services.register.templates.keep({ ...change, expected: 0, fileName: 'modèle.docx', bytes: own });

  const { body: kinds } = await service.get<TemplateKindView[]>(`/organisations/${huy.id}/templates`);
  expect(kinds.filter(({ languages }) => languages.some(({ overtaken }) => overtaken)).map(({ kind }) => kind)).toEqual(
    [PROTOCOL],
  );
  const { body: read } = await service.get<TemplateView>(pathOf(PROTOCOL));
  expect(read.overtaken?.by).toBe(2);
  expect(read.overtaken?.faults.map(({ id }) => id)).toContain('unknown-tag');
  expect(read.versions.find(({ current }) => current)?.number).toBe(1);

  await post(`${pathOf(PROTOCOL)}/return`, { changeId: randomUUID(), number: 2, expected: 2, reason: 'À jour' });
  expect((await service.get<TemplateView>(pathOf(PROTOCOL))).body.overtaken).toBeNull();
  await post(`${pathOf(PROTOCOL)}/return`, { changeId: randomUUID(), number: 1, expected: 3, reason: 'Tout de même' });
  expect((await service.get<TemplateView>(pathOf(PROTOCOL))).body.overtaken).not.toBeNull();
});

it('another municipality goes on with its own', async () => {
  await keep(PROTOCOL, changedProtocol());
  const andenne = await service.organisation('Andenne');
  const life = await service.drafted(andenne);
  await life.signed(today());
  expect(await issued(life, PROTOCOL)).not.toContain('ACTE DE HUY');
});
