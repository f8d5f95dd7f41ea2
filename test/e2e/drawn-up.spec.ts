import { randomUUID } from 'node:crypto';
import type { DocumentForm, DocumentView, OfferedDocument, OutlineView, Problem, StaffAct } from '@pacta/contracts';
import { textOf } from '@pacta/documents';
import type { DocumentSubject } from '@pacta/protocol';
import { TestService } from '../builders/api.js';
import type { Life } from '../builders/visitor.js';

jest.setTimeout(60_000);

const TODAY = '2026-03-02';
let service: TestService;
beforeAll(async () => {
  service = await TestService.open();
});
afterAll(() => service.close());

async function settled(life: Life): Promise<DocumentView[]> {
  const end = Date.now() + 30_000;
  while ((await life.view()).arriving > 0 && Date.now() < end) await new Promise((done) => setTimeout(done, 50));
  return (await service.get<DocumentView[]>(`${life.path}/documents`)).body;
}

const formOf = async (life: Life, kind: string, about = '') =>
  (await service.get<DocumentForm>(`${life.path}/documents/drafts/${kind}?${about}`)).body;

const wordsIn = ({ body }: OutlineView): string =>
  body
    .flatMap((block) => (block.style === 'row' ? block.cells.flat() : [block]))
    .flatMap(({ parts }) => parts.map(({ text }) => text))
    .join('');

async function bytesOf(path: string): Promise<Buffer> {
  const answer = await fetch(`${service.url}/api${path}`);
  if (!answer.ok) throw new Error(await answer.text());
  return Buffer.from(await answer.arrayBuffer());
}

it('offers every document that could be made of a draft, before any act, and shows it marked «projet»', async () => {
  const life = await service.drafted(await service.organisation());
  const { status, body: offered } = await service.get<OfferedDocument[]>(`${life.path}/documents/drafts`);
  expect(status).toBe(200);
  const deliberation = offered.find(({ kind }) => kind === 'council-deliberation');
  expect(deliberation).toMatchObject({ title: 'Délibération du Conseil', byHand: false });
  expect(deliberation?.subjects.map(({ title }) => title)).toEqual([
    'Délibération du Conseil – Huy',
    'Délibération du Conseil – Mbour',
  ]);
  expect(offered.map(({ kind }) => kind)).not.toContain('charter');
  const draft = `${life.path}/documents/drafts/council-deliberation`;
  const docx = await bytesOf(`${draft}/file?format=docx&party=p2`);
  expect(textOf(docx)).toContain('PROJET');
  expect(textOf(docx)).toContain('Conseil municipal de Mbour');
  const pdf = await service.get<string>(`${draft}/file?party=p2`);
  expect(pdf.headers.get('content-type')).toBe('application/pdf');
  expect(pdf.headers.get('content-disposition')).toMatch(/^inline.*council-deliberation-Mbour-projet\.pdf/);
  expect(wordsIn((await service.get<OutlineView>(`${draft}/outline?party=p2`)).body)).toContain('Mbour');
  expect(await settled(life)).toEqual([]);
});

it('refuses what there is no template for, what the protocol cannot print yet, and what is about nothing', async () => {
  const life = await service.drafted(await service.organisation());
  const at = (rest: string) => service.get<Problem>(`${life.path}/documents/drafts/${rest}`);
  expect(await at('no-kind/outline')).toMatchObject({ status: 404, body: { reason: 'no-such-template' } });
  const [huy, mbour] = life.text.parties;
  const third = { ...mbour, id: 'p3', name: 'Ouakam' } as typeof huy;
  await life.save({ ...life.text, parties: [huy, mbour, third] as typeof life.text.parties });
  expect(await at('cic-protocol/outline')).toMatchObject({ status: 422, body: { reason: 'not-printable' } });
  expect(await at('council-deliberation?party=p2&colour=red')).toMatchObject({ status: 422 });
  expect(await at('annual-action-plan?year=abc')).toMatchObject({ status: 422 });
});

