import { randomUUID } from 'node:crypto';
import { defaultRules, type Instant, type Regime, type Setting } from '@pacta/protocol';
import { aText, huy as huyText, mbour, noon, ratification, signature } from '../../../test/builders/protocol.js';
import { TestRegister } from '../../../test/builders/register.js';
import type { Register, ToChange } from './index.js';

const { policies } = defaultRules;

let here: TestRegister;
let register: Register;
let huy: string;
beforeEach(async () => {
  here = await TestRegister.open();
  register = here.register;
  huy = await here.organisation();
});
afterEach(() => here.close());

const planOn = (month: number, day: number): Setting => ({
  section: 'policies',
  id: 'action-plan',
  body: { ...policies['action-plan'], due: { days: 60, on: { month, day } } },
});
const society: Regime = {
  id: 'society',
  label: { fr: 'Société' },
  steps: [{ id: 'president-signature', act: 'signature', organ: 'president', source: 'Statuts' }],
};

const change = (setting: Setting, rest: Partial<ToChange> = {}) =>
  register.settings.change({
    organisation: huy,
    setting,
    expectedRevision: 0,
    changeId: randomUUID(),
    reason: 'Le Collège en a décidé ainsi',
    at: noon('2026-03-02'),
    ...rest,
  });

/** In force on 1 March 2026. */
async function inForce(): Promise<string> {
  const id = await here.submitted(huy);
  const at = noon('2026-03-01');
  for (const party of ['p1', 'p2'] as const) await here.send(huy, id, signature(party, '2026-02-20'), at);
  for (const party of ['p1', 'p2'] as const) await here.send(huy, id, ratification(party, '2026-03-01'), at);
  return id;
}

describe('a change', () => {
  test('holds for what is decided next, and is counted from 1', async () => {
    expect(await register.settings.current(huy)).toEqual({ revision: 0, settings: [] });
    expect(await change(planOn(2, 15))).toMatchObject({ ok: true, change: { revision: 1, id: 'action-plan' } });
    expect((await register.rules(huy, [])).policies['action-plan'].due.on).toEqual({ month: 2, day: 15 });
    expect(await register.settings.current(huy)).toMatchObject({ revision: 1, settings: [{ revision: 1 }] });
  });

  test('is the organisation’s own', async () => {
    const liege = await here.organisation('Liège');
    await change(planOn(2, 15));
    expect((await register.rules(liege, [])).policies['action-plan'].due.on).toEqual({ month: 1, day: 31 });
    expect(await register.settings.history(liege)).toEqual([]);
  });

  test('with an empty body is the default again', async () => {
    await change(planOn(2, 15));
    await change({ section: 'policies', id: 'action-plan', body: null }, { expectedRevision: 1 });
    expect((await register.rules(huy, [])).policies['action-plan'].due.on).toEqual({ month: 1, day: 31 });
  });

  test('over one that somebody made in between is refused, with the revision that counts', async () => {
    await change(planOn(2, 15));
    expect(await change(planOn(3, 1))).toEqual({ ok: false, reason: 'conflict', current: 1 });
    expect(
      await change({ section: 'general', id: 'general', body: { noticeMonths: 3, reminderHour: 9 } }),
    ).toMatchObject({ ok: true, change: { revision: 2 } });
  });

  test('under the same id is made once, and another one under it is refused', async () => {
    const changeId = randomUUID();
    const first = await change(planOn(2, 15), { changeId });
    expect(await change(planOn(2, 15), { changeId })).toEqual(first);
    expect(await change(planOn(3, 1), { changeId, expectedRevision: 1 })).toEqual({
      ok: false,
      reason: 'id-already-used',
    });
    expect(await register.settings.history(huy)).toHaveLength(1);
  });

  test('of two at once one is made, and the other is told', async () => {
    const answers = await Promise.all([change(planOn(2, 15)), change(planOn(3, 1))]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: 'conflict', current: 1 });
  });

  test('that would leave the rules unsound is refused, with the place; the register stays as it was', async () => {
    const nobody = { ...society, steps: [] };
    expect(await change({ section: 'regimes', id: 'society', body: nobody })).toEqual({
      ok: false,
      reason: 'unsound',
      problems: [{ path: 'regimes.society.steps', reason: 'empty' }],
    });
    expect(await register.settings.current(huy)).toEqual({ revision: 0, settings: [] });
  });

  test('that takes away what a protocol names is refused; what nobody names may go', async () => {
    const [kept, unused] = [society, { ...society, id: 'unused' }];
    for (const body of [kept, unused]) await change({ section: 'regimes', id: body.id, body });
    await here.started(huy, aText({ parties: [{ ...huyText, regime: 'society' }, mbour] }));
    const away = (id: string, expectedRevision: number) =>
      change({ section: 'regimes', id, body: null }, { expectedRevision });
    expect(await away('society', 1)).toEqual({ ok: false, reason: 'in-use' });
    expect(await away('unused', 2)).toMatchObject({ ok: true });
  });

  test('is told in the history, newest first, with its reason; it is never edited', async () => {
    await change(planOn(2, 15), { reason: 'Budget voté plus tard', changedBy: 'A. Lambert' });
    await change(planOn(3, 1), { expectedRevision: 1 });
    const history = await register.settings.history(huy);
    expect(history.map(({ revision }) => revision)).toEqual([2, 1]);
    expect(history[1]).toMatchObject({
      reason: 'Budget voté plus tard',
      changedBy: 'A. Lambert',
      at: noon('2026-03-02'),
      body: planOn(2, 15).body,
    });
    expect(await register.settings.history(huy, { section: 'regimes', id: 'society' })).toEqual([]);
    await expect(here.database.query(`DELETE FROM setting_change`)).rejects.toThrow('never changed or removed');
  });

  test('of nobody’s is refused', async () => {
    expect(await change(planOn(2, 15), { organisation: randomUUID() })).toEqual({
      ok: false,
      reason: 'no-such-organisation',
    });
  });
});

