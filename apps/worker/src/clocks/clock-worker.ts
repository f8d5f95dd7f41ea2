import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { Environment } from '@pacta/config';
import { ensureSearchAttributes } from '@pacta/lifecycle/client';
import { NativeConnection, Worker, type WorkflowBundleOption } from '@temporalio/worker';
import type { Logger } from 'pino';
import { ENVIRONMENT, LOGGER } from '../services.js';
import { ClockActivities } from './activities.js';
import { backoff } from './backoff.js';

export const WORKFLOW_BUNDLE = Symbol('workflow bundle');

/** Clocks kept in memory between two wake-ups; another is read again from its history, at the cost of some milliseconds. */
const CACHED_CLOCKS = 500;

export type WorkerSettings = Pick<Environment, 'TEMPORAL_ADDRESS' | 'TEMPORAL_NAMESPACE' | 'TEMPORAL_TASK_QUEUE'>;

/** Serves the clocks for as long as the process lives; where Temporal is away, it looks for it until it is back. */
@Injectable()
export class ClockWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private worker: Worker | undefined;
  private served: Promise<void> = Promise.resolve();

  constructor(
    @Inject(ENVIRONMENT) private readonly settings: WorkerSettings,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(WORKFLOW_BUNDLE) private readonly workflowBundle: WorkflowBundleOption,
    @Inject(ClockActivities) private readonly activities: ClockActivities,
  ) {}

  onApplicationBootstrap(): void {
    this.served = this.serve();
  }

  /** Lets what is under way end, for as long as the worker's own patience lasts. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    if (this.worker?.getState() === 'RUNNING') this.worker.shutdown();
    await this.served;
  }

  private async serve(): Promise<void> {
    const pauses = backoff();
    while (!this.stopping.signal.aborted) {
      try {
        await this.serveOnce(() => pauses.forget());
      } catch (error) {
        const pause = pauses.wait();
        this.logger.warn({ error: String(error), retryInMs: pause }, 'the clocks cannot be served yet');
        await sleep(pause, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      }
    }
  }

  /** Until the worker is told to stop, or cannot go on. */
  private async serveOnce(onServing: () => void): Promise<void> {
    const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace, TEMPORAL_TASK_QUEUE: taskQueue } = this.settings;
    const connection = await NativeConnection.connect({ address });
    try {
      await ensureSearchAttributes(connection, namespace);
      this.worker = await Worker.create({
        connection,
        namespace,
        taskQueue,
        workflowBundle: this.workflowBundle,
        activities: this.activities.all,
        maxCachedWorkflows: CACHED_CLOCKS,
        // How long a task waits for the worker that has its clock in memory, before any worker may take it: whoever sends a
        // command just after that worker was killed waits as long. The default of ten seconds is longer than people's patience.
        stickyQueueScheduleToStartTimeout: '2 seconds',
        shutdownGraceTime: '5 seconds',
        shutdownForceTime: '10 seconds',
      });
      if (this.stopping.signal.aborted) return;
      this.logger.info({ address, namespace, taskQueue }, 'serving the clocks');
      onServing();
      await this.worker.run();
    } finally {
      await connection.close().catch(() => undefined);
    }
  }
}
