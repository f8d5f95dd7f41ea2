import { createHash, randomUUID } from 'node:crypto';
import type {
  BulkKind,
  BulkView,
  DocumentForm,
  DocumentView,
  OfferedDocument,
  OrganisationView,
  OutlineView,
  OwnKindMade,
  Problem,
  StaffAct,
  TemplateCheck,
  TemplateFieldView,
  TemplateKindView,
  TemplateVersionView,
  TemplateView,
} from '@pacta/contracts';
import { compileTemplate, render, textOf } from '@pacta/documents';
import { filledIn, ownTemplateThen } from '@pacta/templates';
import { line, trialDocx } from '../../libs/documents/test/trial-docx.js';
import { TestService } from '../builders/api.js';
import { noteDocx } from '../builders/own-kind.js';
import type { Life } from '../builders/visitor.js';

jest.setTimeout(90_000);

const KIND = 'own-note-au-college';
let service: TestService;
let huy: OrganisationView;
beforeAll(async () => {
  service = await TestService.open();
});
beforeEach(async () => {
  huy = await service.organisation();
});
afterAll(() => service.close());

const templates = () => `/organisations/${huy.id}/templates`;
async function send<Body>(path: string, bytes: Uint8Array, reader = 'fr'): Promise<{ status: number; body: Body }> {
  const headers = { 'Content-Type': 'application/octet-stream', 'Accept-Language': reader };
  const answer = await fetch(`${service.url}/api${templates()}/${path}`, {
    ...{ method: 'POST', headers, body: new Uint8Array(bytes) },
  });
  return { status: answer.status, body: (await answer.json()) as Body };
}
const asked = (said: Record<string, string> = {}): string =>
  new URLSearchParams({
    ...{ changeId: randomUUID(), title: 'Note au Collège', fileName: 'note.docx', reason: 'Demandée par le Collège' },
    ...said,
  }).toString();
const make = <Body = OwnKindMade>(said = {}, bytes = noteDocx(), language = 'fr') =>
  send<Body>(`own/${language}/versions?${asked(said)}`, bytes);
const say = <Body = TemplateVersionView>(rest: object, kind = KIND) =>
  service.ask<Body>('POST', `${templates()}/${kind}/fr/form`, {
    body: {
      ...{ changeId: randomUUID(), expected: 1, reason: 'Plus clair', title: 'Note au Collège', retired: false },
      ...{ fields: [], ...rest },
    },
  });
const template = async (kind = KIND) => (await service.get<TemplateView>(`${templates()}/${kind}/fr`)).body;
const offered = async (life: Life) =>
  (await service.get<OfferedDocument[]>(`${life.path}/documents/drafts`)).body.filter(({ own }) => own);
const file = async (path: string): Promise<Buffer> =>
  Buffer.from(await (await fetch(`${service.url}/api${path}`)).arrayBuffer());
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const typed = {
  designation: 'la Commune de Huy',
  objet: 'le protocole',
  dateDeLaVisite: '2026-12-01',
  objetDeLaVisite: 'chantier de l’école',
  urgent: true,
  depenses: [{ intitulé: 'Car', montant: 125_000 }],
  motivation: 'Première ligne\nSeconde ligne',
};
const drawnUp = (fields: object, kind = KIND): StaffAct =>
  ({ type: 'draw-up-document', kind, language: 'fr', about: {}, fields }) as StaffAct;

async function issued(life: Life): Promise<DocumentView[]> {
  const end = Date.now() + 40_000;
  while ((await life.view()).arriving > 0 && Date.now() < end) await new Promise((done) => setTimeout(done, 50));
  const { body } = await service.get<DocumentView[]>(`${life.path}/documents`);
  return body.filter(({ kind }) => kind === KIND);
}

