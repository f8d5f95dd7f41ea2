import { randomUUID } from 'node:crypto';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { ScriptedRegister } from '../builders/scripted-register.js';
import { skippingTime } from '../builders/temporal.js';
import { TestWorker } from '../builders/worker.js';
import { Living } from '../lives/living.js';
import { SharedTime } from '../lives/shared-time.js';
import { withoutPdf } from '../lives/without-pdf.js';
import { keepHistory, keptHistories } from './kept.js';
import { lives } from './lives.js';
import { wholeLives } from './whole-lives.js';

/** What is recorded stays as it is: clocks that run have lived it. */
const missing = <T>(all: Readonly<Record<string, T>>): [string, T][] => {
  const kept = new Set(keptHistories());
  return Object.entries(all).filter(([name]) => !kept.has(name));
};

test('the scripted lives that are not recorded yet', async () => {
  const world = await skippingTime();
  try {
    for (const [name, live] of missing(lives)) {
      const register = new ScriptedRegister();
      const protocolId = randomUUID();
      const history = await world.working(register.activities, async () => {
        await live({ world, register, protocolId, now: await world.env.currentTimeMs() });
        return world.client.workflow.getHandle(protocolId).fetchHistory();
      });
      keepHistory(name, historyToJSON(history), 'text');
    }
  } finally {
    await world.close();
  }
}, 120_000);

test('the whole lives that are not recorded yet', async () => {
  const awaited = missing(wholeLives);
  if (!awaited.length) return;
  const world = await skippingTime();
  const worker = await TestWorker.open(world, { change: withoutPdf });
  try {
    const time = new SharedTime(world.env);
    const born = awaited.map(([name, { live }], n) => ({
      name,
      live,
      life: new Living(worker, time, `PC-2026-${n + 1}`),
    }));
    const ways = await time.share(
      born.map(
        ({ live, life }) =>
          () =>
            live(life),
      ),
    );
    for (const way of ways) if (way.status === 'rejected') throw way.reason;
    for (const { name, life } of born) {
      const history = await world.client.workflow.getHandle(life.id).fetchHistory();
      keepHistory(name, historyToJSON(history), 'packed');
    }
  } finally {
    await worker.close();
    await world.close();
  }
}, 300_000);