describe('what is decided', () => {
  test('is never decided by older settings than those that were kept before', async () => {
    const id = await inForce();
    for (const [n, day] of [10, 11, 12].entries()) {
      await change(planOn(2, day), { expectedRevision: n });
      expect(await register.journal.reschedule(id)).toMatchObject({ ok: true });
      const rules = await register.rules(huy, []);
      expect(rules.policies['action-plan'].due.on).toEqual({ month: 2, day });
    }
  });

  test('a register elsewhere decides by a change at its very next command', async () => {
    const id = await inForce();
    const elsewhere = await here.another();
    try {
      const before = await elsewhere.journal.reschedule(id);
      await change({ section: 'general', id: 'general', body: { noticeMonths: 6, reminderHour: 6 } });
      const after = await elsewhere.journal.reschedule(id);
      expect(hourOf(before.deadline?.at) - hourOf(after.deadline?.at)).toBe(2);
    } finally {
      await elsewhere.close();
    }
  });
});

const hourOf = (at: Instant | undefined): number => Number(at?.slice(11, 13));

describe('planning anew', () => {
  /** What the worker does for each: those whose date moves ask, as their clocks would. */
  async function plan(): Promise<string[]> {
    const stale = await register.planning.stale('', 100);
    const moved: string[] = [];
    for (const id of stale) if (await register.planning.moves(id)) moved.push(id);
    for (const id of moved) await register.journal.reschedule(id);
    return moved;
  }
  const due = async (id: string) => (await register.protocols.view(huy, id))?.summary.next?.due;
  const facts = () => here.database.query('SELECT protocol_id, position, body FROM event ORDER BY 1, 2');

  test('moves the next date of an open protocol, and of none that is over', async () => {
    const open = await inForce();
    const drafting = await here.started(huy);
    const over = await here.submitted(huy);
    await here.send(huy, over, { type: 'abandon', reason: 'Sans suite' }, noon('2026-03-01'));
    expect(await due(open)).toBe('2026-04-30');
    const [before, closed] = [await facts(), await register.protocols.view(huy, over)];

    const body = { ...policies['action-plan'], due: { days: 100, on: { month: 2, day: 15 } } };
    await change({ section: 'policies', id: 'action-plan', body });
    expect(await register.planning.stale('', 100)).toEqual([open, drafting].sort());
    expect(await plan()).toEqual([open]);

    expect(await due(open)).toBe('2026-06-09');
    expect(await register.protocols.view(huy, over)).toEqual(closed);
    expect(await facts()).toEqual(before);
    expect(await register.planning.stale('', 100)).toEqual([]);
  });

  test('sends no reminder for days gone by, where a due day moves back', async () => {
    const id = await inForce();
    const body = { ...policies['action-plan'], due: { days: 10, on: { month: 1, day: 31 } } };
    await change({ section: 'policies', id: 'action-plan', body }, { at: noon('2026-04-20') });
    const { deadline } = await register.journal.reschedule(id);
    // Due on 11 March now: the reminders of 4 and 25 March are past, the one after 45 days is not.
    expect(deadline).toMatchObject({ kind: 'action-plan', due: '2026-03-11', on: '2026-04-25' });
  });

  test('asks nothing of a clock whose date stays, nor of another organisation’s', async () => {
    const id = await inForce();
    const liege = await here.organisation('Liège');
    await here.started(liege);
    await change({ section: 'regimes', id: 'society', body: society });
    expect(await register.planning.stale('', 100)).toEqual([id]);
    expect(await plan()).toEqual([]);
    expect(await register.planning.stale('', 100)).toEqual([]);
  });

  test('a clock that has not heard yet is told, even if a draft saved meanwhile has shown the new date already', async () => {
    const id = await here.started(huy);
    await change({
      section: 'policies',
      id: 'draft',
      body: { ...policies.draft, due: { days: 30 } },
    });
    const draft = await register.drafts.load(huy, id);
    await register.drafts.save({
      protocolId: id,
      organisation: huy,
      text: draft!.text,
      expectedRevision: 1,
      at: noon('2026-01-05'),
    });
    expect(await plan()).toEqual([id]);
  });

  test('a rebuilt register plans every clock again, since it cannot know what they were told', async () => {
    const id = await inForce();
    await here.database.query('DELETE FROM protocol');
    await register.rebuild();
    expect(await register.planning.untold(10)).toEqual([id]);
  });
});

describe('a try', () => {
  test('says which protocols would move, and moves none', async () => {
    const id = await inForce();
    await here.started(huy);
    const body = { ...policies['action-plan'], due: { days: 100, on: { month: 2, day: 15 } } };
    const tried = await register.settings.try(huy, { section: 'policies', id: 'action-plan', body });
    expect(tried).toMatchObject({
      count: 1,
      moved: [{ id, before: { kind: 'action-plan', due: '2026-04-30' }, after: { due: '2026-06-09' } }],
    });
    expect(await register.settings.current(huy)).toEqual({ revision: 0, settings: [] });
  });

  test('counts them all, and tells the first of them', async () => {
    for (let n = 0; n < 3; n += 1) await here.started(huy);
    const body = { ...policies.draft, due: { days: 30 } };
    const tried = await register.settings.try(huy, { section: 'policies', id: 'draft', body }, 2);
    expect([tried.count, tried.moved.length]).toEqual([3, 2]);
  });
});
