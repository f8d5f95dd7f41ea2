import type { ImportProblem } from '@pacta/contracts';
import { importProblemIn } from '@pacta/contracts/messages';
import { civilDay, defaultRules, instantOf, type Act } from '@pacta/protocol';
import { formula, serial, workbook, type RawSheet } from '../../../../test/builders/spreadsheet.js';
import { readTable } from '../read-table.js';
import type { Intake } from './context.js';
import { rowsToActs, type DryRun } from './rows-to-acts.js';

const intake: Intake = {
  importId: '1f0f4c2e-2f6b-4c55-9a5e-1d9c6e0f7a11',
  fileName: 'jumelages.xlsx',
  organisation: { id: '9b2c7a10-1111-4222-8333-444455556666', name: 'Huy', country: 'BE', timeZone: 'Europe/Brussels' },
  language: 'fr',
  rules: async () => defaultRules,
  taken: async (references) => new Set(references.filter((reference) => reference === 'DÉJÀ-LÀ')),
  at: instantOf(civilDay('2026-03-02'), 12, 'Europe/Brussels'),
};

const HEADINGS = [
  'Référence',
  'Type',
  "Date d'entrée en vigueur",
  'Dernier jour',
  'Partie 1 nom',
  'Partie 2 nom',
  'Partie 2 pays',
];
const GOOD = ['J-1', 'cic-protocol', '01/12/2024', '30/11/2029', 'Huy', 'Mbour', 'Sénégal'];

async function dryRun(sheet: RawSheet, change: Partial<Intake> = {}): Promise<DryRun> {
  const reading = await readTable(workbook(sheet));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return rowsToActs(reading.table, { ...intake, ...change });
}

/** The rows of a table with these headings; a table that cannot be understood throws. */
async function rowsOf(headings: readonly string[], ...rows: readonly (readonly string[])[]) {
  const run = await dryRun({ rows: [headings, ...rows] });
  if (!run.ok) throw new Error(JSON.stringify(run.problems));
  return run.rows;
}

/** The row of GOOD, with some of its columns changed or more of them. */
async function problemsOf(
  change: Readonly<Record<string, string>>,
  sheet: Partial<RawSheet> = {},
): Promise<readonly ImportProblem[]> {
  const headings = [...HEADINGS, ...Object.keys(change).filter((heading) => !HEADINGS.includes(heading))];
  const cells = headings.map((heading, n) => change[heading] ?? GOOD[n] ?? '');
  const run = await dryRun({ rows: [headings, cells], ...sheet });
  if (!run.ok) throw new Error(JSON.stringify(run.problems));
  expect(run.rows[0]?.act === null).toBe((run.rows[0]?.problems.length ?? 0) > 0);
  return run.rows[0]?.problems ?? [];
}

const actIn = async (headings: readonly string[], row: readonly string[]): Promise<Act<'import-protocol'>> => {
  const [read] = await rowsOf(headings, row);
  if (!read?.act) throw new Error(JSON.stringify(read?.problems));
  return read.act;
};

