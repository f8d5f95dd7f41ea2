import { randomUUID } from 'node:crypto';
import type {
  HolidaysView,
  OrganisationView,
  Problem,
  SettingChangeView,
  SettingsView,
  SettingTrial,
  SettingView,
} from '@pacta/contracts';
import { defaultRules } from '@pacta/protocol';
import { TestService } from '../builders/api.js';

jest.setTimeout(60_000);

let service: TestService;
let huy: OrganisationView;
let path: string;

beforeAll(async () => {
  service = await TestService.open();
});
afterAll(() => service.close());
beforeEach(async () => {
  huy = await service.organisation();
  path = `/organisations/${huy.id}/settings`;
});

const policy = { ...defaultRules.policies.draft, due: { days: 30 } };
const society = {
  id: 'society',
  label: { fr: 'Société' },
  steps: [{ id: 'president-signature', act: 'signature', organ: 'president', source: 'Statuts' }],
};

interface Change {
  readonly body: unknown;
  readonly revision?: number;
  readonly changeId?: string;
  readonly headers?: Record<string, string>;
}

function put<Body = SettingView>(what: string, { body, revision = 0, changeId = randomUUID(), headers = {} }: Change) {
  const sent = { changeId, body, reason: 'Décision du Collège' };
  return service.ask<Body>('PUT', `${path}/${what}`, {
    body: sent,
    headers: { 'If-Match': `"${revision}"`, ...headers },
  });
}
const read = async () => (await service.get<SettingsView>(path)).body;

describe('the settings', () => {
  it('show what an installation begins with, section by section', async () => {
    const settings = await read();
    expect(settings.revision).toBe(0);
    expect(settings.regimes.map(({ id }) => id)).toEqual(Object.keys(defaultRules.regimes));
    expect(settings.policies.find(({ id }) => id === 'draft')).toEqual({
      id: 'draft',
      revision: 0,
      default: defaultRules.policies.draft,
      own: null,
      effective: defaultRules.policies.draft,
    });
    expect(settings.general).toMatchObject([{ id: 'general', effective: { noticeMonths: 6, reminderHour: 8 } }]);
  });

  it('show a change beside its default, with its revision, and go back to the default', async () => {
    const changed = await put('policies/draft', { body: policy });
    expect(changed).toMatchObject({
      status: 200,
      body: { section: 'policies', id: 'draft', revision: 1, body: policy },
    });
    expect(changed.headers.get('etag')).toBe('"1"');
    const entry = { id: 'draft', default: defaultRules.policies.draft, own: policy, effective: policy };
    expect((await read()).policies).toContainEqual({ ...entry, revision: 1 });
    await put('policies/draft', { body: null, revision: 1 });
    expect((await read()).policies).toContainEqual({
      ...entry,
      revision: 2,
      own: null,
      effective: defaultRules.policies.draft,
    });
  });

  it('take in a regime of the organisation’s own, which then is offered as the others are', async () => {
    expect((await put('regimes/society', { body: society })).status).toBe(200);
    expect((await read()).regimes.at(-1)).toMatchObject({ id: 'society', default: null, effective: society });
  });

  it('tell their history, of all or of one', async () => {
    await put('policies/draft', { body: policy });
    await put('regimes/society', { body: society });
    const all = (await service.get<SettingChangeView[]>(`${path}/history`)).body;
    expect(all.map(({ section, id }) => `${section}/${id}`)).toEqual(['regimes/society', 'policies/draft']);
    expect(all[0]).toMatchObject({ revision: 2, reason: 'Décision du Collège', body: society });
    const one = await service.get<SettingChangeView[]>(`${path}/history?section=policies&id=draft`);
    expect(one.body.map(({ revision }) => revision)).toEqual([1]);
  });
});

