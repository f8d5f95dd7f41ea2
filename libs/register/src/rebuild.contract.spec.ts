import { aText, huy as huyText, mbour, noon, ratification, signature } from '../../../test/builders/protocol.js';
import { TestRegister } from '../../../test/builders/register.js';

let here: TestRegister;
let huy: string;
beforeEach(async () => {
  here = await TestRegister.open();
  huy = await here.organisation();
});
afterEach(() => here.close());

/** What clocks were told is in no event: it is told anew. */
const projections = async () => [
  await here.database.query(`SELECT to_jsonb(protocol) - 'clock_at' - 'planned_with' AS row FROM protocol ORDER BY id`),
  await here.database.query('SELECT * FROM protocol_viewer ORDER BY protocol_id, organisation_id'),
];

/** A draft, a text out for signature with a partner here, one in force, and one abandoned. */
async function somePhases(): Promise<string[]> {
  const partner = await here.organisation('Mbour');
  const draft = await here.started(huy, aText({ title: 'Ébauche' }));
  await here.register.drafts.save({
    protocolId: draft,
    organisation: huy,
    text: aText({ title: 'Suite' }),
    expectedRevision: 1,
    at: noon('2026-02-01'),
  });
  const signing = await here.submitted(huy, aText({ parties: [huyText, { ...mbour, id: partner }] }));
  const inForce = await here.submitted(huy);
  for (const act of [
    signature('p1', '2026-02-10'),
    signature('p2', '2026-02-10'),
    ratification('p1', '2026-02-11'),
    ratification('p2', '2026-02-12'),
  ]) {
    await here.send(huy, inForce, act, noon('2026-02-12'));
  }
  const abandoned = await here.started(huy);
  await here.send(huy, abandoned, { type: 'abandon', reason: 'Sans suite' }, noon('2026-02-12'));
  return [draft, signing, inForce, abandoned];
}

test('projections made anew from the events equal those that grew with them', async () => {
  const ids = await somePhases();
  const grown = await projections();
  expect(grown.map((rows) => rows.length)).toEqual([4, 5]);
  await here.database.query(
    `UPDATE protocol SET state = '{}', phase = 'lost', title = '', position = 0, next_at = NULL`,
  );
  await here.database.query('DELETE FROM protocol WHERE id = $1', [ids[2]]);
  await here.database.query('DELETE FROM protocol_viewer');
  expect(await here.register.rebuild()).toBe(4);
  expect(await projections()).toEqual(grown);
});

test('one protocol can be rebuilt alone, and what has no event is dropped when all are', async () => {
  const [draft = ''] = await somePhases();
  const grown = await projections();
  await here.database.query(`UPDATE protocol SET title = '' WHERE id = $1`, [draft]);
  expect(await here.register.rebuild(draft)).toBe(1);
  expect(await projections()).toEqual(grown);
  await here.database.query(
    `INSERT INTO protocol SELECT (jsonb_populate_record(p, '{"id": "stray", "reference": "stray"}')).* FROM protocol p WHERE id = $1`,
    [draft],
  );
  expect(await here.register.rebuild('stray')).toBe(0);
  expect(await here.register.rebuild()).toBe(4);
  expect(await projections()).toEqual(grown);
});
