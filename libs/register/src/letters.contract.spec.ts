import { civilDay } from '@pacta/protocol';
import { TestRegister } from '../../../test/builders/register.js';
import type { Letters, WaitingReader } from './index.js';

let here: TestRegister;
let letters: Letters;
let huy: string;
let id: string;
beforeEach(async () => {
  here = await TestRegister.open();
  ({ letters } = here.register);
  huy = await here.organisation();
  id = await here.submitted(huy);
});
afterEach(() => here.close());

const luc = { name: 'Luc Simon', email: 'Luc.Simon@example.org', timeZone: 'Europe/Brussels' };
const awa = { name: 'Awa Fall', email: 'awa@example.org', timeZone: 'Africa/Dakar' };
const today = civilDay('2026-02-03');

async function notice(n: number): Promise<string> {
  const stored = await here.register.notices.store({
    id: `${id}/2/${n}`,
    protocolId: id,
    organisation: huy,
    kind: 'reminder',
    parties: ['p1'],
    subject: `Sujet ${n}`,
    body: 'Bonjour',
    recipients: [],
  });
  return stored.id;
}

const waitingFor = async (reader: string): Promise<WaitingReader> => {
  const found = (await letters.waiting()).find((each) => each.reader === reader);
  if (!found) throw new Error(`nothing waits for ${reader}`);
  return found;
};

test('what waits for one person becomes one letter, whatever the capitals of the address', async () => {
  const [one, two] = [await notice(1), await notice(2)];
  await letters.post(one, huy, [luc, awa]);
  await letters.post(two, huy, [{ ...luc, email: 'luc.simon@EXAMPLE.org' }]);
  expect((await letters.waiting()).map(({ reader }) => reader).sort()).toEqual([
    'awa@example.org',
    'luc.simon@example.org',
  ]);
  await letters.seal(await waitingFor('luc.simon@example.org'), today);
  expect(await letters.unsent()).toEqual([
    expect.objectContaining({
      organisation: huy,
      notices: [one, two],
      to: expect.objectContaining({ name: 'Luc Simon' }) as object,
    }),
  ]);
  expect((await letters.waiting()).map(({ reader }) => reader)).toEqual(['awa@example.org']);
});

test('a notice put on its way again is on its way once', async () => {
  const one = await notice(1);
  await letters.post(one, huy, [luc]);
  await letters.post(one, huy, [luc]);
  await letters.seal(await waitingFor('luc.simon@example.org'), today);
  await letters.post(one, huy, [luc]);
  expect(await letters.waiting()).toEqual([]);
  expect((await letters.unsent()).flatMap(({ notices }) => notices)).toEqual([one]);
});

test('a day has one letter: what comes after it waits for the next day', async () => {
  const [one, two] = [await notice(1), await notice(2)];
  await letters.post(one, huy, [luc]);
  await letters.seal(await waitingFor('luc.simon@example.org'), today);
  const [letter] = await letters.unsent();
  await letters.sent(letter?.id ?? '', [one]);
  await letters.post(two, huy, [luc]);
  const reader = await waitingFor('luc.simon@example.org');
  await letters.seal(reader, today);
  expect(await letters.unsent()).toEqual([]);
  await letters.seal(reader, civilDay('2026-02-04'));
  expect((await letters.unsent()).map(({ notices }) => notices)).toEqual([[two]]);
});

test('a letter that did not leave keeps its id and its notices, and comes after those tried less', async () => {
  const [one, two] = [await notice(1), await notice(2)];
  await letters.post(one, huy, [luc]);
  await letters.seal(await waitingFor('luc.simon@example.org'), today);
  const [first] = await letters.unsent();
  await letters.failed(first?.id ?? '', 'away');
  expect(await letters.unsent()).toEqual([first]);
  await letters.post(two, huy, [awa]);
  await letters.seal(await waitingFor('awa@example.org'), today);
  expect((await letters.unsent()).map(({ notices }) => notices)).toEqual([[two], [one]]);
});

test('two who seal at once make one letter', async () => {
  await letters.post(await notice(1), huy, [luc]);
  const reader = await waitingFor('luc.simon@example.org');
  await Promise.all([letters.seal(reader, today), letters.seal(reader, today), letters.seal(reader, today)]);
  expect(await letters.unsent()).toHaveLength(1);
});

test('one in which nothing is owed any more leaves the day free', async () => {
  const [one, two] = [await notice(1), await notice(2)];
  await letters.post(one, huy, [luc]);
  await letters.seal(await waitingFor('luc.simon@example.org'), today);
  const [dead] = await letters.unsent();
  await letters.dropped(dead?.id ?? '');
  expect([await letters.unsent(), await letters.waiting()]).toEqual([[], []]);
  await letters.post(two, huy, [luc]);
  await letters.seal(await waitingFor('luc.simon@example.org'), today);
  expect((await letters.unsent()).map(({ notices }) => notices)).toEqual([[two]]);
});
