import { randomUUID } from 'node:crypto';
import { createServer, connect, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Health, JournalEntry, Problem, ProtocolView, StaffAct } from '@pacta/contracts';
import { TestService } from '../builders/api.js';

jest.setTimeout(120_000);

/** A line to a real server that can be cut and mended. */
class Line {
  private readonly sockets = new Set<Socket>();
  private cut = false;

  private constructor(private readonly server: Server) {}

  static async to(host: string, port: number): Promise<Line> {
    const server = createServer();
    const line = new Line(server);
    server.on('connection', (near) => {
      if (line.cut) return near.destroy();
      const far = connect(port, host);
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        line.sockets.add(one);
        one.pipe(other);
        one.on('error', () => other.destroy());
        one.on('close', () => line.sockets.delete(one) && other.destroy());
      }
      return undefined;
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return line;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port; // listens on TCP
  }

  break(): void {
    this.cut = true;
    for (const socket of this.sockets) socket.destroy();
  }

  mend(): void {
    this.cut = false;
  }

  async close(): Promise<void> {
    this.break();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

const address = (variable: string): URL => {
  const given = process.env[variable] ?? '';
  return new URL(given.includes('://') ? given : `tcp://${given}`);
};

const act: StaffAct = { type: 'abandon', reason: 'le partenaire y renonce' };

async function until(reached: () => Promise<boolean>): Promise<void> {
  while (!(await reached())) await new Promise((resolve) => setTimeout(resolve, 250));
}

const recordedOnce = async (service: TestService, path: string): Promise<void> => {
  const { body } = await service.get<JournalEntry[]>(`${path}/journal`);
  expect(body.map(({ type }) => type)).toEqual(['protocol-started', 'abandoned']);
};

it('Temporal away: 503 with a sentence, reading goes on, and the same command is recorded once when it is back', async () => {
  const temporal = address('PACTA_TEST_TEMPORAL_ADDRESS');
  const line = await Line.to(temporal.hostname, Number(temporal.port));
  const service = await TestService.open({ TEMPORAL_ADDRESS: `127.0.0.1:${line.port}` });
  try {
    const life = await service.drafted(await service.organisation());
    line.break();
    const id = randomUUID();
    const away = await life.send<Problem>(act, id);
    expect(away).toMatchObject({ status: 503, body: { reason: 'clock-unavailable' } });
    expect(away.headers.get('retry-after')).toBe('3');
    expect(away.body.detail).toContain('peut être répétée');
    expect((await life.view()).phase).toBe('drafting');
    expect((await service.get<Health>('/health')).body).toEqual({ status: 'degraded', register: true, clock: false });
    line.mend();
    await until(async () => (await life.send<ProtocolView>(act, id)).status === 200);
    await recordedOnce(service, life.path);
    await until(async () => (await service.get('/health')).status === 200);
  } finally {
    await service.close();
    await line.close();
  }
});

it('no worker: the command waits in the register, and is recorded once when one is there', async () => {
  const service = await TestService.open();
  try {
    const life = await service.drafted(await service.organisation());
    await service.pauseWorking();
    const id = randomUUID();
    expect(await life.send<Problem>(act, id)).toMatchObject({ status: 503, body: { reason: 'clock-unavailable' } });
    await service.startWorking();
    await until(async () => (await life.send<ProtocolView>(act, id)).status === 200);
    await recordedOnce(service, life.path);
  } finally {
    await service.close();
  }
});

it('PostgreSQL away: 503 with a sentence, and recovery without a restart', async () => {
  const line = await Line.to(
    address('PACTA_TEST_DATABASE_URL').hostname,
    Number(address('PACTA_TEST_DATABASE_URL').port),
  );
  const service = await TestService.open({}, (url) => Object.assign(new URL(url), { port: String(line.port) }).href);
  try {
    const life = await service.drafted(await service.organisation());
    line.break();
    const id = randomUUID();
    const away = await life.send<Problem>(act, id);
    expect(away).toMatchObject({ status: 503, body: { reason: 'register-unavailable' } });
    expect(away.headers.get('retry-after')).toBe('3');
    expect((await service.get<Health>('/health')).body).toMatchObject({ register: false });
    line.mend();
    await until(async () => (await life.send<ProtocolView>(act, id)).status === 200);
    await recordedOnce(service, life.path);
  } finally {
    await service.close();
    await line.close();
  }
});
