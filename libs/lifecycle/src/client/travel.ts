import { randomUUID } from 'node:crypto';
import {
  ApplicationFailure,
  type Client,
  WithStartWorkflowOperation,
  type Workflow,
  WorkflowUpdateFailedError,
} from '@temporalio/client';
import type { Answer, Standing } from '../activities.js';
import { CLOCK, RECORD_FAILED, NOT_A_COMMAND, REGISTER_UNAVAILABLE, RESCHEDULE, updateIdOf } from '../names.js';
import { ClockUnavailable, CommandFailed } from './errors.js';

export interface Route {
  readonly protocolId: string;
  readonly taskQueue: string;
  /** Milliseconds after which the caller gives up waiting; more than the ten seconds a clock gives the register. */
  readonly patience?: number;
}

export interface Journey extends Route {
  readonly commandId: string;
  /** The command's type names the update, for those who read the history. */
  readonly commandType: string;
  /** Counts the journeys of this command: Temporal would give a failed one's failure again. */
  readonly attempt: number;
}

const PATIENCE = 12_000;

/**
 * How long a worker may keep a task of a clock before another gets it: a command that was with a worker when it was killed
 * waits as long. A task that asks the register for longer says in time that it is alive.
 */
const TASK_TIMEOUT = '4 seconds';

/**
 * Carries a command that the register has received to its protocol's clock, starting or reviving the clock where there is none,
 * and brings back the answer. A refusal is an answer.
 * @throws ClockUnavailable, after which the command's fate is unknown, or CommandFailed
 */
export const travel = (client: Client, journey: Journey): Promise<Answer> =>
  update<Answer>(client, journey, journey.commandType, updateIdOf(journey.commandId, journey.attempt), [
    journey.commandId,
  ]);

/** Asks the clock of a protocol to read the register again; starts or revives it. Throws as `travel` does. */
export const rescheduleClock = (client: Client, route: Route): Promise<Standing> =>
  update<Standing>(client, route, RESCHEDULE, randomUUID(), []);

async function update<T>(client: Client, route: Route, name: string, updateId: string, args: unknown[]): Promise<T> {
  const { protocolId, taskQueue, patience = PATIENCE } = route;
  const startWorkflowOperation = new WithStartWorkflowOperation(CLOCK, {
    workflowId: protocolId,
    taskQueue,
    args: [{ protocolId }],
    workflowTaskTimeout: TASK_TIMEOUT,
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
  });
  try {
    return await client.withDeadline(Date.now() + patience, () =>
      client.workflow.executeUpdateWithStart<Workflow, T, unknown[]>(name, { updateId, args, startWorkflowOperation }),
    );
  } catch (error) {
    throw travelError(error);
  }
}

function travelError(error: unknown): Error {
  const failure = error instanceof WorkflowUpdateFailedError ? error.cause : undefined;
  if (failure instanceof ApplicationFailure) {
    if (failure.type === REGISTER_UNAVAILABLE) return new ClockUnavailable('register', error);
    if (failure.type === RECORD_FAILED || failure.type === NOT_A_COMMAND) return new CommandFailed(error);
  }
  return new ClockUnavailable('clock', error);
}
