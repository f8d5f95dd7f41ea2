import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JournalEntry, ProtocolView, StaffAct } from '@pacta/contracts';
import { Visitor, type Life } from '../builders/visitor.js';
import { discard, freePort, holders, newHome, processesOf, ready, services, start, until } from './running-pacta.js';

jest.setTimeout(240_000);

const home = newHome();
let port: number;
let running: ReturnType<typeof start>;
let life: Life;
let on: ProtocolView['today'];

beforeAll(async () => {
  port = await freePort();
  running = start(home, port);
  await ready(running);
  const visitor = new Visitor(`http://127.0.0.1:${port}`);
  await until(async () => (await visitor.get('/health').catch(() => undefined))?.status === 200);
  life = await visitor.drafted(await visitor.organisation());
  on = (await life.view()).today;
  const { version, textHash, text } = await life.act({ type: 'submit-for-signature', on, revision: 2 });
  for (const { id: party, signatory } of text?.parties ?? []) {
    const { name, function: capacity } = signatory;
    await life.act({ type: 'sign', party, on, version, textHash, signatory: { name, function: capacity } });
  }
});
afterAll(async () => {
  running.process.kill('SIGINT');
  await running.ended;
  await discard(home);
});

/** A command that may be recorded again and again, each time as one fact. */
const adjourn = (n: number): StaffAct => ({
  type: 'adjourn-by-council',
  party: 'p2',
  on,
  until: `${2100 + n}-01-01` as ProtocolView['today'], // a day of the calendar
  reason: `ajournement ${n}`,
});

/** Sends as the screens do: whatever is unknown is sent again under its own id, until it is answered. */
async function sendUntilAnswered(n: number): Promise<void> {
  const id = randomUUID();
  for (;;) {
    const answer = await life.send(adjourn(n), id).catch(() => undefined);
    if (answer?.status === 200) return;
    // While a server is away the answer is 503, or none at all where it is the door itself.
    expect([undefined, 503]).toContain(answer?.status);
    await sleep(100);
  }
}

let sent = 0;

/** Sends one command after the other while `fault` happens, and for a moment after it has been repaired. */
async function under(fault: () => Promise<void>): Promise<void> {
  let over = false;
  const sending = (async () => {
    while (!over) await sendUntilAnswered((sent += 1));
  })();
  await sleep(300);
  await fault();
  await sleep(500);
  over = true;
  await sending;
}

/** Every command that was answered is one fact of the journal, in the order in which it was sent, and there is no other. */
async function expectEachOnce(): Promise<void> {
  const visitor = new Visitor(`http://127.0.0.1:${port}`);
  const { body } = await visitor.get<JournalEntry[]>(`${life.path}/journal`);
  const adjourned = body.filter(({ type }) => type === 'council-adjourned').sort((a, b) => a.position - b.position);
  expect(adjourned).toHaveLength(sent);
  expect((await life.view()).position).toBe(body.length);
}

describe('a command on its way when a process is killed', () => {
  it.each(services)('is recorded once although %s died', async (service) => {
    const before = processesOf(home)[service];
    await under(async () => {
      process.kill(before?.pid ?? NaN, 'SIGKILL');
      await until(() => processesOf(home)[service] !== undefined && processesOf(home)[service]?.pid !== before?.pid);
    });
    await expectEachOnce();
  });

  it('is recorded once although everything died at once', async () => {
    await under(async () => {
      for (const { pid } of [...holders(home), ...Object.values(processesOf(home))]) process.kill(pid, 'SIGKILL');
      await running.ended;
      running = start(home, port);
      await ready(running);
    });
    await expectEachOnce();
  });
});
