import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ApplicationFailure } from '@temporalio/common';
import type { DraftView, NewProtocol, OrganisationView, Problem, ProtocolView, StaffAct } from '@pacta/contracts';
import { RECORD_FAILED, REGISTER_UNAVAILABLE } from '@pacta/lifecycle';
import { migrate, openRegister, RegisterUnavailable, type Register } from '@pacta/register';
import { pino } from 'pino';
import { createApp } from '../../apps/api/src/create-app.js';
import { openServices } from '../../apps/api/src/open-services.js';
import { rules } from '../../apps/api/src/rules.js';
import type { Services, ServiceSettings } from '../../apps/api/src/services.js';
import { createDatabase, type TestDatabase } from './database.js';
import { aText } from './protocol.js';
import { realTime, type ClockActivities, type ClockWorld } from './temporal.js';

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

/** Records as a worker does; what follows from a fact is left open, for tests that look at the register alone. */
function recording(register: Register): ClockActivities {
  const answered = async <T>(question: Promise<T>): Promise<T> =>
    question.catch((error: unknown) => {
      const away = error instanceof RegisterUnavailable;
      throw ApplicationFailure.create({
        message: String(error),
        type: away ? REGISTER_UNAVAILABLE : RECORD_FAILED,
        nonRetryable: !away,
      });
    });
  return {
    record: (request) => answered(register.journal.record(request).then((answer) => ({ ...answer, kind: null }))),
    reschedule: (id) => answered(register.journal.reschedule(id).then((answer) => ({ ...answer, kind: null }))),
    'issue-document': (id) => register.outbox.done(id, {}),
    'send-notice': (id) => register.outbox.done(id, {}),
    'start-successor': (id) => register.outbox.done(id, {}),
  };
}

/** The service in this process, over a database and a task queue of its own, with a worker that records. */
export class TestService {
  private stopWorking: () => void = () => undefined;
  private worked: Promise<unknown> = Promise.resolve();

  private constructor(
    readonly url: string,
    readonly database: TestDatabase,
    readonly services: Services,
    private readonly app: NestExpressApplication,
    private readonly world: ClockWorld,
    private readonly recorder: Register,
  ) {}

  /** `through`: the address by which the service, but not the worker, reaches its database. */
  static async open(change: Partial<ServiceSettings> = {}, through = (url: string) => url): Promise<TestService> {
    const [database, world] = await Promise.all([createDatabase(), realTime()]);
    await migrate(database.url);
    const services = await openServices({
      DATABASE_URL: through(database.url),
      TEMPORAL_ADDRESS: process.env['PACTA_TEST_TEMPORAL_ADDRESS'] ?? '',
      TEMPORAL_NAMESPACE: 'default',
      TEMPORAL_TASK_QUEUE: world.taskQueue,
      ...change,
    } as ServiceSettings); // optional settings are left out
    const app = await createApp({ services, logger: pino({ level: process.env['PACTA_TEST_LOG'] ?? 'silent' }) });
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo; // listens on TCP
    const recorder = await openRegister({ url: database.url, rules });
    const service = new TestService(`http://127.0.0.1:${port}`, database, services, app, world, recorder);
    service.startWorking();
    return service;
  }

  startWorking(): void {
    const until = new Promise<void>((resolve) => (this.stopWorking = resolve));
    this.worked = this.world.working(recording(this.recorder), () => until);
  }

  async pauseWorking(): Promise<void> {
    this.stopWorking();
    await this.worked;
  }

  async close(): Promise<void> {
    await this.pauseWorking();
    await this.app.close();
    await this.recorder.close();
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
