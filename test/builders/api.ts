import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { INestApplicationContext } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { DraftView, NewProtocol, OrganisationView, Problem, ProtocolView, StaffAct } from '@pacta/contracts';
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
import { aText } from './protocol.js';
import { clockBundle, realTime, type ClockWorld } from './temporal.js';

/** An answer of the service; the test says what it expects the body to be. */
export interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

interface Sent {
  readonly body?: unknown;
  /** Sent as it is, in place of `body`. */
  readonly raw?: string;
  readonly headers?: Record<string, string>;
}

/** Conversion has tests of its own, and takes seconds. */
const conversion: WorkerServices['conversion'] = {
  convertToPdf: () => Promise.resolve(Buffer.from('%PDF-1.7 stands for one')),
  converters: () => Promise.resolve([]),
  close: () => Promise.resolve(),
};

const logger = pino({ level: process.env['PACTA_TEST_LOG'] ?? 'silent' });

/** The service and a worker in this process, over a database and a task queue of their own. */
export class TestService {
  private worker: INestApplicationContext | undefined;

  private constructor(
    readonly url: string,
    readonly database: TestDatabase,
    readonly services: Services,
    private readonly app: NestExpressApplication,
    private readonly world: ClockWorld,
    private readonly settings: WorkerSettings,
  ) {}

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

  async ask<Body>(method: string, path: string, { body, raw, headers = {} }: Sent = {}): Promise<Answer<Body>> {
    const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const type: Record<string, string> = sent === undefined ? {} : { 'Content-Type': 'application/json' };
    const init: RequestInit = { method, headers: { ...type, ...headers }, ...(sent !== undefined && { body: sent }) };
    const answer = await fetch(`${this.url}/api${path}`, init);
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
    return { status: answer.status, headers: answer.headers, body: (isJson ? JSON.parse(text) : text) as Body };
  }

  get<Body>(path: string, headers: Record<string, string> = {}): Promise<Answer<Body>> {
    return this.ask<Body>('GET', path, { headers });
  }

  async organisation(name = 'Huy'): Promise<OrganisationView> {
    const body = { id: randomUUID(), name, country: 'BE', timeZone: 'Europe/Brussels', supervisorEmail: '' };
    return (await this.ask<OrganisationView>('POST', '/organisations', { body })).body;
  }

  /** A protocol being drafted, with a text that wants nothing. */
  async drafted(organisation: OrganisationView): Promise<Life> {
    const body: NewProtocol = {
      id: randomUUID(),
      commandId: randomUUID(),
      kind: 'cic-protocol',
      language: 'fr',
      copyOf: null,
    };
    const path = `/organisations/${organisation.id}/protocols`;
    await this.ask<ProtocolView>('POST', path, { body });
    const life = new Life(this, `${path}/${body.id}`, organisation.id);
    await life.save();
    return life;
  }
}

/** One protocol of the service, and what a test does with it. */
export class Life {
  constructor(
    private readonly service: TestService,
    readonly path: string,
    readonly lead: string,
  ) {}

  get text(): DraftView['text'] {
    const text = aText();
    const parties = text.parties.map((party, rank) => (rank === 0 ? { ...party, id: this.lead } : party));
    return { ...text, parties } as DraftView['text']; // the same shape, read-only in the domain
  }

  async view(): Promise<ProtocolView> {
    return (await this.service.get<ProtocolView>(this.path)).body;
  }

  async save(text = this.text): Promise<Answer<DraftView>> {
    const { body } = await this.service.get<DraftView>(`${this.path}/draft`);
    return this.service.ask('PUT', `${this.path}/draft`, { body: text, headers: { 'If-Match': `"${body.revision}"` } });
  }

  send<Body = ProtocolView>(act: StaffAct, id: string = randomUUID(), headers = {}): Promise<Answer<Body>> {
    return this.service.ask<Body>('POST', `${this.path}/commands`, { body: { id, act }, headers });
  }

  refused(act: StaffAct, headers = {}): Promise<Answer<Problem>> {
    return this.send<Problem>(act, randomUUID(), headers);
  }

  /** @throws where the act is not recorded: a test that goes on would fail far from the cause */
  async act(act: StaffAct): Promise<ProtocolView> {
    const { status, body } = await this.send<ProtocolView & Partial<Problem>>(act);
    if (status !== 200) throw new Error(`«${act.type}» was answered ${status}: ${body.detail ?? ''}`);
    return body;
  }
}
