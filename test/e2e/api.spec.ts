import { civilDay, addDays, type CivilDay } from '@pacta/protocol';
import type {
  DocumentView,
  JournalEntry,
  NoticeView,
  OrganisationView,
  OutlineView,
  ProtocolPage,
  TodoView,
} from '@pacta/contracts';
import { TestService } from '../builders/api.js';
import { Life } from '../builders/visitor.js';

jest.setTimeout(60_000);

let service: TestService;
let huy: OrganisationView;

beforeAll(async () => {
  service = await TestService.open();
  huy = await service.organisation();
});
afterAll(() => service.close());

const votes = { votes: { for: 12, against: 3, abstentions: 1 }, attendance: { present: 16, members: 23 } };

async function inForce(on: CivilDay): Promise<Life> {
  const life = await service.drafted(huy);
  await life.signed(on);
  await life.act({ type: 'ratify-by-council', party: life.lead, on, number: '12', ...votes });
  await life.act({ type: 'ratify-by-council', party: 'p2', on, number: '7', ...votes });
  return life;
}

async function until<T>(read: () => Promise<T>, reached: (found: T) => boolean): Promise<T> {
  for (;;) {
    const found = await read();
    if (reached(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const today = (): CivilDay => civilDay(new Date().toISOString().slice(0, 10));

it('carries a protocol from its draft to entry into force, and says at each moment what blocks', async () => {
  const life = await service.drafted(huy);
  const begun = await life.view();
  expect(begun).toMatchObject({ phase: 'drafting', reference: expect.stringMatching(/^PC-\d{4}-\d{4}$/) as string });
  expect(begun.possible.map(({ type }) => type)).toEqual(expect.arrayContaining(['submit-for-signature', 'abandon']));
  expect(begun.possible.map(({ type }) => type)).not.toContain('sign');

  await life.signed(today());
  const ratifying = await life.view();
  expect(ratifying.phase).toBe('ratifying');
  expect(ratifying.textHash).toMatch(/^[0-9a-f]{64}$/);
  expect(ratifying.blocking.sentence).toContain(
    'En attente de la ratification par le Conseil communal de Huy et le Conseil municipal de Mbour, avant le',
  );
  expect(ratifying.blocking.sentence).toContain('(dans 120\u00A0jours)');

  await life.act({ type: 'ratify-by-council', party: life.lead, on: today(), number: '12', ...votes });
  const done = await life.act({ type: 'ratify-by-council', party: 'p2', on: today(), number: '7', ...votes });
  expect(done).toMatchObject({ phase: 'in-force', inForce: { on: today() } });

  const { body: journal } = await service.get<JournalEntry[]>(`${life.path}/journal`);
  expect(journal.map(({ type }) => type)).toEqual([
    'protocol-started',
    'text-submitted',
    'signed',
    'signed',
    'council-ratified',
    'council-ratified',
    'entered-into-force',
  ]);
  expect(journal[4]?.sentence).toBe(
    'Le Conseil communal de Huy ratifie le protocole (délibération n° 12), avec 12 voix pour, 3 contre et 1 abstention.',
  );
});

it('goes on to plan, evaluation and successor', async () => {
  const on = addDays(today(), -4 * 365 - 120);
  const life = await inForce(on);
  const year = Number(today().slice(0, 4));
  const content = {
    currency: 'EUR',
    objectives: [
      {
        title: 'Un état civil fiable',
        actions: [
          {
            title: 'Former les agents',
            leads: [{ party: 'p2', name: 'Awa Fall' }],
            place: 'there' as const,
            months: { from: 2, to: 5 },
            budget: [{ funder: 'CIC', cents: 250_000 }],
            indicators: [],
          },
        ],
      },
    ],
  };
  await life.act({ type: 'propose-action-plan', party: 'p2', on: today(), year, content });
  const planned = await life.act({ type: 'approve-action-plan', party: life.lead, on: today(), year, revision: 1 });
  expect(planned.plans.find((plan) => plan.year === year)).toMatchObject({ adoptedOn: today(), content });
  await life.act({ type: 'conclude-specific-agreement', on: today(), year });

  const { body: data } = await service.get<{ grids: { criteria: { id: string }[] }[] }>('/reference-data');
  const scores = Object.fromEntries((data.grids[0]?.criteria ?? []).map(({ id }) => [id, 2]));
  const card = {
    type: 'submit-evaluation' as const,
    period: 'final' as const,
    on: today(),
    scores,
    lessons: '',
    dissent: '',
  };
  const sealed = await life.act({ ...card, party: life.lead });
  expect(sealed.evaluations).toMatchObject([{ submitted: { [life.lead]: today() }, means: null }]);
  const opened = await life.act({ ...card, party: 'p2' });
  expect(opened.evaluations[0]?.means?.['equality']).toBe(2);

  await life.act({ type: 'decide-renewal', party: life.lead, on: today(), renew: true, reason: '' });
  const renewed = await life.act({ type: 'decide-renewal', party: 'p2', on: today(), renew: true, reason: '' });
  expect(renewed.successor).toMatch(/^[0-9a-f-]{36}$/);
  const successor = new Life(service, life.path.replace(/[^/]+$/, String(renewed.successor)), life.lead);
  const begun = await until(
    () => successor.view(),
    ({ text, position }) => position > 0 || text !== undefined,
  );
  expect(begun).toMatchObject({ phase: 'drafting', predecessor: life.path.split('/').at(-1) });
});

it('issues the documents and messages that an act calls for, each file to be read as it was issued', async () => {
  const life = await service.drafted(huy);
  await life.signed(today());
  const settled = await until(
    () => life.view(),
    ({ arriving }) => arriving === 0,
  );
  expect(settled.phase).toBe('ratifying');
  const { body: documents } = await service.get<DocumentView[]>(`${life.path}/documents`);
  expect(documents.map(({ kind, format }) => `${kind}.${format}`).sort()).toEqual([
    'cic-protocol.docx',
    'cic-protocol.pdf',
    'college-decision.docx',
    'college-decision.pdf',
  ]);
  const docx = documents.find(({ kind, format }) => kind === 'cic-protocol' && format === 'docx');
  expect(docx).toMatchObject({ title: 'Protocole de collaboration et annexe I', version: 1 });
  expect(docx?.size).toBeGreaterThan(10_000);
  const path = `${life.path}/documents/${docx?.id}`;
  const file = await service.get<string>(path);
  expect(file.headers.get('etag')).toBe(`"${docx?.sha256}"`);
  expect(file.headers.get('cache-control')).toContain('immutable');
  expect(file.headers.get('content-disposition')).toContain(`filename*=UTF-8''${docx?.fileName}`);
  expect(file.body.startsWith('PK')).toBe(true);
  expect((await service.get(path, { 'If-None-Match': `"${docx?.sha256}"` })).status).toBe(304);
  expect((await service.get(`${life.path}/documents/${crypto.randomUUID()}`)).status).toBe(404);

  const { body: notices } = await service.get<NoticeView[]>(`${life.path}/notices`);
  expect(notices.map(({ kind }) => kind).sort()).toEqual(['ratification-requested', 'signature-requested']);
  expect(notices[0]?.recipients).toContain('Awa Fall <awa.fall@example.org>');
});

it('lists, filters and exports what an organisation sees, and says what is to be done', async () => {
  const andenne = await service.organisation('Andenne');
  const life = await service.drafted(andenne);
  await life.save({ ...life.text, title: 'Éducation à la citoyenneté' });
  const path = `/organisations/${andenne.id}`;
  const { body: found } = await service.get<ProtocolPage>(`${path}/protocols?q=education`);
  expect(found).toMatchObject({ total: 1, rows: [{ title: 'Éducation à la citoyenneté', partners: ['Mbour'] }] });
  expect((await service.get<ProtocolPage>(`${path}/protocols?phase=in-force`)).body.total).toBe(0);
  const { body: csv, headers } = await service.get<string>(`${path}/protocols.csv?q=citoyennete`);
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(csv).toContain('"Éducation à la citoyenneté";"en rédaction";"Mbour";');
  expect(csv).toContain('"Belgique, Sénégal";"Commune belge, Commune partenaire";');
  const narrowed = async (regime: string) =>
    (await service.get<ProtocolPage>(`${path}/protocols?q=citoyennete&regime=${regime}`)).body.rows;
  expect(await narrowed('fr-local-authority')).toEqual([]);
  expect((await narrowed('partner-municipality'))[0]?.regimes).toEqual([
    { id: 'be-municipality', title: 'Commune belge' },
    { id: 'partner-municipality', title: 'Commune partenaire' },
  ]);
  const { body: todo } = await service.get<TodoView>(`${path}/todo`);
  expect(todo).toMatchObject({ late: [], soon: [], drafts: [{ title: 'Éducation à la citoyenneté' }], total: 1 });
});

it('shows the document as it would be printed, and rehearses the life that it would bring', async () => {
  const life = await service.drafted(huy);
  const docx = await service.get<string>(`${life.path}/preview?format=docx`);
  expect(docx.status).toBe(200);
  expect(docx.headers.get('content-disposition')).toContain("filename*=UTF-8''PC-");
  expect(docx.body.startsWith('PK')).toBe(true);
  const { body: entries } = await service.get<{ on: string; title: string; type: string }[]>(
    `${life.path}/rehearsal?inForceOn=2026-12-01`,
  );
  expect(entries.at(-1)).toMatchObject({ type: 'end', on: '2031-11-30' });
  expect(entries.map(({ on }) => on)).toEqual(entries.map(({ on }) => on).sort());
  expect((await service.get<DocumentView[]>(`${life.path}/documents`)).body).toEqual([]);
});

it('says what the document says, each piece with the place where it was written', async () => {
  const life = await service.drafted(huy);
  await life.save({ ...life.text, links: '' });
  const { status, body } = await service.get<OutlineView>(`${life.path}/outline`);
  expect({ status, language: body.language, annexes: body.annexes.length }).toEqual({
    status: 200,
    language: 'fr',
    annexes: 1,
  });
  const parts = body.body
    .flatMap((block) => (block.style === 'row' ? block.cells.flat() : [block]))
    .flatMap((p) => p.parts);
  expect(parts).toContainEqual({ text: 'de Huy', path: 'parties.0.name', blank: false });
  expect(parts).toContainEqual({ text: '……………………', path: 'links', blank: true });
  expect(parts).toContainEqual({ text: 'Protocole de collaboration', path: null, blank: false });
});

it('copies the text of an older protocol into a new draft', async () => {
  const life = await service.drafted(huy);
  const body = { id: crypto.randomUUID(), commandId: crypto.randomUUID(), kind: 'cic-protocol', language: 'fr' };
  const path = `/organisations/${huy.id}/protocols`;
  await service.ask('POST', path, { body: { ...body, copyOf: life.path.split('/').at(-1) } });
  const { body: draft } = await service.get<{ text: unknown; missing: unknown[] }>(`${path}/${body.id}/draft`);
  expect(draft).toMatchObject({ text: life.text, missing: [] });
});
