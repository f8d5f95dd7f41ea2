import { randomUUID } from 'node:crypto';
import { defaultRules } from '@pacta/protocol';
import { aText, noon, ratification, signature } from '../../../test/builders/protocol.js';
import { begin, submission, TestRegister } from '../../../test/builders/register.js';
import { ReferenceTaken, UnknownCommand, type Register } from './index.js';

let here: TestRegister;
let register: Register;
let huy: string;
beforeAll(async () => {
  here = await TestRegister.open();
  register = here.register;
  huy = await here.organisation();
});
afterAll(() => here.close());

const events = (protocolId: string) =>
  here.database.query<{ position: number; type: string }>(
    'SELECT position, type FROM event WHERE protocol_id = $1 ORDER BY position',
    [protocolId],
  );

describe('a command that is accepted', () => {
  test('leaves its facts, its effects and its answer together', async () => {
    const id = await here.started(huy);
    const answer = await here.send(huy, id, submission(), noon('2026-02-02'));
    expect(answer).toMatchObject({ ok: true, position: 2, phase: 'signing', open: true, kind: 'cic-protocol' });
    expect(answer.effects).toEqual([
      { id: `${id}/2/1`, type: 'issue-document', summary: 'issue-document: cic-protocol fr' },
      { id: `${id}/2/2`, type: 'send-notice', summary: 'send-notice: signature-requested' },
    ]);
    expect(answer.deadline).toMatchObject({ kind: 'signature', due: '2026-04-03', on: '2026-03-04' });
    expect(await events(id)).toMatchObject([{ type: 'protocol-started' }, { type: 'text-submitted' }]);
    const view = await register.protocols.view(huy, id);
    expect(view).toMatchObject({ position: 2, leads: true, draftRevision: 1, state: { phase: 'signing', version: 1 } });
    expect(view?.summary.next).toEqual({ kind: 'signature', due: '2026-04-03', at: answer.deadline?.at });
  });

  test('sent twice is recorded once, and answered with what is still open', async () => {
    const id = await here.started(huy);
    const command = randomUUID();
    const first = await here.send(huy, id, submission(), noon('2026-02-02'), command);
    await register.outbox.done(`${id}/2/1`, { documents: 2 });
    const second = await here.send(huy, id, submission(), noon('2026-02-03'), command);
    expect(second).toEqual({ ...first, effects: first.effects.slice(1) });
    expect(await events(id)).toHaveLength(2);
  });

  test('sent again later gives its first outcome with the deadline of today, never a stale one', async () => {
    const id = await here.submitted(huy);
    const command = randomUUID();
    const first = await here.send(huy, id, signature('p1', '2026-02-10'), noon('2026-02-10'), command);
    const newer = await here.send(huy, id, signature('p2', '2026-02-12'), noon('2026-02-12'));
    const again = await register.journal.record({ protocolId: id, commandId: command, at: noon('2026-02-13') });
    expect(again).toMatchObject({ ok: true, position: first.position, phase: 'ratifying', deadline: newer.deadline });
  });

  test('is dated no earlier than the fact before it, whatever its clock says', async () => {
    const id = await here.submitted(huy);
    await here.send(huy, id, signature('p1', '2026-02-02'), noon('2026-01-20'));
    const journal = await register.protocols.journal(huy, id);
    expect(journal.map((event) => event.at)).toEqual([noon('2026-01-05'), noon('2026-02-02'), noon('2026-02-02')]);
  });
});

test('twenty commands at once on one protocol take twenty places without a gap', async () => {
  const id = await here.started(huy);
  const rounds = Array.from({ length: 10 }, (_, n) => n);
  // Each withdrawal needs a submission before it: whichever order they come in, some are refused, none is lost or doubled.
  const answers = await Promise.all(
    rounds.flatMap(() => [
      here.send(huy, id, submission(), noon('2026-02-02')),
      here.send(huy, id, { type: 'withdraw-text', reason: 'Une erreur' }, noon('2026-02-02')),
    ]),
  );
  const positions = (await events(id)).map((event) => event.position);
  const accepted = answers.filter((answer) => answer.ok).length;
  expect(accepted).toBeGreaterThan(0);
  expect(positions).toEqual(Array.from({ length: accepted + 1 }, (_, n) => n + 1));
  expect((await register.protocols.view(huy, id))?.position).toBe(accepted + 1);
});

