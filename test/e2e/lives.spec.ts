import { instantOf, type Phase, type Protocol } from '@pacta/protocol';
import type { RecordAnswer } from '@pacta/register';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { skippingTime, type ClockWorld } from '../builders/temporal.js';
import { TestWorker } from '../builders/worker.js';
import { changes } from '../lives/changes.js';
import { companions } from '../lives/companions.js';
import { endings } from '../lives/endings.js';
import { Living } from '../lives/living.js';
import { SharedTime } from '../lives/shared-time.js';
import { withoutPdf } from '../lives/without-pdf.js';

jest.setTimeout(300_000);

const stories = Object.entries({ ...endings, ...changes, ...companions });

describe('whole lives, side by side in skipped time, through the real worker, register and database', () => {
  let world: ClockWorld & { env: TestWorkflowEnvironment };
  let worker: TestWorker;
  const answers: Promise<RecordAnswer>[] = [];
  const log: string[] = [];
  const lives = new Map<string, { life: Living; left: PromiseSettledResult<Protocol> | undefined }>();

  beforeAll(async () => {
    world = await skippingTime();
    worker = await TestWorker.open(world, { change: withoutPdf, log });
    const { journal } = worker.register;
    const record = journal.record.bind(journal);
    jest.spyOn(journal, 'record').mockImplementation((asked) => {
      const answer = record(asked);
      answers.push(answer);
      return answer;
    });
    const time = new SharedTime(world.env);
    const born = stories.map(([title, { live }], n) => {
      const life = new Living(worker, time, `PC-2026-${String(n + 1).padStart(4, '0')}`);
      // Time runs on for the others: how a life was left is read at once.
      return { title, life, whole: () => live(life).then(() => life.state()) };
    });
    const ways = await time.share(born.map(({ whole }) => whole));
    born.forEach(({ title, life }, n) => lives.set(title, { life, left: ways[n] }));
  });
  afterAll(async () => {
    await worker?.close();
    await world?.close();
  });

  function lived(title: string): { life: Living; phase: Phase } {
    const { life, left } = lives.get(title) ?? {};
    if (left?.status === 'rejected') throw left.reason;
    if (!life || !left) throw new Error(`«${title}» was not lived`);
    return { life, phase: left.value.phase };
  }

  describe('the clock does what was announced, deadline by deadline, and nothing else', () => {
    test.each(stories)('%s', async (title, { ends }) => {
      const { life, phase } = lived(title);
      const announced = life.announced();
      expect(announced.length).toBeGreaterThan(0);
      expect(await life.done()).toEqual(announced);
      expect(phase).toBe(ends);
    });
  });

  test('each reminder goes at eight in the morning where it is owed, within the ten minutes that a clock may be late on purpose', async () => {
    const { life } = lived('nobody decides, and it lapses');
    for (const { body, at } of await life.journal()) {
      if (body.type !== 'reminded') continue;
      const zone = body.parties.join() === 'p2' ? 'Africa/Dakar' : 'Europe/Brussels';
      const late = Date.parse(at) - Date.parse(instantOf(body.scheduledFor, 8, zone));
      expect(late).toBeGreaterThanOrEqual(0);
      expect(late).toBeLessThan(11 * 60_000);
    }
  });

  test('the plan of each year is a document, and nothing is left to be done', async () => {
    const { life } = lived('nobody decides, and it lapses');
    const journal = await life.journal();
    const adopted = journal.flatMap(({ body }) => (body.type === 'action-plan-adopted' ? [body.year] : []));
    const issued = await worker.register.documents.list(worker.organisation, life.id);
    const plans = issued.filter(({ kind, format }) => kind === 'annual-action-plan' && format === 'docx');
    expect(plans.map(({ about }) => about.year).sort()).toEqual(adopted);
    for (const { life: each } of lives.values())
      expect(await worker.register.outbox.pending(worker.organisation, each.id)).toEqual([]);
  });

  test('the renewal leaves a successor, which is drafted anew', async () => {
    const { life } = lived('each council renews it in time');
    const { renewal } = await life.state();
    const successor = await worker.state(renewal.agreed?.successor ?? '');
    expect(successor).toMatchObject({ phase: 'drafting', predecessor: life.id });
  });

  test('no clock was refused anything, and nobody else either', async () => {
    const given = await Promise.all(answers);
    expect(given.length).toBeGreaterThan(stories.length);
    expect(given.filter(({ ok }) => !ok)).toEqual([]);
  });

  test('nothing failed on the way', () => {
    expect(log.filter((line) => /"level":(40|50)/.test(line))).toEqual([]);
  });
});