describe('a kind of document of an office’s own', () => {
  it('is looked at before it is made: what its tags ask for, what the protocol fills in, what it would print', async () => {
    const { body } = await send<TemplateCheck>('own/fr/check', noteDocx('{lieux}'));
    expect(body).toMatchObject({ usable: true, faults: [{ id: 'near-another', severity: 'warning' }] });
    expect(body.own?.fields.map(({ path, type, open, label }) => [path, type, open, label])).toEqual([
      ['dateDeLaVisite', 'day', true, 'Date de la visite'],
      ['objetDeLaVisite', 'line', true, 'Objet de la visite'],
      ['urgent', 'yes-no', false, 'Urgent'],
      ['depenses', 'rows', false, 'Depenses'],
      ['depenses.intitulé', 'line', true, 'Intitulé'],
      ['depenses.montant', 'money', false, 'Montant'],
      ['motivation', 'paragraph', true, 'Motivation'],
      ['lieux', 'line', true, 'Lieux'],
    ]);
    expect(body.own?.prints).toEqual(['reference', 'codeDeVerification', 'projet', 'objet', 'designation']);
    expect(JSON.stringify(body.outline)).toContain('[Objet de la visite]');
    expect(plain(JSON.stringify(body.outline))).toContain('1ᵉʳ décembre 2026');
    const { body: fields } = await service.get<TemplateFieldView[]>(`${templates()}/own/fr`);
    expect(fields.find(({ tag }) => tag === '{objet}')).toMatchObject({ required: false });
    expect(fields.filter(({ required }) => required).map(({ path }) => path)).toEqual([
      'reference',
      'codeDeVerification',
    ]);
  });

  it('is refused with its faults, in the reader’s language, and under a name that is taken; nothing is kept', async () => {
    const bare = trialDocx(line('{note} {lieu.rue} {reference}'));
    const refused = await make<Problem>({}, bare);
    expect(refused).toMatchObject({ status: 422, body: { reason: 'template-faulty' } });
    expect(refused.body.errors?.map(({ detail }) => detail).join(' ')).toMatch(/lieu\.rue.*moitié.*codeDeVerification/);
    const english = await send<TemplateCheck>('own/fr/check', bare, 'en');
    expect(english.body).toMatchObject({ usable: false, outline: null });
    expect(english.body.faults[0]?.sentence).toContain('half the protocol’s');
    for (const [title, status, reason] of [
      ['Ordre de mission', 409, 'document-kind-exists'],
      ['mission ORDER', 409, 'document-kind-exists'],
      [' ', 422, 'invalid-input'],
      ['x'.repeat(101), 422, 'invalid-input'],
    ] as const)
      expect(await make<Problem>({ title })).toMatchObject({ status, body: { reason } });
    expect(await make<Problem>({ kind: 'own-none' })).toMatchObject({ status: 404 });
    expect(await make<Problem>({}, noteDocx(), 'nl')).toMatchObject({
      status: 404,
      body: { reason: 'no-such-template' },
    });
    const { body: kinds } = await service.get<TemplateKindView[]>(templates());
    expect(kinds.filter(({ own }) => own)).toEqual([]);
  });

  it('is offered beside the product’s kinds, of this office alone, once and in each language that it is sent in', async () => {
    const changeId = randomUUID();
    expect(await make({ changeId })).toEqual({
      status: 200,
      body: { kind: KIND, language: 'fr', title: 'Note au Collège' },
    });
    expect(await make({ changeId })).toMatchObject({ status: 200, body: { kind: KIND } });
    expect(await make<Problem>()).toMatchObject({ status: 409, body: { reason: 'document-kind-exists' } });
    expect(await make({ kind: KIND, title: 'Memo to the College' }, noteDocx(), 'en')).toMatchObject({
      body: { kind: KIND },
    });
    const { body: kinds } = await service.get<TemplateKindView[]>(templates());
    expect(kinds.filter(({ own }) => own)).toMatchObject([
      { kind: KIND, title: 'Note au Collège', languages: [{ language: 'fr' }, { language: 'en' }] },
    ]);
    expect(await offered(await service.drafted(huy))).toEqual([
      {
        ...{ kind: KIND, title: 'Note au Collège', byHand: true, own: true, languages: ['fr', 'en'] },
        subjects: [{ about: {}, title: 'Note au Collège' }],
      },
    ]);
    expect(await offered(await service.drafted(await service.organisation()))).toEqual([]);
  });
});