describe('a good row', () => {
  it('becomes an act that says what the row says', async () => {
    const act = await actIn(
      [
        ...HEADINGS,
        'Domaines',
        'Liens',
        'Plans faits',
        'Évaluations faites',
        'Partie 1 signataire nom',
        'Partie 2 référent e-mail',
      ],
      [...GOOD, 'État civil ; Eau', 'une amitié', '2025', '2025-2026', 'Anne Lambert', 'awa@example.org'],
    );
    expect(act).toMatchObject({
      reference: 'J-1',
      kind: 'cic-protocol',
      organisation: intake.organisation.id,
      timeZone: 'Europe/Brussels',
      inForceOn: '2024-12-01',
      lastDay: '2029-11-30',
      settled: { plans: [2025], evaluations: [2025, 2026] },
      source: 'jumelages.xlsx, 2',
      text: {
        title: 'Huy – Mbour',
        links: 'une amitié',
        term: { kind: 'years', years: 5 },
        domains: [{ name: 'État civil' }, { name: 'Eau' }],
        parties: [
          // The organisation itself is known by its name, and needs neither country nor zone.
          {
            id: intake.organisation.id,
            country: 'BE',
            regime: 'be-municipality',
            timeZone: 'Europe/Brussels',
            signatory: { name: 'Anne Lambert' },
          },
          {
            id: 'p2',
            name: 'Mbour',
            country: 'SN',
            regime: 'partner-municipality',
            timeZone: 'Africa/Dakar',
            referent: { email: 'awa@example.org' },
          },
        ],
      },
    });
  });

  it('becomes the same act under the same ids each time, others in another row or import', async () => {
    const rows = [GOOD, ['J-2', ...GOOD.slice(1)]];
    const [first, second] = [await rowsOf(HEADINGS, ...rows), await rowsOf(HEADINGS, ...rows)];
    expect(first).toEqual(second);
    const other = await dryRun({ rows: [HEADINGS, ...rows] }, { importId: '00000000-0000-4000-8000-000000000000' });
    const ids = [...first, ...(other.ok ? other.rows : [])].flatMap(({ act, commandId }) => [act?.id, commandId]);
    expect(new Set(ids).size).toBe(8);
  });

  it.each([
    ['a twinning of 1984 that has no end', '05/05/1984', 'sans terme', '', null],
    ['one that says so in a column of its own', '05/05/1984', '', 'oui', null],
    ['one that ends next month', '01/04/2021', '31/03/2026', '', '2026-03-31'],
    ['a real date of the spreadsheet', serial(44_287), serial(46_112), '', '2026-03-31'],
    ['a date as computers write it', '2021-04-01', '2026-03-31', 'non', '2026-03-31'],
    ['a date from a formula', formula('44287', 'n', 1), formula('46112', 'n', 1), '', '2026-03-31'],
  ])('is understood: %s', async (_, from, until, endless, lastDay) => {
    const act = await actIn(
      [...HEADINGS, 'Sans terme'],
      ['J', 'cic-protocol', from, until, 'Huy', 'Mbour', 'SN', endless],
    );
    expect(act.lastDay).toBe(lastDay);
  });

  it.each([
    ['5', '2029-11-30'],
    ['5 ans', '2029-11-30'],
    ['10', '2034-11-30'],
    ['indéterminée', null],
  ])('counts its duration from the entry into force: %s', async (years, lastDay) => {
    const headings = HEADINGS.map((heading) => (heading === 'Dernier jour' ? 'Durée (années)' : heading));
    expect(
      (
        await actIn(
          headings,
          GOOD.map((cell, n) => (n === 3 ? years : cell)),
        )
      ).lastDay,
    ).toBe(lastDay);
  });

  it('says how its text would have put the term', async () => {
    const term = async (until: string) =>
      (
        await actIn(
          HEADINGS,
          GOOD.map((cell, n) => (n === 3 ? until : cell)),
        )
      ).text;
    expect(await term('31/12/2026')).toMatchObject({ term: { kind: 'phase' }, programme: { from: 2024, to: 2026 } });
    expect(await term('15/06/2029')).toMatchObject({ term: { kind: 'years', years: 5 } });
    expect(await term('sans terme')).toMatchObject({ term: { kind: 'endless' } });
  });

  it('may have headings in English, other words for them, and a title above them', async () => {
    const run = await dryRun({
      rows: [
        ['Protocols of the town'],
        [],
        [
          'REF.',
          'kind*',
          'In force since',
          'End date',
          'Party 1',
          'name of party 2',
          'Partner 2 country',
          'Party 3',
          'Party 3 country',
          'Colour',
        ],
        ['J-1', 'Accord de jumelage', '2001-05-05', 'no end', 'Huy', 'Mbour', 'Senegal', 'Compiègne', 'FRANCE', 'blue'],
      ],
      merged: ['A1:J1'],
    });
    if (!run.ok) throw new Error(JSON.stringify(run.problems));
    expect(run.remarks).toMatchObject([{ reason: 'column-unknown', column: 'J', heading: 'Colour' }]);
    expect(run.rows).toMatchObject([
      { row: 4, problems: [], parties: ['Huy', 'Mbour', 'Compiègne'], act: { kind: 'twinning-oath' } },
    ]);
  });
});

