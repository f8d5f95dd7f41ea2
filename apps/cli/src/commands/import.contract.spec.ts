import { addYears, civilDay, type CivilDay } from '@pacta/protocol';
import { workbook } from '../../../../test/builders/spreadsheet.js';
import { TestRegister } from '../../../../test/builders/register.js';
import { run } from '../run.js';

const today = civilDay(new Date().toISOString().slice(0, 10));
const HEADINGS = ['Référence', 'Type', 'En vigueur le', 'Dernier jour', 'Partie 1', 'Partie 2', 'Partie 2 pays'];
const row = (reference: string, until: CivilDay | string = addYears(today, 3)): string[] => [
  reference,
  'cic-protocol',
  addYears(today, -2),
  until,
  'Huy',
  'Mbour',
  'Sénégal',
];

let here: TestRegister;
beforeEach(async () => {
  here = await TestRegister.open();
  await here.organisation('Huy');
});
afterEach(() => here.close());

async function pacta(file: Uint8Array, ...options: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await run(['import', 'jumelages.xlsx', '--organisation', 'huy', ...options], {
    env: { DATABASE_URL: here.database.url },
    out: (text) => (out += text),
    err: (text) => (err += text),
    read: () => Promise.reject(new Error('no text is read')),
    bytes: () => Promise.resolve(file),
    write: () => Promise.reject(new Error('nothing is written')),
  });
  return { code, out, err };
}

const protocols = async (): Promise<number> => {
  const [count] = await here.database.query<{ n: number }>('SELECT count(*)::integer AS n FROM protocol');
  return count?.n ?? -1;
};

const good = workbook({ rows: [HEADINGS, row('J-1'), row('J-2')] });
const bad = workbook({ rows: [HEADINGS, row('J-1'), row('J-2', '31/02/2029')] });

test('a dry run tells what would happen to each row, and records nothing', async () => {
  const { code, out, err } = await pacta(good, '--dry-run');
  expect([code, err]).toEqual([0, '2 lignes prêtes, 0 ligne a un problème.\n']);
  expect(out).toMatch(/^ligne 2, J-1 : .+\nligne 3, J-2 : .+\n$/);
  expect([await protocols(), await here.database.query('SELECT 1 FROM import')]).toEqual([0, []]);
});

test('a row with a problem stops everything, unless it is left aside', async () => {
  const stopped = await pacta(bad);
  expect(stopped.code).toBe(3);
  expect(stopped.out).toContain('ligne 3, colonne D (Dernier jour) « 31/02/2029 » :');
  expect(await protocols()).toBe(0);
  expect(await pacta(bad, '--skip-problems')).toMatchObject({ code: 0 });
  expect(await protocols()).toBe(1);
});

test('the same command again changes nothing, and goes on with what was cut short', async () => {
  expect((await pacta(good)).out).toContain('2 protocoles consignés.\n');
  const again = JSON.parse((await pacta(good, '--json')).out) as { done: number; refused: number };
  expect(again).toMatchObject({ done: 2, refused: 0 });
  expect(await protocols()).toBe(2);
});

test('a program reads one object', async () => {
  const { rows } = JSON.parse((await pacta(bad, '--dry-run', '--json')).out) as { rows: { problems: object[] }[] };
  expect(rows.map(({ problems }) => problems)).toEqual([
    [],
    [expect.objectContaining({ row: 3, column: 'D', reason: 'no-such-day' })],
  ]);
});

test('a municipality that is not here is told with those that are', async () => {
  const { code, err } = await pacta(good, '--organisation', 'Liège');
  expect([code, err]).toEqual([2, expect.stringContaining('Huy')]);
});
