import { aText, noon } from '../../../test/builders/protocol.js';
import { TestRegister } from '../../../test/builders/register.js';
import { SHAPE } from './shape.js';

let here: TestRegister;
let huy: string;
beforeEach(async () => {
  here = await TestRegister.open();
  huy = await here.organisation();
});
afterEach(() => here.close());

/** As a release wrote it that knew neither instruments nor corrections. */
const aged = (id: string): Promise<unknown> =>
  here.database.query(
    `UPDATE protocol SET shape = 0, state = state - 'instruments' - 'corrections' - 'attachments' WHERE id = $1`,
    [id],
  );

const shapes = async (): Promise<number[]> =>
  (await here.database.query<{ shape: number }>('SELECT shape FROM protocol ORDER BY id')).map(({ shape }) => shape);

test('the projections that an older release wrote are made anew, once', async () => {
  const [old, current] = [await here.submitted(huy), await here.submitted(huy)];
  const before = await here.database.query('SELECT * FROM protocol ORDER BY id');
  await aged(old);
  expect(await here.register.renew()).toBe(1);
  expect(await here.database.query('SELECT * FROM protocol ORDER BY id')).toEqual(before);
  expect(await shapes()).toEqual([SHAPE, SHAPE]);
  expect(await here.register.renew()).toBe(0);
  expect(current).not.toBe(old);
});

test('until then they are read, listed and decided on as they would be', async () => {
  const id = await here.submitted(huy);
  const grown = (await here.register.protocols.view(huy, id))?.state;
  await aged(id);
  expect((await here.register.protocols.view(huy, id))?.state).toEqual(grown);
  expect((await here.register.protocols.list(huy)).rows.map(({ state }) => state)).toEqual([grown]);
  const answer = await here.send(huy, id, { type: 'withdraw-text', reason: 'Une erreur' }, noon('2026-02-03'));
  expect(answer).toMatchObject({ ok: true, phase: 'drafting' });
  expect(await shapes()).toEqual([SHAPE]);
});

test('a draft that was saved before a field was asked for has it, empty', async () => {
  const { fields: _, commitment: __, ...rest } = aText();
  const old = { ...rest, parties: rest.parties.map(({ region: ___, ...party }) => party) };
  const id = await here.started(huy, old);
  const draft = await here.register.drafts.load(huy, id);
  expect(draft?.text).toMatchObject({ commitment: null, fields: {} });
  expect(draft?.text.parties.map(({ region }) => region)).toEqual(['', '']);
});
