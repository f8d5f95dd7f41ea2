import { randomUUID } from 'node:crypto';
import { ApplicationFailure } from '@temporalio/common';
import { CLOCK, REGISTER_UNAVAILABLE } from '@pacta/lifecycle';
import { rescheduleClock, travel } from '@pacta/lifecycle/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { ScriptedRegister } from '../builders/scripted-register.js';
import { deadlineIn, effect } from '../builders/scripted-register.js';
import type { ClockWorld } from '../builders/temporal.js';

const DAY = 86_400_000;

export interface Stage {
  readonly world: ClockWorld & { env: TestWorkflowEnvironment };
  readonly register: ScriptedRegister;
  readonly protocolId: string;
  readonly now: number;
}

const send = ({ world, protocolId }: Stage, commandType: string) =>
  travel(world.client, { protocolId, taskQueue: world.taskQueue, commandId: randomUUID(), commandType, attempt: 1 });
const ask = ({ world, protocolId }: Stage) => rescheduleClock(world.client, { protocolId, taskQueue: world.taskQueue });
const ended = ({ world, protocolId }: Stage) => world.client.workflow.getHandle(protocolId).result();

/** Lives that between them go through everything a clock does. A clock that runs today must read each of them in five years. */
export const lives: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  'from-start-to-lapse': async (stage) => {
    const { register, now } = stage;
    register.onAsk = (id) => {
      if (id === 'end') return { open: false, deadline: null, phase: 'lapsed', effects: [effect('e2')] };
      return id ? { deadline: deadlineIn(40 * DAY, 'end', now), phase: 'in-force', effects: [effect('e1')] } : {};
    };
    await Promise.all([send(stage, 'start-protocol'), send(stage, 'sign')]);
    await ended(stage);
  },
  'refused-command': async (stage) => {
    stage.register.onAsk = () => ({ ok: false, refusal: { reason: 'reason-missing' }, open: false });
    await send(stage, 'withdraw-text');
    await ended(stage);
  },
  'register-away': async (stage) => {
    const { register, now } = stage;
    register.standing = { ...register.standing, deadline: deadlineIn(DAY, 'due', now) };
    register.onAsk = (id) => {
      if (id !== 'due') return {};
      if (register.commands.length < 5) throw ApplicationFailure.nonRetryable('no connection', REGISTER_UNAVAILABLE);
      return { deadline: null, open: false };
    };
    await ask(stage);
    await ended(stage);
  },
  'deadline-refused-again-and-again': async (stage) => {
    const { register, now } = stage;
    register.standing = { ...register.standing, deadline: deadlineIn(DAY, 'refused', now) };
    register.onAsk = (id) => {
      if (id !== 'refused') return {};
      if (register.commands.length < 5) return { ok: false, refusal: { reason: 'no-such-protocol' } };
      return { deadline: null, open: false };
    };
    await ask(stage);
    await ended(stage);
  },
  'effect-that-fails-and-rests': async (stage) => {
    const { register } = stage;
    let tries = 0;
    register.onEffect = () => {
      if ((tries += 1) === 1) throw ApplicationFailure.nonRetryable('no such template');
    };
    register.standing = { ...register.standing, open: false, effects: [effect('e1', 'issue-document')] };
    await send(stage, 'sign');
    await ended(stage);
  },
  'later-run-of-a-long-life': async (stage) => {
    const { world, register, protocolId, now } = stage;
    register.onAsk = () => ({ open: register.commands.length < 2, deadline: null });
    await world.client.workflow.start(CLOCK, {
      workflowId: protocolId,
      taskQueue: world.taskQueue,
      args: [{ protocolId, deadline: deadlineIn(DAY, 'due', now) }],
    });
    await send(stage, 'sign');
    await ended(stage);
  },
};
