import type { ProtocolEvent } from '@pacta/protocol';
import { noon, ratification, signature } from '../../../test/builders/protocol.js';
import { TestRegister } from '../../../test/builders/register.js';

let here: TestRegister;
let huy: string;
beforeEach(async () => {
  here = await TestRegister.open();
  huy = await here.organisation();
});
afterEach(() => here.close());

/** Signed by both on the 10th, ratified by the first on the 11th: entries 3, 4 and 5 of the journal. */
async function ratifying(): Promise<string> {
  const id = await here.submitted(huy);
  for (const act of [signature('p1', '2026-02-10'), signature('p2', '2026-02-10'), ratification('p1', '2026-02-11')]) {
    await here.send(huy, id, act, noon('2026-02-12'));
  }
  return id;
}

const correction = (position: number, act: ReturnType<typeof ratification> | null) =>
  ({ type: 'correct-record', position, act, reason: 'Une date mal lue', by: 'Luc Simon' }) as const;

const ratifiedOn = async (id: string): Promise<string | null | undefined> =>
  (await here.register.protocols.view(huy, id))?.state.procedures[0]?.steps.find(
    ({ act, doneOn }) => act === 'deliberation' && doneOn,
  )?.doneOn;

const projection = async (): Promise<unknown> => here.database.query('SELECT * FROM protocol ORDER BY id');

test('a correction changes the projection, and the journal keeps what was written beside it', async () => {
  const id = await ratifying();
  expect(await ratifiedOn(id)).toBe('2026-02-11');
  const answer = await here.send(huy, id, correction(5, ratification('p1', '2026-02-12')), noon('2026-02-20'));
  expect(answer).toMatchObject({ ok: true, position: 6, phase: 'ratifying' });
  expect(await ratifiedOn(id)).toBe('2026-02-12');
  const journal = await here.register.protocols.journal(huy, id);
  expect(journal.map(({ type }) => type).slice(4)).toEqual(['council-ratified', 'record-corrected']);
  expect(journal[4]?.body).toMatchObject({ on: '2026-02-11' });
  const { replaced } = journal[5]?.body as ProtocolEvent<'record-corrected'>;
  expect(replaced).toMatchObject([{ position: 5, facts: [{ type: 'council-ratified', on: '2026-02-12' }] }]);
});

test('an act recorded by mistake stands no more, and its step is awaited again', async () => {
  const id = await ratifying();
  await here.send(huy, id, correction(5, null), noon('2026-02-20'));
  expect(await ratifiedOn(id)).toBeUndefined();
  const { deadline } = await here.register.journal.reschedule(id);
  expect(deadline?.kind).toBe('ratification');
  const again = await here.send(huy, id, ratification('p1', '2026-02-13'), noon('2026-02-20'));
  expect(again).toMatchObject({ ok: true, position: 7 });
  expect(await ratifiedOn(id)).toBe('2026-02-13');
});

test('the projection made anew from the events is the one that the correction left', async () => {
  const id = await ratifying();
  await here.send(huy, id, correction(5, ratification('p1', '2026-02-12')), noon('2026-02-20'));
  await here.send(huy, id, ratification('p2', '2026-02-14'), noon('2026-02-20'));
  expect((await here.register.protocols.view(huy, id))?.state).toMatchObject({
    phase: 'in-force',
    inForce: { on: '2026-02-14' },
  });
  const grown = await projection();
  expect(await here.register.rebuild()).toBe(1);
  expect(await projection()).toEqual(grown);
});

test('a correction that contradicts what was recorded since is refused, and leaves no trace', async () => {
  const id = await ratifying();
  const before = await projection();
  const late = { ...signature('p1', '2026-02-12') };
  const answer = await here.send(
    huy,
    id,
    { type: 'correct-record', position: 3, act: late, reason: 'Une date mal lue', by: 'Luc Simon' },
    noon('2026-02-20'),
  );
  expect(answer).toMatchObject({ ok: false, refusal: { reason: 'correction-contradicts', position: 5 } });
  expect(await projection()).toEqual(before);
  expect(await here.register.protocols.stateAt(id, 5)).toMatchObject({ position: 5, phase: 'ratifying' });
});