describe('a document of such a kind', () => {
  let life: Life;
  beforeEach(async () => {
    await make();
    life = await service.drafted(huy);
    await life.submitted('2026-03-02');
  });

  it('has a form that asks for its own fields and is filled in with what the protocol knows', async () => {
    const { body: form } = await service.get<DocumentForm>(`${life.path}/documents/drafts/${KIND}`);
    expect(form).toMatchObject({ kind: KIND, title: 'Note au Collège', language: 'fr', languages: ['fr'] });
    const { properties } = form.schema as { properties: Record<string, { title?: string }> };
    expect(Object.keys(properties)).toEqual([
      ...['dateDeLaVisite', 'objetDeLaVisite', 'urgent', 'depenses', 'motivation', 'objet', 'designation'],
    ]);
    expect(properties['objetDeLaVisite']?.title).toBe('Objet de la visite');
    expect(form.fields).toMatchObject({
      designation: 'la Commune de Huy',
      objet: expect.stringContaining('protocole') as string,
    });
    const draft = await service.ask<OutlineView>('POST', `${life.path}/documents/drafts/${KIND}/outline`, {
      body: { language: 'fr', about: {}, fields: typed },
    });
    expect(JSON.stringify(draft.body)).toContain('chantier de l’école');
    expect(JSON.stringify(draft.body)).toContain('PROJET');
  });

  it('is issued in both formats with reference, code and version, and stays what it was when its kind changes', async () => {
    expect(await life.send(drawnUp(typed))).toMatchObject({ status: 200 });
    const first = await issued(life);
    expect(first.map(({ format, title }) => [format, title]).sort()).toEqual([
      ['docx', 'Note au Collège'],
      ['pdf', 'Note au Collège'],
    ]);
    expect((await life.journal()).at(-1)?.sentence).toContain('Note au Collège');
    const docx = first.find(({ format }) => format === 'docx');
    const bytes = await file(`${life.path}/documents/${docx?.id ?? ''}`);
    const pdf = await file(`${life.path}/documents/${first.find(({ format }) => format === 'pdf')?.id ?? ''}`);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const text = plain(textOf(bytes));
    expect(text).toContain('Visite du 1ᵉʳ décembre 2026, chantier de l’école');
    expect(text).toContain('À traiter d’urgence.');
    expect(text).toContain('1 250,00 EUR');
    expect(text).toMatch(/Première ligne\s*Seconde ligne/);
    expect(text).not.toContain('PROJET');
    expect(text).toMatch(/code [0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}, modèle v1/);
    const code = /code ([0-9A-Z-]{14})/.exec(text)?.[1] ?? '';
    expect((await service.get(`/verifications/${code}`)).body).toMatchObject({
      verdict: 'authentic',
      document: { title: 'Note au Collège' },
    });

    await say({
      title: 'Avis au Collège',
      fields: [{ path: 'objetDeLaVisite', type: 'day', label: 'Quand', hint: '' }],
    });
    expect(await issued(life)).toEqual(first);
    const again = await asItWasIssued(code);
    expect(createHash('sha256').update(again).digest('hex')).toBe(docx?.sha256);
  });

  /** From the journal and the version that it names, as anybody could in five years. */
  async function asItWasIssued(code: string): Promise<Buffer> {
    const id = life.path.slice(life.path.lastIndexOf('/') + 1);
    const { register } = service.services;
    const state = (await register.protocols.view(huy.id, id))?.state;
    const journal = await register.protocols.journal(huy.id, id);
    const event = journal.findLast(({ body }) => body.type === 'document-drawn-up')?.body;
    if (!state || event?.type !== 'document-drawn-up' || !event.own) throw new Error('It was drawn up');
    const of = { organisation: huy.id, kind: event.kind, language: event.language };
    const manifest = await ownTemplateThen(register.templates, of, event.own.version);
    const kept = await register.templates.read(of, event.own.version);
    if (!manifest || !kept) throw new Error('Its version is kept');
    const data = filledIn(manifest, event.fields, { protocol: state, code, draft: false });
    return render(compileTemplate(manifest, 'fr', kept.bytes), data, {
      verification: `http://127.0.0.1:4000/v/${code}`,
    });
  }

  it('is refused where what is typed does not fit, in the place where it was typed', async () => {
    const wrong = await life.refused(drawnUp({ ...typed, dateDeLaVisite: 'demain', depenses: [{ montant: 1.5 }] }));
    expect(wrong.body.errors?.map(({ path }) => path).sort()).toEqual([
      'act.fields.dateDeLaVisite',
      'act.fields.depenses.0.montant',
    ]);
    expect((await life.refused(drawnUp({ ...typed, autre: 'x' }))).status).toBe(422);
    expect((await life.refused(drawnUp(typed, 'own-none'))).body.reason).toBe('no-such-template');
    const english = { ...drawnUp(typed), language: 'en' } as StaffAct;
    expect((await life.refused(english)).body.reason).toBe('no-such-template');
    const forged = { ...drawnUp(typed), own: { title: 'Arrêté', version: 1 } } as unknown as StaffAct;
    expect((await life.refused(forged)).status).toBe(422);
  });
});

