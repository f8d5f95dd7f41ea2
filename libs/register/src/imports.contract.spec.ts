import { randomUUID } from 'node:crypto';
import { addDays, civilDay, type Act, type CivilDay } from '@pacta/protocol';
import { aText, HASH, noon } from '../../../test/builders/protocol.js';
import { TestRegister } from '../../../test/builders/register.js';
import type { ImportJob, Register, RowToKeep } from './index.js';

const TODAY = civilDay('2026-03-02');
const at = noon(TODAY);

let here: TestRegister;
let register: Register;
let huy: string;
beforeEach(async () => {
  here = await TestRegister.open();
  register = here.register;
  huy = await here.organisation();
});
afterEach(() => here.close());

interface About {
  readonly reference?: string;
  readonly inForceOn?: CivilDay;
  readonly lastDay?: CivilDay | null;
}

const actOf = (
  organisation: string,
  { reference = randomUUID(), inForceOn = civilDay('2024-03-01'), lastDay = civilDay('2029-02-28') }: About = {},
): Act<'import-protocol'> => ({
  type: 'import-protocol',
  id: randomUUID(),
  reference,
  kind: 'cic-protocol',
  organisation,
  language: 'fr',
  timeZone: 'Europe/Brussels',
  text: aText({ term: lastDay ? { kind: 'years', years: 5 } : { kind: 'endless' } }),
  textHash: HASH,
  inForceOn,
  lastDay,
  settled: { plans: [], evaluations: [] },
  source: 'a.xlsx, 2',
});

const rowOf = (row: number, act: Act<'import-protocol'> | null): RowToKeep => ({
  row,
  reference: act?.reference ?? '',
  title: '',
  parties: ['Huy', 'Mbour'],
  remarks: '',
  commandId: randomUUID(),
  act,
  problems: act ? [] : [{ reason: 'empty' }],
});

const rowsOf = (organisation: string, count: number): RowToKeep[] =>
  Array.from({ length: count }, (_, n) => rowOf(n + 2, actOf(organisation, { reference: `J-${n + 2}` })));

async function kept(rows: readonly RowToKeep[], organisation = huy): Promise<string> {
  const id = randomUUID();
  const file = { id, organisation, fileName: 'a.xlsx', sha256: HASH, remarks: [], rows, at };
  expect(await register.imports.keep(file)).toBe('kept');
  return id;
}

const confirm = (id: string, skipProblems = false) => register.imports.confirm(huy, id, { skipProblems, at });

async function running(rows: readonly RowToKeep[]): Promise<string> {
  const id = await kept(rows);
  expect(await confirm(id)).toEqual({ status: 'confirmed' });
  return id;
}

async function run(id: string, size?: number): Promise<void> {
  while ((await register.importRun.batch(id, at, size))?.left);
}

async function job(id: string): Promise<ImportJob> {
  const found = await register.imports.find(huy, id);
  if (!found) throw new Error(`no import ${id}`);
  return found;
}

const count = async (table: string): Promise<number> =>
  (await here.database.query<{ n: number }>(`SELECT count(*)::integer AS n FROM ${table}`))[0]?.n ?? 0;

