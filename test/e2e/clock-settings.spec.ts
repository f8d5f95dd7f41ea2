import { randomUUID } from 'node:crypto';
import { addDays, dayIn, defaultRules, instantOf, type CivilDay, type Instant } from '@pacta/protocol';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Planner } from '../../apps/worker/src/reconcile/planner.js';
import { begin } from '../builders/register.js';
import { skippingTime, type ClockWorld } from '../builders/temporal.js';
import { TestWorker } from '../builders/worker.js';

jest.setTimeout(120_000);

const ZONE = 'Europe/Brussels';

describe('a policy that is changed while protocols live', () => {
  let world: ClockWorld & { env: TestWorkflowEnvironment };
  let worker: TestWorker;

  beforeAll(async () => {
    world = await skippingTime();
    worker = await TestWorker.open(world);
  });
  afterAll(async () => {
    await worker?.close();
    await world?.close();
  });

  const now = async () => new Date(await world.env.currentTimeMs()).toISOString() as Instant;
  const today = async (): Promise<CivilDay> => dayIn(ZONE, await now());
  const started = async () => {
    const id = randomUUID();
    await worker.does(id, begin(id, worker.organisation, `PC-${id.slice(0, 8)}`));
    return id;
  };
  /** The days on which reminders were due that were recorded. */
  const reminded = async (id: string) =>
    (await worker.journal(id)).flatMap(({ body }) => (body.type === 'reminded' ? [body.scheduledFor] : []));
  const due = async (id: string) => (await worker.register.protocols.view(worker.organisation, id))?.summary.next?.due;
  async function sleepUntilNoonOf(day: CivilDay): Promise<void> {
    const wait = Date.parse(instantOf(day, 12, ZONE)) - (await world.env.currentTimeMs());
    await world.env.sleep(wait);
  }

  test('the clocks of open protocols keep to the new date, and what is over or past stays as it was', async () => {
    const start = await today();
    const [open, over] = [await started(), await started()];
    await worker.does(over, { type: 'abandon', reason: 'Sans suite' });
    expect(await due(open)).toBe(addDays(start, 90));
    const closed = await worker.register.protocols.view(worker.organisation, over);

    const { draft } = defaultRules.policies;
    const changed = await worker.register.settings.change({
      organisation: worker.organisation,
      setting: { section: 'policies', id: 'draft', body: { ...draft, due: { days: 20 } } },
      expectedRevision: 0,
      changeId: randomUUID(),
      reason: 'Un projet ne dort pas si longtemps',
      at: await now(),
    });
    expect(changed.ok).toBe(true);
    // Sooner than the clock would have asked by itself. The worker does so within seconds; it may be at it now.
    await worker.app.get(Planner).plan();
    while ((await worker.register.planning.stale('', 1)).length) await new Promise((r) => setTimeout(r, 50));

    expect(await due(open)).toBe(addDays(start, 20));
    expect(await worker.register.protocols.view(worker.organisation, over)).toEqual(closed);
    await sleepUntilNoonOf(addDays(start, 19));
    expect(await reminded(open)).toEqual([]);
    await sleepUntilNoonOf(addDays(start, 20));
    expect(await reminded(open)).toEqual([addDays(start, 20)]);
  });

  test('a change of which no date depends wakes no clock', async () => {
    const id = await started();
    const grid = defaultRules.grids['cic-principles'];
    if (!grid) throw new Error('the grid of the CIC principles is gone');
    await worker.register.settings.change({
      organisation: worker.organisation,
      setting: { section: 'grids', id: grid.id, body: { ...grid, source: 'Annexe I, relue' } },
      expectedRevision: 0,
      changeId: randomUUID(),
      reason: 'Source précisée',
      at: await now(),
    });
    const length = async () => (await world.client.workflow.getHandle(id).describe()).historyLength;
    const before = await length();
    await worker.app.get(Planner).plan();
    while ((await worker.register.planning.stale('', 1)).length) await new Promise((r) => setTimeout(r, 50));
    expect(await length()).toBe(before);
  });
});
