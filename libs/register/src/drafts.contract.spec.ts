import { randomUUID } from 'node:crypto';
import { aText, noon } from '../../../test/builders/protocol.js';
import { TestRegister } from '../../../test/builders/register.js';
import { UnstorableText, type Drafts } from './index.js';

let here: TestRegister;
let drafts: Drafts;
let huy: string;
beforeAll(async () => {
  here = await TestRegister.open();
  drafts = here.register.drafts;
  huy = await here.organisation();
});
afterAll(() => here.close());

const titled = (title: string) => aText({ title });

test('a draft is saved over the revision that was read', async () => {
  const protocolId = randomUUID();
  const created = await drafts.create({
    protocolId,
    organisation: huy,
    text: titled('Un'),
    at: noon('2026-01-05'),
    savedBy: 'A',
  });
  expect(created).toMatchObject({ revision: 1, savedAt: noon('2026-01-05'), savedBy: 'A' });
  const saved = await drafts.save({ protocolId, organisation: huy, text: titled('Deux'), expectedRevision: 1 });
  expect(saved).toMatchObject({ ok: true, draft: { revision: 2, text: { title: 'Deux' } } });
  expect(await drafts.load(huy, protocolId)).toEqual(saved.ok && saved.draft);
});

test('of two people who save over one revision, the second sees the other’s text and overwrites nothing', async () => {
  const protocolId = randomUUID();
  await drafts.create({ protocolId, organisation: huy, text: titled('Un') });
  const both = await Promise.all(
    ['À gauche', 'À droite'].map((title) =>
      drafts.save({ protocolId, organisation: huy, text: titled(title), expectedRevision: 1 }),
    ),
  );
  const [won] = both.filter((saving) => saving.ok);
  const [lost] = both.filter((saving) => !saving.ok);
  expect(lost).toEqual({ ok: false, reason: 'conflict', draft: won?.ok && won.draft });
});

test('creating a draft again changes nothing', async () => {
  const protocolId = randomUUID();
  const first = await drafts.create({ protocolId, organisation: huy, text: titled('Un') });
  expect(await drafts.create({ protocolId, organisation: huy, text: titled('Deux') })).toEqual(first);
});

test('another organisation can neither save nor take over a draft', async () => {
  const protocolId = randomUUID();
  const stranger = await here.organisation('Liège');
  await drafts.create({ protocolId, organisation: huy, text: titled('Un') });
  expect(await drafts.save({ protocolId, organisation: stranger, text: titled('À moi'), expectedRevision: 1 })).toEqual(
    {
      ok: false,
      reason: 'not-found',
    },
  );
  expect(await drafts.create({ protocolId, organisation: stranger, text: titled('À moi') })).toBeUndefined();
  expect((await drafts.load(huy, protocolId))?.text.title).toBe('Un');
});

test.each([
  ['quotes, brackets and accents', `<&>"'{}\\ é\u0301 – ‮עברית`],
  ['a pair of surrogates', '𝒜'],
])('a text with %s comes back as it was typed', async (_, title) => {
  const protocolId = randomUUID();
  await drafts.create({ protocolId, organisation: huy, text: titled(title) });
  expect((await drafts.load(huy, protocolId))?.text.title).toBe(title);
});

test.each([
  ['U+0000', 'a\u0000b'],
  ['half of a pair of surrogates', 'a\ud835b'],
])('a text with %s, which PostgreSQL cannot hold, is told apart from a failure', async (_, title) => {
  const protocolId = randomUUID();
  await expect(drafts.create({ protocolId, organisation: huy, text: titled(title) })).rejects.toThrow(UnstorableText);
  expect(await drafts.load(huy, protocolId)).toBeUndefined();
});