test('one command recorded twenty times at once has one answer and one set of facts', async () => {
  const id = await here.started(huy);
  const command = { id: randomUUID(), protocolId: id, organisation: huy, act: submission() };
  await register.commands.receive(command);
  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      register.journal.record({ protocolId: id, commandId: command.id, at: noon('2026-02-02') }),
    ),
  );
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await events(id)).toHaveLength(2);
});

describe('a command that is refused', () => {
  test('leaves the register as it was, and is refused the same way again', async () => {
    const id = await here.submitted(huy);
    const before = await here.database.query('SELECT * FROM protocol WHERE id = $1', [id]);
    const command = randomUUID();
    const act = ratification('p1', '2026-02-10');
    const first = await here.send(huy, id, act, noon('2026-02-10'), command);
    expect(first).toMatchObject({
      ok: false,
      refusal: { reason: 'not-awaiting-this-council' },
      position: 2,
      effects: [],
    });
    expect(await here.database.query('SELECT * FROM protocol WHERE id = $1', [id])).toEqual(before);
    expect(await events(id)).toHaveLength(2);
    await here.send(huy, id, signature('p1', '2026-02-10'), noon('2026-02-10'));
    await here.send(huy, id, signature('p2', '2026-02-10'), noon('2026-02-10'));
    expect(await here.send(huy, id, act, noon('2026-02-11'), command)).toMatchObject({
      ok: false,
      refusal: { reason: 'not-awaiting-this-council' },
    });
  });

  test('for a protocol that was never started, says so', async () => {
    const answer = await here.send(huy, randomUUID(), submission(), noon('2026-02-02'));
    expect(answer).toEqual({
      ok: false,
      refusal: { reason: 'no-such-protocol' },
      position: 0,
      deadline: null,
      effects: [],
      open: false,
      kind: null,
      phase: null,
      reference: null,
    });
  });

  test('by an organisation that does not see the protocol, is refused as if there were none', async () => {
    const id = await here.submitted(huy);
    const stranger = await here.organisation('Liège');
    const answer = await here.send(stranger, id, signature('p1', '2026-02-10'), noon('2026-02-10'));
    expect(answer).toMatchObject({ ok: false, refusal: { reason: 'no-such-protocol' } });
    expect(await events(id)).toHaveLength(2);
  });
});

describe('when something breaks in the middle', () => {
  test('nothing is left of a command, and the same one succeeds afterwards', async () => {
    const id = await here.started(huy);
    const command = randomUUID();
    await here.database.query('ALTER TABLE outbox ADD CONSTRAINT broken CHECK (false) NOT VALID');
    await expect(here.send(huy, id, submission(), noon('2026-02-02'), command)).rejects.toThrow('broken');
    await here.database.query('ALTER TABLE outbox DROP CONSTRAINT broken');
    expect(await events(id)).toHaveLength(1);
    expect((await register.protocols.view(huy, id))?.state.phase).toBe('drafting');
    const again = await register.journal.record({ protocolId: id, commandId: command, at: noon('2026-02-02') });
    expect(again).toMatchObject({ ok: true, position: 2 });
  });

  test('a reference that is taken starts nothing', async () => {
    const id = await here.started(huy);
    const taken = (await register.protocols.view(huy, id))?.summary.reference ?? '';
    const other = randomUUID();
    await expect(here.send(huy, other, begin(other, huy, taken), noon('2026-01-06'))).rejects.toThrow(ReferenceTaken);
    expect(await events(other)).toEqual([]);
  });

  test('an id that nobody has sent is told apart from a refusal', async () => {
    const id = await here.started(huy);
    const unknown = { commandId: randomUUID(), at: noon('2026-02-02') };
    await expect(register.journal.record({ protocolId: id, ...unknown })).rejects.toThrow(UnknownCommand);
    await expect(register.journal.record({ protocolId: randomUUID(), ...unknown })).rejects.toThrow(UnknownCommand);
  });
});

