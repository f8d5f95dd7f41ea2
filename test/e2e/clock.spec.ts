import { randomUUID } from 'node:crypto';
import type { WorkflowHandle } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { travel } from '@pacta/lifecycle/client';
import { deadlineIn, effect, ScriptedRegister } from '../builders/scripted-register.js';
import { realTime, type ClockWorld } from '../builders/temporal.js';

jest.setTimeout(60_000);

describe('the clock of a protocol, on a real server', () => {
  let world: ClockWorld;
  let register: ScriptedRegister;
  let protocolId: string;

  beforeAll(async () => {
    world = await realTime();
  });
  afterAll(() => world?.close());
  beforeEach(() => {
    register = new ScriptedRegister();
    protocolId = randomUUID();
  });

  const route = () => ({ protocolId, taskQueue: world.taskQueue });
  const send = (commandId: string, { attempt = 1, type = 'sign' } = {}) =>
    travel(world.client, { ...route(), commandId, commandType: type, attempt });
  const handle = (): WorkflowHandle => world.client.workflow.getHandle(protocolId);
  const running = async () => (await handle().describe()).status.name;
  const working = <T>(body: () => Promise<T>) => world.working(register.activities, body);

  async function until(reached: () => boolean | Promise<boolean>): Promise<void> {
    while (!(await reached())) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  test('carries a command to the register by its id alone, and brings back the answer', async () => {
    const answer = await working(() => send('c1'));
    expect(answer).toMatchObject({ ok: true, reference: 'P-2026-1' });
    expect(register.commands).toEqual(['c1']);
  });

  test('a refusal is an answer', async () => {
    register.onAsk = () => ({ ok: false, refusal: { reason: 'reason-missing' } });
    expect(await working(() => send('c1'))).toMatchObject({ ok: false, refusal: { reason: 'reason-missing' } });
  });

  test('what is not the id of a command is turned away before the register is asked', async () => {
    await working(() => expect(send('')).rejects.toMatchObject({ name: 'CommandFailed' }));
    expect(register.commands).toEqual([]);
  });

  test('two commands at once are recorded one after the other, and the last answer sets the timer', async () => {
    let inside = 0;
    let together = 0;
    const early = deadlineIn(100_000, 'early');
    const late = deadlineIn(200_000, 'late');
    register.onAsk = (id) => {
      const takes = id === 'second' ? 20 : 300;
      together = Math.max(together, (inside += 1));
      setTimeout(() => (inside -= 1), takes);
      return { deadline: id === 'first' ? early : late, takes };
    };
    await working(async () => {
      await send('ground');
      // Both reach the clock in one task of it: they arrive while it is busy with a third.
      const busy = send('busy');
      await until(() => register.commands.includes('busy'));
      const first = send('first');
      await new Promise((resolve) => setTimeout(resolve, 50));
      await Promise.all([busy, first, send('second')]);
    });
    expect(together).toBe(1);
    expect(register.commands).toEqual(['ground', 'busy', 'first', 'second']);
    const { typedSearchAttributes } = await handle().describe();
    const next = typedSearchAttributes.getAll().find(({ key }) => key.name === 'PactaNextDate');
    expect(next?.value).toEqual(new Date(late.at));
  });

  /** An effect that goes on until it is let go. */
  function heldEffect() {
    let begun = 0;
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    register.activities['send-notice'] = async (id) => {
      begun += 1;
      await held;
      register.settle(id);
    };
    return { begun: () => begun, letGo: () => letGo() };
  }

  test('an effect that goes on and on holds up no command', async () => {
    const held = heldEffect();
    register.standing = { ...register.standing, effects: [effect('e1')] };
    await working(async () => {
      await send('c1');
      await until(() => held.begun() === 1);
      expect(await send('c2')).toMatchObject({ ok: true });
      held.letGo();
    });
  });

  test('an effect that fails for good does not sink the clock, and is not tried again at once', async () => {
    let tries = 0;
    register.onEffect = () => {
      tries += 1;
      throw ApplicationFailure.nonRetryable('no such template');
    };
    register.standing = { ...register.standing, effects: [effect('e1')] };
    await working(async () => {
      await send('c1');
      await until(() => tries > 0);
      expect(await send('c2')).toMatchObject({ ok: true });
      expect(await send('c3')).toMatchObject({ ok: true });
    });
    expect(tries).toBe(1);
    expect(await running()).toBe('RUNNING');
  });

  test('an effect of a kind that the worker does not know does not sink the clock', async () => {
    register.standing = { ...register.standing, effects: [effect('e1', 'start-successor')] };
    await working(async () => {
      await send('c1');
      expect(await send('c2')).toMatchObject({ ok: true });
    });
    expect(await running()).toBe('RUNNING');
  });

  test('an effect under way is not started a second time by the next answer', async () => {
    const held = heldEffect();
    register.standing = { ...register.standing, effects: [effect('e1')] };
    await working(async () => {
      await send('c1');
      await until(() => held.begun() === 1);
      await send('c2');
      await send('c3');
      held.letGo();
    });
    expect(held.begun()).toBe(1);
  });

  test('stops when nothing more can happen and the outbox is empty, not before', async () => {
    const held = heldEffect();
    register.standing = { ...register.standing, open: false, phase: 'lapsed', effects: [effect('e1')] };
    await working(async () => {
      await send('c1');
      await until(() => register.commands.includes('reschedule'));
      expect(await running()).toBe('RUNNING');
      held.letGo();
      await handle().result();
    });
    expect(register.commands.at(-1)).toBe('reschedule');
  });

  test('an effect of an earlier command that is still open keeps the clock going', async () => {
    // The answer to a command tells of its own effects only; the whole outbox is told when the clock asks.
    let asked = 0;
    register.onAsk = (id) =>
      id ? { open: false, effects: [] } : { open: false, effects: asked++ ? [] : [effect('old')] };
    await working(async () => {
      await send('c1');
      await handle().result();
    });
    expect(register.carriedOut).toEqual(['old']);
  });

  test('a clock that has stopped, or was lost, is revived by the next command', async () => {
    register.standing = { ...register.standing, open: false };
    await working(async () => {
      await send('lapse');
      await handle().result();
      register.standing = { ...register.standing, open: true };
      expect(await send('correction')).toMatchObject({ ok: true, open: true });
      await handle().terminate();
      expect(await send('after the loss')).toMatchObject({ ok: true });
    });
    expect(register.commands.filter((id) => id !== 'reschedule')).toEqual(['lapse', 'correction', 'after the loss']);
  });

  test('many commands for clocks that stop at once are all answered', async () => {
    register.standing = { ...register.standing, open: false };
    await working(async () => {
      for (let n = 0; n < 20; n += 1) {
        const both = await Promise.all([send(`a${n}`), send(`b${n}`)]);
        expect(both).toMatchObject([{ ok: true }, { ok: true }]);
      }
    });
  });

  test('without the register a command fails within its time, and only a new attempt gets through', async () => {
    register.down = true;
    await working(async () => {
      const began = Date.now();
      await expect(send('c1')).rejects.toMatchObject({ name: 'ClockUnavailable', behind: 'register' });
      expect(Date.now() - began).toBeGreaterThan(8_000);
      register.down = false;
      await expect(send('c1')).rejects.toMatchObject({ behind: 'register' });
      expect(await send('c1', { attempt: 2 })).toMatchObject({ ok: true });
    });
  });

  test('without a worker the caller is told so in the time it gave', async () => {
    const journey = { ...route(), commandId: 'c1', commandType: 'sign', attempt: 1, patience: 500 };
    await expect(travel(world.client, journey)).rejects.toMatchObject({ name: 'ClockUnavailable', behind: 'clock' });
  });

  test('a bug on the way is told apart from an outage, and the clock goes on', async () => {
    register.onAsk = (id) => {
      if (id === 'broken') throw ApplicationFailure.nonRetryable('undefined is not a function', 'RecordFailed');
    };
    await working(async () => {
      await expect(send('broken')).rejects.toMatchObject({ name: 'CommandFailed' });
      expect(await send('whole')).toMatchObject({ ok: true });
    });
  });

  test('a person who opens the history reads the life', async () => {
    register.standing = { ...register.standing, phase: 'ratifying', deadline: deadlineIn(5 * 86_400_000) };
    const details = await working(async () => {
      for (const id of ['c1', 'c2', 'c3', 'c4', 'c5']) await send(id, { type: 'ratify-by-council' });
      const metadata = await handle().query<{ currentDetails: string }>('__temporal_workflow_metadata');
      return metadata.currentDetails;
    });
    expect(details).toContain('Phase: ratification');
    expect(details).toContain('Prochaine échéance: rappel: ratification, le ');
    const { typedSearchAttributes } = await handle().describe();
    const columns = Object.fromEntries(typedSearchAttributes.getAll().map(({ key, value }) => [key.name, value]));
    expect(columns).toMatchObject({ PactaReference: 'P-2026-1', PactaKind: 'cic-protocol', PactaPhase: 'ratifying' });
    const { events } = await handle().fetchHistory();
    const names = events?.flatMap(({ workflowExecutionUpdateAcceptedEventAttributes: accepted }) =>
      accepted ? [accepted.acceptedRequest?.input?.name] : [],
    );
    expect(names).toEqual(Array(5).fill('ratify-by-council'));
    const timers = events?.filter((event) => event.timerStartedEventAttributes);
    const summaries = timers?.map((timer) => String(timer.userMetadata?.summary?.data));
    expect(summaries).toEqual(['"rappel: ratification"']);
    const upserts = events?.filter((event) => event.upsertWorkflowSearchAttributesEventAttributes);
    expect(upserts).toHaveLength(1);
    // Six events a command, no more: the timer is not set again for the same deadline, nor the columns for the same values.
    expect(events?.length).toBeLessThanOrEqual(1 + 6 * 5 + 2);
  });

  test('a long life goes on in a new run, which reads the open effects anew and keeps the deadline', async () => {
    const deadline = deadlineIn(86_400_000);
    let tries = 0;
    register.onEffect = () => {
      tries += 1;
      throw ApplicationFailure.nonRetryable('address unknown');
    };
    await working(async () => {
      await send('first');
      const first = (await handle().describe()).runId;
      register.standing = { ...register.standing, deadline, effects: [effect('e1')] };
      for (let n = 0; n < 160 && !register.commands.includes('reschedule'); n += 1) {
        await Promise.all(Array.from({ length: 10 }, (_, of) => send(`c${n}-${of}`)));
      }
      expect((await handle().describe()).runId).not.toBe(first);
      expect(tries).toBe(2);
      const { events } = await handle().fetchHistory();
      expect(events?.length).toBeLessThan(200);
      expect(await send('last')).toMatchObject({ ok: true, deadline });
    });
  });
});