describe('a row with a problem is told of it at its column', () => {
  it.each([
    ['a reference that is missing', { Référence: '' }, 'A', 'empty'],
    ['a kind that nobody knows', { Type: 'pacte' }, 'B', 'unknown-kind'],
    ['a text in place of a day', { 'Dernier jour': 'bientôt' }, 'D', 'not-a-day'],
    ['a number in place of a day', { 'Dernier jour': '<c><v>46112</v></c>' }, 'D', 'not-a-day'],
    ['31 February', { 'Dernier jour': '31/02/2029' }, 'D', 'no-such-day'],
    ['month and day changed about', { 'Dernier jour': '11/30/2029' }, 'D', 'no-such-day'],
    ['a year of two figures', { 'Dernier jour': '30/11/29' }, 'D', 'century-missing'],
    ['no end of any sort', { 'Dernier jour': '' }, 'D', 'term-missing'],
    ['an end and a duration that differ', { 'Durée (années)': '4' }, 'D', 'term-twice'],
    ['an end and none', { 'Sans terme': 'oui' }, 'D', 'term-twice'],
    ['a duration of no years', { 'Durée (années)': '0' }, 'H', 'not-a-duration'],
    ['a country that does not exist', { 'Partie 2 pays': 'Syldavie' }, 'G', 'unknown-country'],
    ['a regime that nobody knows', { 'Partie 2 régime': 'principauté' }, 'H', 'unknown-regime'],
    ['a zone that does not exist', { 'Partie 2 fuseau': 'Afrique/Dakar' }, 'H', 'unknown-zone'],
    ['an address that is none', { 'Partie 2 référent e-mail': 'awa(at)example' }, 'H', 'not-an-address'],
    ['years that are none', { 'Plans faits': '2024, bientôt' }, 'H', 'not-years'],
    ['years the wrong way round', { 'Plans faits': '2026-2024' }, 'H', 'not-years'],
    ['a text that is too long', { Titre: 'x'.repeat(301) }, 'H', 'too-long'],
    ['a formula without a result', { 'Dernier jour': formula(null) }, 'D', 'formula-without-result'],
    ['a formula in error', { 'Dernier jour': formula('#REF!', 'e') }, 'D', 'formula-in-error'],
    ['spoilt letters', { 'Partie 2 nom': 'LiÃ¨ge' }, 'F', 'garbled'],
    ['a reference that is taken', { Référence: 'DÉJÀ-LÀ' }, 'A', 'reference-taken'],
    ['an entry into force to come', { "Date d'entrée en vigueur": '01/04/2026' }, 'C', 'refused'],
    ['a term that is over', { 'Dernier jour': '01/03/2026' }, 'D', 'refused'],
    ['a party without a name', { 'Partie 2 nom': '' }, 'F', 'empty'],
    ['no country and no zone', { 'Partie 2 pays': '' }, 'G', 'refused'],
  ])('%s', async (_, change, column, reason) => {
    const problems = await problemsOf(change);
    expect(problems).toContainEqual(expect.objectContaining({ row: 2, column, reason }));
    for (const problem of problems)
      for (const language of ['fr', 'en'] as const) {
        const sentence = importProblemIn(language, problem);
        expect(sentence).toMatch(/^[A-ZÀ-Ý“«].*[.]$/u);
        expect(sentence).not.toMatch(/undefined|null|\[object/);
      }
  });

  it('merged cells: each of them, and no other row', async () => {
    const rows = [
      HEADINGS,
      GOOD,
      ['J-2', 'cic-protocol', '01/12/2024', '', 'Huy', 'Mbour', 'SN'],
      ['J-3', ...GOOD.slice(1)],
    ];
    const run = await dryRun({ rows, merged: ['D2:D3'] });
    expect(run.ok && run.rows.map(({ problems }) => problems.map(({ column, reason }) => [column, reason]))).toEqual([
      [['D', 'merged']],
      [['D', 'merged']],
      [],
    ]);
  });

  it('a reference that stands twice: the second one, with the row of the first', async () => {
    const rows = await rowsOf(HEADINGS, GOOD, ['J-2', ...GOOD.slice(1)], GOOD);
    expect(rows.map(({ problems }) => problems.length)).toEqual([0, 0, 1]);
    expect(rows[2]?.problems[0]).toMatchObject({ reason: 'same-reference', row: 4, first: 2 });
  });

  it('a date that may be either day, where another one begins with the month', async () => {
    const end = (reference: string, day: string) => [reference, 'cic-protocol', '2024-12-01', day, ...GOOD.slice(4)];
    const rows = await rowsOf(
      HEADINGS,
      end('J-1', '12/31/2029'),
      end('J-2', '04/05/2029'),
      end('J-3', '05/05/2029'),
      end('J-4', '2029-04-05'),
    );
    expect(rows.map(({ problems }) => problems.map(({ reason }) => reason))).toEqual([
      ['no-such-day'],
      ['day-or-month'],
      [],
      [],
    ]);
  });

  it('several problems are told at once', async () => {
    const problems = await problemsOf({ Référence: '', Type: '?', 'Dernier jour': '31/02/2029', 'Partie 2 pays': '?' });
    expect(problems.map(({ column }) => column)).toEqual(['A', 'B', 'D', 'G']);
  });
});

describe('a table that cannot be understood', () => {
  it('is told once of each column that is missing', async () => {
    const run = await dryRun({
      rows: [
        ['Référence', 'Partie 1 nom', 'Couleur'],
        ['J-1', 'Huy', 'bleu'],
        ['J-2', 'Huy', 'bleu'],
      ],
    });
    expect(!run.ok && run.problems.map(({ reason, heading }) => [reason, heading])).toEqual([
      ['column-missing', 'type'],
      ['column-missing', "date d'entrée en vigueur"],
      ['column-missing', 'dernier jour'],
    ]);
  });

  it.each([
    ['a heading that stands twice', [...HEADINGS, 'réf'], [], 'heading-twice'],
    ['merged headings', HEADINGS, ['C1:D1'], 'merged'],
  ])('is told of %s', async (_, headings, merged, reason) => {
    const run = await dryRun({ rows: [headings, GOOD], merged });
    expect(!run.ok && run.problems.map((problem) => problem.reason)).toContain(reason);
  });

  it('is told where nothing stands below its headings', async () => {
    expect(await dryRun({ rows: [HEADINGS] })).toMatchObject({ ok: false, problems: [{ reason: 'nothing-in-it' }] });
  });
});
