import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { defaultRules } from '@pacta/protocol';
import { TestRegister } from '../../../test/builders/register.js';
import { migrate, openRegister, RegisterUnavailable, type Register } from './index.js';

/** A line to PostgreSQL that can be cut, and mended on the same port. */
class Line {
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  port = 0;

  constructor(private readonly to: URL) {}

  async mend(): Promise<void> {
    const server = createServer((near) => {
      const far = connect(Number(this.to.port), this.to.hostname);
      for (const [socket, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.sockets.add(socket);
        // What ends on one side ends on the other: a line half open would wait for ever.
        socket.on('error', () => undefined).on('close', () => this.sockets.delete(socket) && other.destroy());
      }
      near.pipe(far).pipe(near);
    });
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port; // a TCP server has this kind of address
    this.server = server;
  }

  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.server?.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}

let here: TestRegister;
let line: Line;
let far: Register;
let farUrl: string;
beforeEach(async () => {
  here = await TestRegister.open();
  const url = new URL(here.database.url);
  line = new Line(url);
  await line.mend();
  farUrl = Object.assign(new URL(url), { port: String(line.port) }).href;
  far = await openRegister({ url: farUrl, rules: () => defaultRules });
});
afterEach(async () => {
  await far.close();
  await line.cut();
  await here.close();
});

test('a register that is away says so by its own name, and serves again when it is back', async () => {
  await expect(far.organisations.list()).resolves.toEqual([]);
  await line.cut();
  await expect(far.organisations.list()).rejects.toThrow(RegisterUnavailable);
  await expect(far.ready()).rejects.toThrow(RegisterUnavailable);
  await line.mend();
  await expect(far.organisations.list()).resolves.toEqual([]);
});

test('a service may start before its database', async () => {
  await line.cut();
  await expect(far.ready()).rejects.toThrow(RegisterUnavailable);
  await expect(migrate(farUrl)).rejects.toThrow(RegisterUnavailable);
  await line.mend();
  await expect(far.ready()).resolves.toBeUndefined();
});

test('connections that the server ends, idle or at work, are replaced', async () => {
  await far.ready();
  const end = () =>
    here.database.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()',
    );
  await end();
  await settled(() => far.ready());
  const work = far.reconcile.exclusively(async () => {
    await end();
    return 'done';
  });
  await expect(work).rejects.toThrow(RegisterUnavailable);
  await settled(() => far.ready());
});

/** Until each connection that has died is noticed, a use may still meet one; it is told so by the right name. */
async function settled(use: () => Promise<void>): Promise<void> {
  const answer = await use().catch((error: unknown) => error);
  if (answer === undefined) return;
  expect(answer).toBeInstanceOf(RegisterUnavailable);
  return settled(use);
}
