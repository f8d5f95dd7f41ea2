import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import {
  bundleWorkflowCode,
  DefaultLogger,
  NativeConnection,
  Runtime,
  Worker,
  type WorkflowBundleWithSourceMap,
} from '@temporalio/worker';
import { ensureSearchAttributes } from '@pacta/lifecycle/client';
import type { EffectActivities, RegisterActivities } from '@pacta/lifecycle';

export type ClockActivities = RegisterActivities & Partial<EffectActivities>;

/** Everything a spec needs to talk to clocks of its own, on a task queue of its own. */
export interface ClockWorld {
  readonly client: Client;
  readonly taskQueue: string;
  readonly address: string;
  /** Carries out `body` while a worker serves the clocks of this world. */
  working<T>(activities: ClockActivities, body: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const workflowsPath = fileURLToPath(new URL('../../libs/lifecycle/src/workflows.ts', import.meta.url));
let bundle: Promise<WorkflowBundleWithSourceMap> | undefined;

/** The workflow, bundled once from its source. */
export const clockBundle = (): Promise<WorkflowBundleWithSourceMap> =>
  (bundle ??= bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('ERROR') }));

let quiet = false;

/** The failures that tests bring about are told by the tests. */
export function hushTemporal(): void {
  if (quiet) return;
  quiet = true;
  const logger = new DefaultLogger('ERROR', () => undefined);
  Runtime.install({ logger, shutdownSignals: [], telemetryOptions: { logging: { filter: 'OFF' } } });
}

/** A variable that `npm test` sets; without it the test says what is missing rather than skip. */
function given(variable: string): string {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is not set: npm test starts the servers that this test needs`);
  return value;
}

/** On the real server that `npm test` started. */
export async function realTime(): Promise<ClockWorld> {
  hushTemporal();
  const address = given('PACTA_TEST_TEMPORAL_ADDRESS');
  const [connection, native] = await Promise.all([
    Connection.connect({ address }),
    NativeConnection.connect({ address }),
  ]);
  await ensureSearchAttributes(connection, 'default');
  return world(address, new Client({ connection }), native, async () => {
    await connection.close();
    await native.close();
  });
}

/** On a server of its own whose time runs ahead while a result or a `sleep` is awaited. */
export async function skippingTime(): Promise<ClockWorld & { env: TestWorkflowEnvironment }> {
  hushTemporal();
  const path = given('PACTA_TEST_TEMPORAL_TEST_SERVER');
  const env = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
  });
  await ensureSearchAttributes(env.connection, 'default');
  return { env, ...world(env.address, env.client, env.nativeConnection, () => env.teardown()) };
}

function world(address: string, client: Client, connection: NativeConnection, close: () => Promise<void>): ClockWorld {
  const taskQueue = `clocks-${randomUUID()}`;
  return {
    address,
    client,
    taskQueue,
    close,
    async working(activities, body) {
      const workflowBundle = await clockBundle();
      const worker = await Worker.create({ connection, taskQueue, workflowBundle, activities, maxCachedWorkflows: 50 });
      return worker.runUntil(body);
    },
  };
}