describe('a change', () => {
  it('sent twice under one id is made once', async () => {
    const changeId = randomUUID();
    const [first, again] = [
      await put('policies/draft', { body: policy, changeId }),
      await put('policies/draft', { body: policy, changeId }),
    ];
    expect(again.body).toEqual(first.body);
    expect((await read()).revision).toBe(1);
    expect(await put<Problem>('policies/draft', { body: null, changeId, revision: 1 })).toMatchObject({
      status: 409,
      body: { reason: 'id-already-used' },
    });
  });

  it('over one that somebody else made is told which is the last', async () => {
    await put('policies/draft', { body: policy });
    const late = await put<Problem>('policies/draft', { body: policy });
    expect(late).toMatchObject({ status: 412, body: { reason: 'setting-changed', current: 1 } });
    expect(late.headers.get('etag')).toBe('"1"');
  });

  it('without If-Match is asked for it', async () => {
    const answer = await service.ask<Problem>('PUT', `${path}/policies/draft`, {
      body: { changeId: randomUUID(), body: policy, reason: 'x' },
    });
    expect(answer).toMatchObject({ status: 428, body: { reason: 'if-match-required' } });
  });

  it.each([
    ['a field of another sort', 'policies/draft', { ...policy, thenEveryDays: 'often' }, 'body.thenEveryDays'],
    ['a field that nobody knows', 'policies/draft', { ...policy, colour: 'red' }, 'body.colour'],
    ['an obligation that nobody knows', 'policies/party', policy, 'id'],
    ['a day that does not exist', 'holidays/BE', { closed: ['2027-02-30'], open: [] }, 'body.closed.0'],
    ['a place that is none', 'holidays/Belgique', { closed: [], open: [] }, 'id'],
  ])('%s is told by its place', async (_name, what, body, wrong) => {
    expect(await put<Problem>(what, { body })).toMatchObject({
      status: 422,
      body: { reason: 'invalid-input', errors: [{ path: wrong }] },
    });
    expect((await read()).revision).toBe(0);
  });

  it.each([
    ['fr', 'Le texte français manque.', 'Aucune étape'],
    ['en', 'The French text is missing.', 'No step that is asked of every party'],
  ])('that would leave the rules unsound is told why, place by place (%s)', async (language, missing, nobody) => {
    const formality = { id: 'note', act: 'formality', organ: 'public', source: 'Statuts', label: { en: 'Note' } };
    const answer = await put<Problem>('regimes/society', {
      body: { id: 'society', steps: [formality] },
      headers: { 'Accept-Language': language },
    });
    expect(answer).toMatchObject({ status: 422, body: { reason: 'rules-unsound' } });
    expect(answer.body.errors).toEqual(
      expect.arrayContaining([
        { path: 'body.steps', detail: expect.stringContaining(nobody) as string },
        { path: 'body.steps.0.label', detail: missing },
      ]),
    );
    expect((await read()).revision).toBe(0);
  });

  it('of another municipality’s settings is not seen here', async () => {
    await put('policies/draft', { body: policy });
    const liege = await service.organisation('Liège');
    expect((await service.get<SettingsView>(`/organisations/${liege.id}/settings`)).body.revision).toBe(0);
    expect((await service.get<Problem>(`/organisations/${randomUUID()}/settings`)).status).toBe(404);
  });
});

describe('before it is made', () => {
  it('a change can be tried: which protocols it would move, and none is', async () => {
    const life = await service.drafted(huy);
    const id = life.path.split('/').at(-1);
    const tried = await service.ask<SettingTrial>('POST', `${path}/try`, {
      body: { section: 'policies', id: 'draft', body: policy },
    });
    expect(tried).toMatchObject({ status: 200, body: { count: 1, moved: [{ id, before: { kind: 'draft' } }] } });
    expect((await read()).revision).toBe(0);
  });

  it('what would leave the rules unsound is told then already', async () => {
    const tried = await service.ask<Problem>('POST', `${path}/try`, {
      body: { section: 'regimes', id: 'society', body: { ...society, steps: [] } },
    });
    expect(tried).toMatchObject({ status: 422, body: { errors: [{ path: 'body.steps' }] } });
  });
});

it('a draft’s date moves after its policy has changed, and its clock is told', async () => {
  await service.drafted(huy);
  const row = async () => {
    const sql = 'SELECT next_due::text AS due, clock_at = next_at AS told FROM protocol WHERE organisation_id = $1';
    return (await service.database.query<{ due: string; told: boolean }>(sql, [huy.id]))[0];
  };
  const days = (due: string | undefined) => Date.parse(due ?? '') / 86_400_000;
  const before = days((await row())?.due);
  await put('policies/draft', { body: policy });
  // The worker looks every five seconds.
  for (let tries = 0; days((await row())?.due) === before && tries < 200; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(before - days((await row())?.due)).toBe(60);
  expect((await row())?.told).toBe(true);
});

it('the holidays of a place are its calendar’s, with what staff have set over it', async () => {
  const at = `/organisations/${huy.id}/holidays?place=BE-WAL&year=2027`;
  expect((await service.get<HolidaysView>(at)).body.closed).toContain('2027-07-21');
  await put('holidays/BE', { body: { closed: ['2027-05-07'], open: ['2027-07-21'] } });
  const { calendar, closed } = (await service.get<HolidaysView>(at)).body;
  expect([calendar.includes('2027-07-21' as never), closed.includes('2027-07-21' as never)]).toEqual([true, false]);
  expect(closed).toContain('2027-05-07');
});