it('is made for many protocols as the product’s kinds are: as it was issued, else as a draft of today', async () => {
  await make();
  const [first, second] = [await service.drafted(huy), await service.drafted(huy)];
  await first.submitted('2026-03-02');
  await first.act(drawnUp(typed));
  expect(await issued(first)).toHaveLength(2);
  const bulk = `/organisations/${huy.id}/bulk`;
  const { body: kinds } = await service.get<BulkKind[]>(`${bulk}/kinds`);
  expect(kinds.at(-1)).toEqual({ kind: KIND, title: 'Note au Collège' });
  const ids = [first, second].map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
  const id = randomUUID();
  const body = { id, kind: KIND, format: 'docx', protocols: { ids } };
  expect(await service.ask<BulkView>('POST', bulk, { body })).toMatchObject({
    status: 202,
    body: { title: 'Note au Collège' },
  });
  let job = (await service.get<BulkView>(`${bulk}/${id}`)).body;
  for (const end = Date.now() + 30_000; job.state === 'running' && Date.now() < end;) {
    await new Promise((done) => setTimeout(done, 100));
    job = (await service.get<BulkView>(`${bulk}/${id}`)).body;
  }
  expect(job).toMatchObject({ state: 'done', files: 2, without: [] });
  const none = { ...body, id: randomUUID(), kind: 'own-none' };
  expect((await service.ask<Problem>('POST', bulk, { body: none })).body.reason).toBe('nothing-to-produce');
});

describe('what staff say of their kind', () => {
  beforeEach(() => make());

  it('is a version with a reason: names, types and hints of its fields, which the next form shows', async () => {
    const fields = [{ path: 'objetDeLaVisite', type: 'paragraph', label: 'But', hint: 'En quelques mots' }];
    expect(await say({ fields, title: 'Avis' })).toMatchObject({
      status: 200,
      body: { number: 2, reason: 'Plus clair' },
    });
    expect(await say<Problem>({ fields })).toMatchObject({ status: 409, body: { reason: 'template-changed' } });
    const { title, versions, own } = await template();
    expect([title, versions.map(({ number }) => number)]).toEqual(['Avis', [2, 1]]);
    expect(own?.fields[1]).toMatchObject({ path: 'objetDeLaVisite', type: 'paragraph', label: 'But' });
    for (const wrong of [
      { path: 'objetDeLaVisite', type: 'rows', label: 'But', hint: '' },
      { path: 'depenses.montant', type: 'line', label: 'Prix', hint: '' },
      { path: 'rien', type: 'line', label: 'Rien', hint: '' },
    ])
      expect(await say<Problem>({ expected: 2, fields: [wrong] })).toMatchObject({
        status: 422,
        body: { reason: 'own-field-unfit' },
      });
    expect(await say<Problem>({ expected: 2 }, 'cic-protocol')).toMatchObject({ status: 404 });
  });

  it('goes with a changed file, as far as the fields are the same; an older version is shown with the form that it had', async () => {
    await say({ fields: [{ path: 'motivation', type: 'line', label: 'Pourquoi', hint: '' }] });
    const changed = noteDocx('{lieuDeLaVisite}');
    const query = new URLSearchParams({ changeId: randomUUID(), expected: '2', fileName: 'n.docx', reason: 'Lieu' });
    const checked = await send<TemplateCheck>(`${KIND}/fr/check`, changed);
    expect(checked.body.own?.fields.find(({ path }) => path === 'motivation')).toMatchObject({
      label: 'Pourquoi',
      type: 'line',
    });
    expect(await send<TemplateVersionView>(`${KIND}/fr/versions?${query.toString()}`, changed)).toMatchObject({
      body: { number: 3 },
    });
    const { own, fields } = await template();
    expect(own?.fields.map(({ path }) => path)).toContain('lieuDeLaVisite');
    expect(fields.some(({ tag }) => tag === '{objet}')).toBe(true);
    const outline = await service.get<OutlineView>(`${templates()}/${KIND}/fr/versions/1/outline`);
    expect(JSON.stringify(outline.body)).toContain('[Motivation]');
    const back = { changeId: randomUUID(), expected: 3, number: 1, reason: 'Comme avant' };
    await service.ask('POST', `${templates()}/${KIND}/fr/return`, { body: back });
    expect((await template()).own?.fields.find(({ path }) => path === 'motivation')).toMatchObject({
      label: 'Motivation',
    });
    expect((await service.get(`${templates()}/${KIND}/fr/protocols`)).body).toEqual([]);
  });

  it('may be that it is offered no more: what was issued stays, and it can be brought back', async () => {
    const life = await service.drafted(huy);
    await life.submitted('2026-03-02');
    await life.act(drawnUp(typed));
    const before = await issued(life);
    expect(before).toHaveLength(2);
    await say({ retired: true });
    expect(await offered(life)).toEqual([]);
    expect((await life.refused(drawnUp(typed))).body.reason).toBe('no-such-template');
    expect(await issued(life)).toEqual(before);
    const { body: kinds } = await service.get<TemplateKindView[]>(templates());
    expect(kinds.find(({ kind }) => kind === KIND)).toMatchObject({ languages: [{ retired: true }] });
    await say({ expected: 2, retired: false });
    expect(await offered(life)).toHaveLength(1);
  });
});