describe('a file that was read', () => {
  it('is kept with its rows, and nothing of it is a protocol yet', async () => {
    const id = await kept([...rowsOf(huy, 3), rowOf(9, null)]);
    expect(await job(id)).toMatchObject({ state: 'draft', rows: { total: 4, ready: 3, wrong: 1, done: 0 }, clocks: 0 });
    const page = await register.imports.rows(id, { page: 2, size: 3 });
    expect(page).toMatchObject({ total: 4, rows: [{ row: 9, state: 'wrong', problems: [{ reason: 'empty' }] }] });
    expect(await count('event')).toBe(0);
    expect(await register.importRun.running()).toEqual([]);
  });

  it('is the same under the same id, and another file is a conflict', async () => {
    const id = await kept(rowsOf(huy, 2));
    const file = { id, organisation: huy, fileName: 'a.xlsx', sha256: HASH, remarks: [], rows: rowsOf(huy, 5), at };
    expect(await register.imports.keep(file)).toBe('kept');
    expect((await job(id)).rows.total).toBe(2);
    expect(await register.imports.keep({ ...file, sha256: 'b'.repeat(64) })).toBe('conflict');
  });

  it('exists for its own organisation alone', async () => {
    const id = await kept(rowsOf(huy, 1));
    const other = await here.organisation('Andenne');
    expect(await register.imports.find(other, id)).toBeUndefined();
    expect(await register.imports.confirm(other, id, { skipProblems: true, at })).toBeUndefined();
    expect(await register.imports.cancel(other, id, at)).toBeUndefined();
    expect(await register.imports.list(other)).toEqual([]);
    expect(await register.imports.list(huy)).toMatchObject([{ id }]);
  });

  it('waits while rows have problems, unless they are left aside', async () => {
    const id = await kept([...rowsOf(huy, 1), rowOf(9, null)]);
    expect(await confirm(id)).toEqual({ status: 'has-problems', count: 1 });
    expect(await confirm(id, true)).toEqual({ status: 'confirmed' });
    expect((await job(id)).rows).toMatchObject({ ready: 1, wrong: 0, skipped: 1 });
    expect(await confirm(id)).toEqual({ status: 'already', state: 'running' });
    expect(await confirm(await kept([rowOf(2, null)]), true)).toEqual({ status: 'nothing-ready' });
  });
});

