import type { AddressInfo } from 'node:net';
import type { INestApplicationContext } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { migrate } from '@pacta/register';
import { pino } from 'pino';
import { createApp } from '../../apps/api/src/create-app.js';
import { openServices } from '../../apps/api/src/open-services.js';
import type { Services, ServiceSettings } from '../../apps/api/src/services.js';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import {
  openServices as openWorkerServices,
  type ServiceSettings as WorkerSettings,
} from '../../apps/worker/src/open-services.js';
import type { Services as WorkerServices } from '../../apps/worker/src/services.js';
import { createDatabase, type TestDatabase } from './database.js';
import { Visitor } from './visitor.js';
import { clockBundle, realTime, type ClockWorld } from './temporal.js';

/** Conversion has tests of its own, and takes seconds. */
const conversion: WorkerServices['conversion'] = {
  convertToPdf: () => Promise.resolve(Buffer.from('%PDF-1.7 stands for one')),
  convertMany: (docxs) => Promise.resolve(docxs.map(() => Buffer.from('%PDF-1.7 stands for one'))),
  converters: () => Promise.resolve([]),
  close: () => Promise.resolve(),
};

const logger = pino({ level: process.env['PACTA_TEST_LOG'] ?? 'silent' });

/** The service and a worker in this process, over a database and a task queue of their own. */
export class TestService extends Visitor {
  private worker: INestApplicationContext | undefined;

  private constructor(
    url: string,
    readonly database: TestDatabase,
    readonly services: Services,
    private readonly app: NestExpressApplication,
    private readonly world: ClockWorld,
    private readonly settings: WorkerSettings,
  ) {
    super(url);
  }

  /** `through`: the address by which the service, but not the worker, reaches its database. */
  static async open(change: Partial<ServiceSettings> = {}, through = (url: string) => url): Promise<TestService> {
    const [database, world] = await Promise.all([createDatabase(), realTime()]);
    await migrate(database.url);
    const settings = {
      DATABASE_URL: database.url,
      TEMPORAL_ADDRESS: world.address,
      TEMPORAL_NAMESPACE: 'default',
      TEMPORAL_TASK_QUEUE: world.taskQueue,
      MAIL_FROM: 'Pacta <pacta@example.org>',
      PUBLIC_URL: 'http://127.0.0.1:4000',
    } as WorkerSettings; // optional settings are left out
    const services = {
      ...(await openServices({ ...settings, DATABASE_URL: through(database.url), ...change })),
      conversion,
    };
    const app = await createApp({ services, logger });
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo; // listens on TCP
    const service = new TestService(`http://127.0.0.1:${port}`, database, services, app, world, settings);
    await service.startWorking();
    return service;
  }

  async startWorking(): Promise<void> {
    const services = { ...(await openWorkerServices(this.settings)), conversion };
    const workflowBundle = await clockBundle();
    this.worker = await createWorker({ settings: this.settings, services, logger, workflowBundle });
  }

  async pauseWorking(): Promise<void> {
    await this.worker?.close();
    this.worker = undefined;
  }

  async close(): Promise<void> {
    await this.pauseWorking();
    await this.app.close();
    await this.world.close();
    await this.database.drop();
  }
}
