import { randomUUID } from 'node:crypto';
import { noon } from '../../../test/builders/protocol.js';
import { begin, submission, TestRegister } from '../../../test/builders/register.js';
import type { Commands } from './index.js';

let here: TestRegister;
let commands: Commands;
let huy: string;
beforeEach(async () => {
  here = await TestRegister.open();
  commands = here.register.commands;
  huy = await here.organisation();
});
afterEach(() => here.close());

test('a command is received, received again, and answered once it is recorded', async () => {
  const protocolId = await here.started(huy);
  const command = { id: randomUUID(), protocolId, organisation: huy, act: submission(), requestId: 'r1' };
  expect(await commands.receive(command)).toEqual({ status: 'received', attempt: 1 });
  expect(await commands.receive({ ...command, requestId: 'r2' })).toEqual({ status: 'received', attempt: 2 });
  await here.register.journal.record({ protocolId, commandId: command.id, at: noon('2026-02-02') });
  expect(await commands.receive(command)).toEqual({ status: 'answered', answer: { ok: true, position: 2 } });
  expect(await here.database.query('SELECT request_id FROM event WHERE command_id = $1', [command.id])).toEqual([
    { request_id: 'r1' },
  ]);
});

test('an id that was given to something else before is a conflict', async () => {
  const protocolId = await here.started(huy);
  const liege = await here.organisation('Liège');
  const command = { id: randomUUID(), protocolId, organisation: huy, act: submission() };
  await commands.receive(command);
  const others = [
    { ...command, act: { ...command.act, textHash: 'f'.repeat(64) } },
    { ...command, organisation: liege },
    { ...command, protocolId: randomUUID() },
  ];
  for (const other of others) expect(await commands.receive(other)).toEqual({ status: 'conflict' });
});

test('a protocol is started under its own id, by the organisation that leads it', async () => {
  const id = randomUUID();
  const act = begin(id, huy, 'PC-2026-0001');
  const liege = await here.organisation('Liège');
  for (const wrong of [
    { protocolId: randomUUID(), organisation: huy },
    { protocolId: id, organisation: liege },
  ]) {
    await expect(commands.receive({ id: randomUUID(), act, ...wrong })).rejects.toThrow('under its own id');
  }
});

test('attempts are counted, and what waits too long is found until it is answered', async () => {
  const protocolId = await here.started(huy);
  const id = randomUUID();
  await commands.receive({ id, protocolId, organisation: huy, act: submission() });
  expect([await commands.attempt(id), await commands.attempt(id)]).toEqual([2, 3]);
  expect(await commands.waiting(60)).toEqual([]);
  expect(await commands.waiting(0)).toEqual([{ id, protocolId, organisation: huy, requestId: null, attempts: 3 }]);
  await here.register.journal.record({ protocolId, commandId: id, at: noon('2026-02-02') });
  expect(await commands.waiting(0)).toEqual([]);
});

test('references count on from each other, by organisation and by year, and nobody gets one twice', async () => {
  const { references } = here.register;
  const liege = await here.organisation('Liège');
  const taken = await Promise.all(Array.from({ length: 20 }, () => references.next(huy, 2026)));
  expect([...taken].sort()).toEqual(Array.from({ length: 20 }, (_, n) => `PC-2026-${String(n + 1).padStart(4, '0')}`));
  expect([await references.next(huy, 2027), await references.next(liege, 2026)]).toEqual([
    'PC-2027-0001',
    'PC-2026-0001',
  ]);
});

test('an organisation is created once, found and listed', async () => {
  const { organisations } = here.register;
  const found = await organisations.find(huy);
  expect(found).toMatchObject({ id: huy, name: 'Huy', country: 'BE', timeZone: 'Europe/Brussels', isExample: false });
  await here.organisation('Un autre nom', huy);
  expect(await organisations.find(huy)).toEqual(found);
  const liege = await here.organisation('Liège');
  expect((await organisations.list()).map(({ id }) => id)).toEqual([huy, liege]);
  for (const id of [randomUUID(), 'not-an-id']) expect(await organisations.find(id)).toBeUndefined();
});
