import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import {
  discard,
  freePort,
  holders,
  living,
  newHome,
  processesOf,
  ready,
  services,
  start,
  until,
} from './running-pacta.js';

jest.setTimeout(180_000);

const home = newHome();
let address: string;
let port: number;
let running: ReturnType<typeof start>;
/** The municipalities that were recorded, all of which must be there after each fault. */
const recorded: string[] = [];

beforeAll(async () => {
  port = await freePort();
  address = `http://127.0.0.1:${port}`;
  running = start(home, port);
  await ready(running);
});
afterAll(() => discard(home));

const isHealthy = async () => {
  const answer = await fetch(`${address}/api/health`).catch(() => undefined);
  return answer?.status === 200;
};

async function record(): Promise<void> {
  const id = randomUUID();
  const body = {
    id,
    name: `Commune ${recorded.length}`,
    country: 'BE',
    timeZone: 'Europe/Brussels',
    supervisorEmail: '',
  };
  const answer = await fetch(`${address}/api/organisations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (answer.status !== 200) throw new Error(await answer.text());
  recorded.push(id);
}

async function expectNothingLost(): Promise<void> {
  const answer = await fetch(`${address}/api/organisations`);
  const found = (await answer.json()) as { id: string }[];
  expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(recorded));
}

const everyProcess = () => Object.values(processesOf(home));

describe('npm start', () => {
  it('prints one address, which answers', async () => {
    await until(isHealthy);
    await record();
    expect(running.said().match(/http:\/\/\S+/g)).toEqual([address]);
  });

  it('tells a second start on the same home who holds it, and leaves the first alone', async () => {
    const second = start(home, await freePort());
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`processus ${running.process.pid}`);
    expect(second.said()).toContain(address);
    expect(await isHealthy()).toBe(true);
  });

  it.each(services)('comes back by itself after kill -9 of %s, with nothing lost', async (service) => {
    await record();
    const before = processesOf(home)[service];
    process.kill(before?.pid ?? NaN, 'SIGKILL');
    await until(() => processesOf(home)[service] !== undefined && processesOf(home)[service]?.pid !== before?.pid);
    await until(isHealthy);
    await expectNothingLost();
  });

  it('replaces at the next start what outlived the kill -9 of its supervisor', async () => {
    const orphans = everyProcess();
    running.process.kill('SIGKILL');
    await running.ended;
    expect(living(orphans)).toHaveLength(services.length);

    running = start(home, port);
    await ready(running);
    expect(living(orphans)).toEqual([]);
    await until(isHealthy);
    await expectNothingLost();
  });

  it('starts again after kill -9 of everything at once', async () => {
    await record();
    for (const { pid } of [...holders(home), ...everyProcess()]) process.kill(pid, 'SIGKILL');
    await running.ended;

    running = start(home, port);
    await ready(running);
    await until(isHealthy);
    await expectNothingLost();
  });

  it('leaves no process after Ctrl-C, and the home free', async () => {
    const processes = everyProcess();
    running.process.kill('SIGINT');
    expect(await running.ended).toBe(0);
    expect(living(processes)).toEqual([]);
    expect(holders(home)).toEqual([]);
  });

  it('says what to do when the port is taken, and starts nothing', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const refused = start(home, port);
    expect(await refused.ended).toBe(1);
    expect(refused.said()).toContain(`PORT=${port + 1} npm start`);
    expect(living(everyProcess())).toEqual([]);
    other.close();
  });

  it('tells all mistakes of the settings at once', async () => {
    const refused = start(home, 70_000);
    expect(await refused.ended).toBe(1);
    expect(refused.said()).toMatch(/PORT vaut « 70000 »/);
  });
});
