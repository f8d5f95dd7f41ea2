import { randomUUID } from 'node:crypto';
import { rulesInForce } from '@pacta/holidays';
import {
  addYears,
  addDays,
  dayIn,
  instantOf,
  rehearse,
  type CivilDay,
  type Instant,
  type Rehearsed,
} from '@pacta/protocol';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { aPlan, aText, HASH, ratification, scorecard, signature } from '../builders/protocol.js';
import { begin } from '../builders/register.js';
import { skippingTime, type ClockWorld } from '../builders/temporal.js';
import { TestWorker } from '../builders/worker.js';

jest.setTimeout(180_000);

const ZONE = 'Europe/Brussels';

describe('five years of a protocol, through the real worker, register and database', () => {
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

  const today = async (): Promise<CivilDay> =>
    dayIn(ZONE, new Date(await world.env.currentTimeMs()).toISOString() as Instant);

  async function waitUntil(instant: Instant): Promise<void> {
    const wait = Date.parse(instant) - (await world.env.currentTimeMs());
    if (wait > 0) await world.env.sleep(wait);
  }

  async function discharge(id: string, { kind, year = 0, on, parties }: Rehearsed): Promise<void> {
    if (kind === 'action-plan') {
      await worker.does(
        id,
        { type: 'propose-action-plan', party: 'p1', on, year, content: aPlan() },
        { type: 'approve-action-plan', party: 'p2', on, year, revision: 1 },
      );
    }
    if (kind === 'specific-agreement') await worker.does(id, { type: 'conclude-specific-agreement', on, year });
    if (kind === 'yearly-evaluation') await worker.does(id, ...parties.map((party) => scorecard(party, year, on)));
    if (kind === 'final-evaluation') await worker.does(id, ...parties.map((party) => scorecard(party, 'final', on)));
  }

  test('the clock does what the rehearsal announced: each reminder on its day, and the lapse after the last one', async () => {
    const id = randomUUID();
    const on = await today();
    const text = aText();
    await worker.does(
      id,
      begin(id, worker.organisation, 'PC-2026-0001'),
      { type: 'submit-for-signature', on, text, textHash: HASH },
      signature('p1', on),
      signature('p2', on),
      ratification('p1', on),
      ratification('p2', on),
    );
    const start = await worker.state(id);
    expect(start.inForce).toMatchObject({ on, lastDay: addDays(addYears(on, 5), -1) });
    const announced = rehearse(start, rulesInForce([], ['BE', 'SN']));

    for (const due of announced.filter(({ type }) => type === 'due')) {
      await waitUntil(instantOf(due.on, 12, ZONE));
      await discharge(id, due);
    }
    await world.client.workflow.getHandle(id).result();

    const journal = await worker.journal(id);
    const reminded = journal.flatMap(({ body }) =>
      body.type === 'reminded' ? [`${body.scheduledFor} ${body.kind}`] : [],
    );
    const expected = announced.filter(({ type }) => type === 'reminder').map((entry) => `${entry.on} ${entry.kind}`);
    expect(reminded).toEqual(expected);
    expect(expected.length).toBeGreaterThan(40);
    expect(journal.at(-1)?.body).toMatchObject({ type: 'lapsed', on: start.inForce?.lastDay });
    for (const { body, at } of journal) {
      if (body.type !== 'reminded') continue;
      const zone = body.parties.includes('p1') || body.parties.length !== 1 ? ZONE : 'Africa/Dakar';
      const late = Date.parse(at) - Date.parse(instantOf(body.scheduledFor, 8, zone));
      expect(late).toBeGreaterThanOrEqual(0);
      expect(late).toBeLessThan(11 * 60_000);
    }
    const years = announced
      .filter(({ type, kind }) => type === 'due' && kind === 'action-plan')
      .map(({ year }) => year);
    const issued = await worker.register.documents.list(worker.organisation, id);
    const plans = issued.filter(({ kind, format }) => kind === 'annual-action-plan' && format === 'docx');
    expect(plans.map(({ year }) => year).sort()).toEqual(years);
    expect(await worker.register.outbox.pending(worker.organisation, id)).toEqual([]);
    expect((await worker.state(id)).phase).toBe('lapsed');
  });
});
