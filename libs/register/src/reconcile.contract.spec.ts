import { randomUUID } from 'node:crypto';
import { noon } from '../../../test/builders/protocol.js';
import { submission, TestRegister } from '../../../test/builders/register.js';
import type { Register } from './index.js';

let here: TestRegister;
let register: Register;
let huy: string;
beforeEach(async () => {
  here = await TestRegister.open();
  register = here.register;
  huy = await here.organisation();
});
afterEach(() => here.close());

test('a protocol whose clock should have struck is found once the grace is over', async () => {
  const id = await here.submitted(huy);
  const { deadline } = await register.journal.reschedule(id);
  const after = (minutes: number) => ({
    graceMinutes: 15,
    now: new Date(Date.parse(deadline?.at ?? '') + minutes * 60_000),
  });
  expect((await register.reconcile.due(after(14))).protocols).toEqual([]);
  expect((await register.reconcile.due(after(16))).protocols).toEqual([id]);
});

test('a command left waiting for more than a minute is found', async () => {
  const protocolId = await here.started(huy);
  const id = randomUUID();
  await register.commands.receive({ id, protocolId, organisation: huy, act: submission() });
  expect((await register.reconcile.due({ graceMinutes: 15 })).commands).toEqual([]);
  await here.database.query(`UPDATE command SET received_at = now() - interval '61 seconds' WHERE id = $1`, [id]);
  expect((await register.reconcile.due({ graceMinutes: 15 })).commands).toMatchObject([{ id, protocolId }]);
});

test('a clock is needed while a protocol is open, and as long as its effects are not done', async () => {
  const open = await here.started(huy);
  const closed = await here.submitted(huy);
  await here.send(huy, closed, { type: 'abandon', reason: 'Sans suite' }, noon('2026-02-03'));
  const effects = await register.journal.openEffects(closed);
  expect(await register.reconcile.allOpen()).toEqual([open, closed].sort());
  for (const { id } of effects) await register.outbox.done(id, null);
  expect(await register.reconcile.allOpen()).toEqual([open]);
});

test('only one reconciler is at work, and the next one has its turn, even after a failure', async () => {
  const { reconcile } = register;
  const seen: unknown[] = [];
  const first = await reconcile.exclusively(async () => {
    seen.push(await reconcile.exclusively(async () => 'never'));
    return 'first';
  });
  expect([first, seen]).toEqual([{ ran: true, result: 'first' }, [{ ran: false }]]);
  await expect(reconcile.exclusively(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await reconcile.exclusively(async () => 'next')).toEqual({ ran: true, result: 'next' });
});

test('a store of clocks is new until it is remembered, and another one is new again', async () => {
  const { clockStore } = register;
  expect(await clockStore.compare('a')).toBe('new');
  expect(await clockStore.remember('a')).toBe('new');
  expect([await clockStore.compare('a'), await clockStore.remember('a')]).toEqual(['same', 'same']);
  expect([await clockStore.remember('b'), await clockStore.compare('a')]).toEqual(['new', 'new']);
});
