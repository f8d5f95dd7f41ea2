import { randomUUID } from 'node:crypto';
import { rescheduleClock, travel } from '@pacta/lifecycle/client';
import { realTime, type ClockWorld } from '../builders/temporal.js';
import { deadlineIn, ScriptedRegister } from '../builders/scripted-register.js';

jest.setTimeout(60_000);

describe('the clock of a protocol', () => {
  let world: ClockWorld;
  let register: ScriptedRegister;
  let protocolId: string;

  beforeAll(async () => {
    world = await realTime();
  });
  afterAll(() => world.close());
  beforeEach(() => {
    register = new ScriptedRegister();
    protocolId = randomUUID();
  });

  const send = (commandId: string, attempt = 1) =>
    travel(world.client, { protocolId, taskQueue: world.taskQueue, commandId, commandType: 'sign', attempt });

  test('carries a command to the register and brings back the answer', async () => {
    const answer = await world.working(register.activities, () => send('c1'));
    expect(answer).toMatchObject({ ok: true, reference: 'P-2026-1' });
    expect(register.commands).toEqual(['c1']);
  });
  test('sets', async () => {
    register.onAsk = () => ({ deadline: deadlineIn(1000) });
    await world.working(register.activities, () =>
      rescheduleClock(world.client, { protocolId, taskQueue: world.taskQueue }),
    );
  });
});

import { skippingTime } from '../builders/temporal.js';
test('skips', async () => {
  const w = await skippingTime();
  const register = new ScriptedRegister();
  const protocolId = randomUUID();
  try {
    register.onAsk = (c) => ({ deadline: c === 'd' ? null : deadlineIn(86400000 * 400, 'd'), open: c !== 'd' });
    await w.working(register.activities, async () => {
      await rescheduleClock(w.client, { protocolId, taskQueue: w.taskQueue });
      await w.client.workflow.getHandle(protocolId).result();
    });
    console.log(register.asked);
  } finally {
    await w.close();
  }
});