describe('a deadline', () => {
  test('is recorded when its hour has come, once', async () => {
    const id = await here.submitted(huy);
    const { deadline } = await register.journal.reschedule(id);
    if (!deadline) throw new Error('a text out for signature has a deadline');
    const struck = { protocolId: id, commandId: deadline.id, at: deadline.at };
    const first = await register.journal.record(struck);
    expect(first).toMatchObject({ ok: true, position: 3, effects: [{ type: 'send-notice' }] });
    expect([deadline.id, first.deadline?.id]).toEqual([
      expect.stringContaining('signature/p1'),
      expect.stringContaining('signature/p2'),
    ]);
    expect(await register.journal.record(struck)).toEqual(first);
    expect(await events(id)).toHaveLength(3);
  });

  test('too early is armed again, and then comes in time', async () => {
    const id = await here.submitted(huy);
    const { deadline } = await register.journal.reschedule(id);
    if (!deadline) throw new Error('a text out for signature has a deadline');
    const early = await register.journal.record({ protocolId: id, commandId: deadline.id, at: noon('2026-02-03') });
    expect(early).toMatchObject({ ok: false, refusal: { reason: 'not-yet-due', on: deadline.on }, deadline });
    const due = await register.journal.record({ protocolId: id, commandId: deadline.id, at: deadline.at });
    expect(due.ok).toBe(true);
  });

  test('that died with what it reminded of is refused, with the one that took its place', async () => {
    const id = await here.submitted(huy);
    const { deadline } = await register.journal.reschedule(id);
    if (!deadline) throw new Error('a text out for signature has a deadline');
    await here.send(huy, id, signature('p1', '2026-02-10'), noon('2026-02-10'));
    const late = await register.journal.record({ protocolId: id, commandId: deadline.id, at: noon('2026-03-05') });
    expect(late).toMatchObject({ ok: false, refusal: { reason: 'nothing-to-remind' } });
    expect(late.deadline?.id).toContain('signature/p2');
  });

  test('moves with the draft: a text saved yesterday is not asleep', async () => {
    const id = await here.started(huy);
    const before = await register.journal.reschedule(id);
    await register.drafts.save({
      protocolId: id,
      organisation: huy,
      text: aText({ place: 'Mbour' }),
      expectedRevision: 1,
      at: noon('2026-02-20'),
    });
    const after = await register.journal.reschedule(id);
    expect([before.deadline?.due, after.deadline?.due]).toEqual(['2026-04-05', '2026-05-21']);
    expect((await register.protocols.view(huy, id))?.summary.next?.due).toBe('2026-05-21');
  });
});

describe('a clock that asks afresh', () => {
  test('hears the next deadline and all that is still to be done', async () => {
    const id = await here.submitted(huy);
    await here.send(huy, id, { type: 'withdraw-text', reason: 'Une erreur' }, noon('2026-02-03'));
    const standing = await register.journal.reschedule(id);
    expect(standing).toMatchObject({ ok: true, position: 3, phase: 'drafting', open: true });
    expect(standing.effects.map((effect) => effect.id)).toEqual([`${id}/2/1`, `${id}/2/2`, `${id}/3/1`]);
  });

  test('about a protocol that the register does not know, hears that there is nothing to wait for', async () => {
    expect(await register.journal.reschedule(randomUUID())).toMatchObject({ open: false, deadline: null, effects: [] });
  });
});

test('a fact is never changed, removed or emptied, not even by hand', async () => {
  await here.submitted(huy);
  for (const attempt of [`UPDATE event SET type = 'signed'`, 'DELETE FROM event', 'TRUNCATE event']) {
    await expect(here.database.query(attempt)).rejects.toThrow('an event is a fact');
  }
});

test('the rules are asked for the places of the parties', async () => {
  const asked: (readonly string[])[] = [];
  const other = await TestRegister.open((_settings, places) => {
    asked.push(places);
    return defaultRules;
  });
  try {
    const lead = await other.organisation();
    await other.submitted(lead);
    expect(asked.at(-1)).toEqual(['BE', 'SN']);
  } finally {
    await other.close();
  }
});