describe('a confirmed import', () => {
  it('writes of each row what the command alone would have written', async () => {
    const [one, two] = [actOf(huy), actOf(huy)];
    await run(await running([rowOf(2, one)]));
    const answer = await here.send(huy, two.id, two, at);
    expect(answer.ok).toBe(true);
    // What differs by nature: ids, references, and whether a clock was told.
    const differing = [
      'id',
      'protocol_id',
      'reference',
      'search',
      'state',
      'body',
      'act',
      'command_id',
      'attempts',
      'request_id',
      'received_at',
      'planned_with',
      'clock_at',
    ];
    for (const [table, key] of [
      ['protocol', 'id'],
      ['event', 'protocol_id'],
      ['command', 'protocol_id'],
      ['protocol_viewer', 'protocol_id'],
      ['outbox', 'protocol_id'],
    ]) {
      const of = async (id: string) =>
        await here.database.query<object>(`SELECT to_jsonb(t) - $2::text[] AS t FROM ${table} t WHERE ${key} = $1`, [
          id,
          differing,
        ]);
      expect(await of(one.id)).toEqual(await of(two.id));
    }
    const [a, b] = await Promise.all([one, two].map(({ id }) => register.protocols.view(huy, id)));
    expect({ ...a?.state, id: '', reference: '' }).toEqual({ ...b?.state, id: '', reference: '' });
    expect(await register.rebuild()).toBe(2);
    expect((await register.protocols.view(huy, one.id))?.state).toEqual(a?.state);
  });

  it('goes on after the last whole batch, and each row is one protocol', async () => {
    const id = await running(rowsOf(huy, 7));
    expect(await register.importRun.batch(id, at, 3)).toEqual({ done: 3, refused: 0, left: true });
    expect(await job(id)).toMatchObject({ state: 'running', rows: { done: 3, ready: 4 } });
    await run(id, 3);
    expect(await job(id)).toMatchObject({ state: 'done', rows: { done: 7, ready: 0 }, finishedAt: at });
    expect([await count('protocol'), await count('command'), await count('event WHERE position = 1')]).toEqual([
      7, 7, 7,
    ]);
    expect(await register.importRun.batch(id, at)).toBeUndefined();
  });

  it('leaves nothing of a batch in which one write fails, and the next try takes it whole', async () => {
    const rows = rowsOf(huy, 4);
    const id = await running(rows);
    await here.database.query(`CREATE FUNCTION break_it() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'the disk is full' USING ERRCODE = 'disk_full'; END $$`);
    await here.database.query(`CREATE TRIGGER broken BEFORE INSERT ON event FOR EACH ROW
      WHEN (NEW.protocol_id = '${rows[3]?.act?.id}') EXECUTE FUNCTION break_it()`);
    await expect(register.importRun.batch(id, at)).rejects.toThrow();
    expect([await count('protocol'), await count('event'), await count('command')]).toEqual([0, 0, 0]);
    expect((await job(id)).rows).toMatchObject({ ready: 4, done: 0 });
    await here.database.query('DROP TRIGGER broken ON event');
    await run(id);
    expect((await job(id)).rows).toMatchObject({ ready: 0, done: 4 });
  });

  it('is taken in once by two who are at it at once', async () => {
    const id = await running(rowsOf(huy, 40));
    await Promise.all([run(id, 5), run(id, 5), run(id, 7)]);
    expect((await job(id)).rows).toMatchObject({ done: 40, refused: 0 });
    expect(await count('event WHERE position = 1')).toBe(40);
  });

  it('refuses a row that no longer can be, and goes on with the others', async () => {
    const taken = actOf(huy, { reference: 'J-1' });
    const rows = [
      actOf(huy, { reference: 'J-1' }),
      actOf(huy, { lastDay: addDays(TODAY, -1) }),
      actOf(huy),
      actOf(huy, { reference: 'J-2' }),
      actOf(huy, { reference: 'J-2' }),
    ];
    const id = await running(rows.map((act, n) => rowOf(n + 2, act)));
    await here.send(huy, taken.id, taken, at);
    await run(id);
    const { rows: outcomes } = await register.imports.rows(id, { page: 1, size: 10 });
    expect(outcomes.map(({ state, outcome }) => [state, outcome])).toEqual([
      ['refused', { ok: false, taken: true }],
      ['refused', { ok: false, refusal: { reason: 'term-over', lastDay: '2026-03-01' } }],
      ['done', { ok: true, position: expect.any(Number) as number }],
      ['done', { ok: true, position: expect.any(Number) as number }],
      ['refused', { ok: false, taken: true }],
    ]);
    expect(await count('event WHERE position = 1')).toBe(3);
  });

  it('stops where it is cancelled: what was taken in stays', async () => {
    const id = await running(rowsOf(huy, 6));
    await register.importRun.batch(id, at, 2);
    expect(await register.imports.cancel(huy, id, at)).toBe('running');
    expect(await register.importRun.batch(id, at, 2)).toBeUndefined();
    expect(await job(id)).toMatchObject({ state: 'cancelled', rows: { done: 2, ready: 4 } });
    expect(await register.imports.cancel(huy, id, at)).toBe('cancelled');
  });

  it('keeps the references that Pacta gives itself beyond those that came in', async () => {
    await run(
      await running(
        ['PC-2026-0041', 'PC-2026-0007', 'PC-2025-0003'].map((reference, n) => rowOf(n + 2, actOf(huy, { reference }))),
      ),
    );
    expect(await register.references.next(huy, 2026)).toBe('PC-2026-0042');
    expect(await register.references.next(huy, 2025)).toBe('PC-2025-0004');
    expect(await register.imports.taken(huy, ['PC-2026-0041', 'J-1'])).toEqual(new Set(['PC-2026-0041']));
  });

  it('shows a protocol to a party that is an organisation here', async () => {
    const mbour = await here.organisation('Mbour');
    const act = actOf(huy);
    const parties = act.text.parties.map((party, n) => (n === 1 ? { ...party, id: mbour } : party));
    await run(await running([rowOf(2, { ...act, text: { ...act.text, parties } })]));
    expect(await register.protocols.view(mbour, act.id)).toMatchObject({ leads: false });
  });
});

describe('the clock of an imported protocol', () => {
  it('is started soonest deadline first, and once it was told, it is not again', async () => {
    const soon = actOf(huy, { lastDay: addDays(TODAY, 30) });
    const endless = actOf(huy, { inForceOn: civilDay('1984-05-05'), lastDay: null });
    const later = actOf(huy, { inForceOn: civilDay('2026-03-01'), lastDay: civilDay('2031-02-28') });
    const id = await running([later, endless, soon].map((act, n) => rowOf(n + 2, act)));
    await run(id);
    const untold = await register.planning.untold(10);
    expect([...untold].sort()).toEqual([later.id, endless.id, soon.id].sort());
    const due = await here.database.query<{ id: string }>('SELECT id FROM protocol ORDER BY next_at');
    expect(untold).toEqual(due.map((row) => row.id));
    expect((await job(id)).clocks).toBe(0);
    await register.journal.reschedule(soon.id);
    expect(await register.planning.untold(10)).toEqual(untold.filter((one) => one !== soon.id));
    expect(await register.planning.stale('', 10)).toEqual([]);
    expect((await job(id)).clocks).toBe(1);
  });
});