describe('a document that is drawn up by hand', () => {
  const KIND = 'council-deliberation';
  const drawnUp = (fields: unknown, about: DocumentSubject = {}): StaffAct =>
    ({ type: 'draw-up-document', kind: KIND, language: 'fr', about, fields }) as StaffAct;

  it('has a form filled in with what the protocol knows, but for what the service says itself', async () => {
    const life = await service.drafted(await service.organisation());
    await life.submitted(TODAY);
    const form = await formOf(life, KIND, 'party=p2');
    expect(form).toMatchObject({ title: 'Délibération du Conseil – Mbour', language: 'fr' });
    const { properties } = form.schema as { properties: Record<string, unknown> };
    expect(Object.keys(properties)).not.toContain('reference');
    expect(Object.keys(form.fields).filter((key) => !Object.hasOwn(properties, key))).toEqual([]);
    expect(JSON.stringify(form.fields)).toContain('Mbour');
  });

  it('names its fields in the language of the reader, and counts in the currency that it says', async () => {
    const life = await service.drafted(await service.organisation());
    const headers = { 'Accept-Language': 'en' };
    const { body: form } = await service.ask<DocumentForm>('GET', `${life.path}/documents/drafts/mission-order`, {
      headers,
    });
    expect(form.schema).toMatchObject({
      properties: {
        transport: { title: 'Means of transport' },
        devise: { title: 'Currency (ISO 4217)', unit: 'currency' },
        depenses: { items: { properties: { montant: { title: 'Amount planned', unit: 'cents' } } } },
      },
    });
    expect((await formOf(life, 'mission-order')).schema).toMatchObject({
      properties: { transport: { title: 'Moyens de transport' } },
    });
    const show = (devise: string) =>
      service.ask<OutlineView & Problem>('POST', `${life.path}/documents/drafts/mission-order/outline`, {
        body: { language: 'fr', about: {}, fields: { ...form.fields, devise, depenses: [{ montant: 125_000 }] } },
      });
    expect(wordsIn((await show('XOF')).body)).toContain('1\u00A0250,00\u00A0XOF');
    expect(await show('francs')).toMatchObject({ status: 422, body: { errors: [{ path: 'fields.devise' }] } });
  });

  it('is shown as it is typed, and says in the language of the reader what does not fit', async () => {
    const life = await service.drafted(await service.organisation());
    const { fields } = await formOf(life, KIND, 'party=p2');
    const show = (typed: object, headers = {}) =>
      service.ask<OutlineView & Problem>('POST', `${life.path}/documents/drafts/${KIND}/outline`, {
        body: { language: 'fr', about: { party: 'p2' }, fields: typed },
        headers,
      });
    const shown = await show({ ...fields, lieu: 'Saly' });
    expect(shown.status).toBe(200);
    expect(wordsIn(shown.body)).toContain('Saly');
    const wrong = await show({ ...fields, lieu: 5 }, { 'Accept-Language': 'en' });
    expect(wrong).toMatchObject({ status: 422, body: { reason: 'invalid-input' } });
    expect(wrong.body.errors).toContainEqual({
      path: 'fields.lieu',
      detail: 'A text is expected.',
    });
    const file = await fetch(`${service.url}/api${life.path}/documents/drafts/${KIND}/file?format=docx`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ language: 'fr', about: { party: 'p2' }, fields: { ...fields, lieu: 'Saly' } }),
    });
    expect(textOf(Buffer.from(await file.arrayBuffer()))).toContain('Saly');
  });

  it('is issued once, as it was typed, with its own code; it moves nothing, and the journal says so', async () => {
    const life = await service.drafted(await service.organisation());
    await life.submitted(TODAY);
    const { fields } = await formOf(life, KIND, 'party=p2');
    const id = randomUUID();
    const act = drawnUp({ ...fields, lieu: 'Saly' }, { party: 'p2' });
    const first = await life.send(act, id);
    expect(first).toMatchObject({ status: 200, body: { phase: 'signing' } });
    expect((await life.send(act, id)).status).toBe(200);
    expect((await life.send(drawnUp({ ...fields, lieu: 'Huy' }, { party: 'p2' }), id)).status).toBe(409);
    const issued = (await settled(life)).filter(({ kind }) => kind === KIND);
    expect(issued.map(({ format }) => format).sort()).toEqual(['docx', 'pdf']);
    expect(issued[0]).toMatchObject({
      title: 'Délibération du Conseil – Mbour',
      about: { party: 'p2' },
      calledBy: 3,
      because: expect.stringContaining('établi à la main') as string,
    });
    const docx = issued.find(({ format }) => format === 'docx');
    const text = textOf(await bytesOf(`${life.path}/documents/${docx?.id}`));
    expect(text).toContain('Saly');
    expect(text).not.toContain('PROJET');
    expect(text).toMatch(/code [0-9A-Z]{4}-[0-9A-Z]{4}/);
    expect((await life.journal()).at(-1)?.sentence).toContain('Délibération du Conseil – Mbour');
  });

  it('is not recorded where its fields do not fit, are too long, or it is about nothing', async () => {
    const life = await service.drafted(await service.organisation());
    const { fields } = await formOf(life, KIND, 'party=p2');
    expect((await life.refused(drawnUp({ ...fields, lieu: 5 }))).body.errors?.[0]?.path).toBe('act.fields.lieu');
    expect((await life.refused(drawnUp({ ...fields, lieu: 'x'.repeat(70_000) }))).status).toBe(422);
    expect((await life.refused(drawnUp(fields, { meeting: 'm9' }))).body.reason).toBe('no-such-meeting');
    const unknown = { ...drawnUp(fields), kind: 'no-kind' } as StaffAct;
    expect(await life.refused(unknown)).toMatchObject({ status: 404, body: { reason: 'no-such-template' } });
    expect((await life.journal()).map(({ type }) => type)).toEqual(['protocol-started']);
  });
});
