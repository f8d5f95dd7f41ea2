import type { ExampleProgress, OrganisationView, ProtocolPage, TodoView } from '@pacta/contracts';
import { TestService } from '../builders/api.js';

jest.setTimeout(120_000);

let service: TestService;
beforeAll(async () => {
  service = await TestService.open();
});
afterAll(() => service.close());

const pause = () => new Promise((resolve) => setTimeout(resolve, 200));

async function until<T>(read: () => Promise<T>, reached: (found: T) => boolean): Promise<T> {
  for (;;) {
    const found = await read();
    if (reached(found)) return found;
    await pause();
  }
}

const progress = async () => (await service.get<ExampleProgress>('/example')).body;

it('makes one municipality with protocols in every phase of life, by the real commands, once', async () => {
  expect(await progress()).toMatchObject({ done: 0, organisation: null });
  const { body: organisation } = await service.ask<OrganisationView>('POST', '/example');
  expect(organisation).toMatchObject({ isExample: true, country: 'BE' });
  // Asked for again while it plays, it is the same one.
  expect((await service.ask<OrganisationView>('POST', '/example')).body).toEqual(organisation);
  const whole = await until(progress, ({ done, total }) => done === total);
  expect(whole.organisation).toBe(organisation.id);

  const list = async () =>
    (await service.get<ProtocolPage>(`/organisations/${organisation.id}/protocols?size=200`)).body.rows;
  const phases = (rows: ProtocolPage['rows']) => [...new Set(rows.map(({ phase }) => phase))].sort();
  const every = [
    'abandoned',
    'drafting',
    'in-force',
    'lapsed',
    'ratifying',
    'refused',
    'renewed',
    'signing',
    'terminated',
  ];
  const rows = await until(list, (found) => phases(found).length === every.length);
  expect(phases(rows)).toEqual(every);
  expect(new Set(rows.flatMap(({ countries }) => countries)).size).toBeGreaterThan(10);

  const { body: todo } = await service.get<TodoView>(`/organisations/${organisation.id}/todo`);
  expect(todo.late.length).toBeGreaterThan(0);
  expect(todo.soon.length).toBeGreaterThan(0);
  expect(todo.drafts.length).toBeGreaterThan(0);

  // Every kind is there, with what its life carries, and every document of every text is made.
  const kinds = new Set(rows.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual([
    'cenon-charter',
    'cic-protocol',
    'senart-charter',
    'solidarity-charter',
    'twinning-oath',
  ]);
  for (const { id, phase } of rows) {
    const { status } = await service.get(`/organisations/${organisation.id}/protocols/${id}/outline`);
    expect([phase, status]).toEqual([phase, 200]);
  }
  const open = () => service.database.query('SELECT FROM outbox WHERE done_at IS NULL');
  await until(open, (effects) => effects.length === 0);
  expect(await service.database.query('SELECT id, last_error FROM outbox WHERE last_error IS NOT NULL')).toEqual([]);
  const issued = await service.database.query<{ kind: string }>('SELECT DISTINCT kind FROM document ORDER BY kind');
  expect(issued.map(({ kind }) => kind)).toEqual([
    'action-sheet',
    'amendment',
    'annual-action-plan',
    'archive-slip',
    'certified-extract',
    'charter',
    'cic-protocol',
    'college-decision',
    'committee-attendance',
    'committee-convocation',
    'committee-minutes',
    'council-deliberation',
    'entry-into-force-certificate',
    'evaluation-report',
    'financial-director-request',
    'french-deliberation',
    'partner-notification',
    'renewal-file',
    'shared-diagnosis',
    'signature-delegation',
    'specific-agreement',
    'termination-notice',
    'transmission-slip',
  ]);

  const before = rows.length;
  await service.ask('POST', '/example');
  await until(progress, ({ done, total }) => done === total);
  expect((await list()).length).toBe(before);
});
