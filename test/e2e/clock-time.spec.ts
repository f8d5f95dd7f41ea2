import { randomUUID } from 'node:crypto';
import type { WorkflowHandle } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { REGISTER_UNAVAILABLE } from '@pacta/lifecycle';
import { rescheduleClock } from '@pacta/lifecycle/client';
import { deadlineIn, ScriptedRegister } from '../builders/scripted-register.js';
import { skippingTime, type ClockWorld } from '../builders/temporal.js';

jest.setTimeout(60_000);

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

describe('the clock of a protocol, while time runs ahead', () => {
  let world: ClockWorld & { env: TestWorkflowEnvironment };
  let register: ScriptedRegister;
  let protocolId: string;

  beforeAll(async () => {
    world = await skippingTime();
  });
  afterAll(() => world?.close());
  beforeEach(() => {
    register = new ScriptedRegister();
    protocolId = randomUUID();
  });

  const handle = (): WorkflowHandle => world.client.workflow.getHandle(protocolId);
  const begin = () => rescheduleClock(world.client, { protocolId, taskQueue: world.taskQueue });
  const details = async () =>
    (await handle().query<{ currentDetails: string }>('__temporal_workflow_metadata')).currentDetails;

  test('sends the command of a deadline when it is due, within ten minutes, and says so by its own time', async () => {
    const now = await world.env.currentTimeMs();
    const deadline = deadlineIn(400 * DAY, 'renewal', now);
    register.standing = { ...register.standing, deadline };
    register.onAsk = (id) => (id === 'renewal' ? { deadline: null, open: false } : {});
    await world.working(register.activities, async () => {
      await begin();
      await handle().result();
    });
    const [asked] = register.asked.filter(({ commandId }) => commandId === 'renewal');
    const late = (asked?.at ?? 0) - Date.parse(deadline.at);
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(10 * MINUTE + 5_000);
    // Every thirty days it asked whether policies, holidays or time zones had moved the deadline.
    expect(register.commands.filter((id) => id === 'reschedule').length).toBeGreaterThanOrEqual(13);
  });

  test('a deadline that moved is not sent at its old time', async () => {
    const now = await world.env.currentTimeMs();
    register.onAsk = (id) => {
      if (id === 'moved') return { deadline: null, open: false };
      const again = register.commands.length > 1;
      return { deadline: again ? deadlineIn(60 * DAY, 'moved', now) : deadlineIn(20 * DAY, 'first', now) };
    };
    await world.working(register.activities, async () => {
      await begin();
      await begin();
      await handle().result();
    });
    expect(register.commands).not.toContain('first');
    expect(register.commands).toContain('moved');
  });

  test('without the register it waits on durable timers, a minute doubling to fifteen, and then catches up', async () => {
    const now = await world.env.currentTimeMs();
    register.standing = { ...register.standing, deadline: deadlineIn(DAY, 'due', now) };
    const failures = 7;
    register.onAsk = (id) => {
      if (id !== 'due') return {};
      const tries = register.commands.filter((asked) => asked === 'due').length;
      if (tries <= failures) throw ApplicationFailure.nonRetryable('no connection', REGISTER_UNAVAILABLE);
      return { deadline: null, open: false };
    };
    const events = await world.working(register.activities, async () => {
      await begin();
      await handle().result();
      return (await handle().fetchHistory()).events?.length ?? 0;
    });
    const times = register.asked.filter(({ commandId }) => commandId === 'due').map(({ at }) => at);
    const waits = times.slice(1).map((at, n) => Math.round((at - (times[n] ?? 0)) / MINUTE));
    expect(waits).toEqual([1, 2, 4, 8, 15, 15, 15]);
    expect(events).toBeLessThan(100);
  });

  test('a deadline refused twice does not spin: it rests an hour and raises an alarm', async () => {
    const now = await world.env.currentTimeMs();
    register.standing = { ...register.standing, deadline: deadlineIn(DAY, 'refused', now) };
    register.onAsk = (id) =>
      id === 'refused' ? { ok: false, refusal: { reason: 'nothing-to-remind', obligation: 'signature/p1' } } : {};
    await world.working(register.activities, async () => {
      await begin();
      await world.env.sleep(DAY + 150 * MINUTE);
      expect(await details()).toContain('ALERTE');
      await handle().terminate();
    });
    const times = register.asked.filter(({ commandId }) => commandId === 'refused').map(({ at }) => at);
    const waits = times.slice(1).map((at, n) => Math.round((at - (times[n] ?? 0)) / MINUTE));
    expect(waits).toEqual([0, 60, 60]);
  });

  test('an effect that failed for good rests a day, is tried again, and then the clock may stop', async () => {
    let tries = 0;
    register.onEffect = () => {
      tries += 1;
      if (tries === 1) throw ApplicationFailure.nonRetryable('no such template');
    };
    register.standing = {
      ...register.standing,
      open: false,
      effects: [{ id: 'e1', type: 'send-notice', summary: 'avis' }],
    };
    await world.working(register.activities, async () => {
      const began = await world.env.currentTimeMs();
      await begin();
      await handle().result();
      expect((await world.env.currentTimeMs()) - began).toBeGreaterThanOrEqual(DAY);
    });
    expect(register.carriedOut).toEqual(['e1']);
  });
});
