import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import type { Act, Protocol, TimerAct } from '@pacta/protocol';
import type { Answer } from '@pacta/lifecycle';
import { migrate, type RecordedEvent, type Register } from '@pacta/register';
import { pino } from 'pino';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { openServices, type ServiceSettings } from '../../apps/worker/src/open-services.js';
import type { Services } from '../../apps/worker/src/services.js';
import { createDatabase, type TestDatabase } from './database.js';
import { clockBundle, type ClockWorld } from './temporal.js';

type Asked = Exclude<Act, TimerAct>;

/** The worker as it is, in this process, over a database of its own and the clocks of a world. */
export class TestWorker {
  private constructor(
    readonly app: INestApplicationContext,
    readonly services: Services,
    readonly database: TestDatabase,
    readonly organisation: string,
  ) {}

  static async open(
    world: ClockWorld,
    {
      change = {},
      settings = {},
      log = [],
    }: { change?: Partial<Services>; settings?: Partial<ServiceSettings>; log?: string[] } = {},
  ): Promise<TestWorker> {
    const [database, workflowBundle] = await Promise.all([createDatabase(), clockBundle()]);
    await migrate(database.url);
    const all = {
      DATABASE_URL: database.url,
      TEMPORAL_ADDRESS: world.address,
      TEMPORAL_NAMESPACE: 'default',
      TEMPORAL_TASK_QUEUE: world.taskQueue,
      MAIL_FROM: 'Pacta <pacta@example.org>',
      PUBLIC_URL: 'http://127.0.0.1:4000',
      ...settings,
    } as ServiceSettings; // optional settings are left out
    const services = { ...(await openServices(all)), ...change };
    const logger = pino({ level: 'info' }, { write: (line: string) => void log.push(line) });
    const organisation = randomUUID();
    await services.register.organisations.create({
      id: organisation,
      name: 'Huy',
      country: 'BE',
      timeZone: 'Europe/Brussels',
      supervisorEmail: 'supervision@example.org',
      isExample: false,
    });
    const app = await createWorker({ settings: all, services, logger, workflowBundle });
    return new TestWorker(app, services, database, organisation);
  }

  get register(): Register {
    return this.services.register;
  }

  /** Received, as the door does it, and not sent on. */
  async receive(protocolId: string, act: Asked, requestId: string | null = null): Promise<string> {
    const id = randomUUID();
    await this.register.commands.receive({ id, protocolId, organisation: this.organisation, act, requestId });
    return id;
  }

  /** The whole road of a command. */
  async send(protocolId: string, act: Asked, requestId: string | null = null): Promise<Answer> {
    const commandId = await this.receive(protocolId, act, requestId);
    const attempt = await this.register.commands.attempt(commandId);
    return this.services.clocks.travel({ protocolId, commandId, commandType: act.type, attempt });
  }

  /** @throws where one is refused: a scenario is made of what happened */
  async does(protocolId: string, ...acts: readonly Asked[]): Promise<void> {
    for (const act of acts) {
      const answer = await this.send(protocolId, act);
      if (!answer.ok) throw new Error(`«${act.type}» was refused: ${JSON.stringify(answer.refusal)}`);
    }
  }

  journal(protocolId: string): Promise<RecordedEvent[]> {
    return this.register.protocols.journal(this.organisation, protocolId);
  }

  async state(protocolId: string): Promise<Protocol> {
    const state = await this.register.protocols.stateAt(protocolId);
    if (!state) throw new Error(`no protocol ${protocolId}`);
    return state;
  }

  /** When everything that the facts call for is done. */
  async settled(protocolId: string, patienceMs = 30_000): Promise<void> {
    for (const limit = Date.now() + patienceMs; Date.now() < limit; await new Promise((r) => setTimeout(r, 50))) {
      if (!(await this.register.outbox.pending(this.organisation, protocolId)).length) return;
    }
    throw new Error(
      `not settled: ${JSON.stringify(await this.register.outbox.pending(this.organisation, protocolId))}`,
    );
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }
}
