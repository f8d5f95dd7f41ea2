import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

jest.setTimeout(180_000);

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'life-'));
const out = join(folder, 'out');

interface Ran {
  readonly code: number;
  readonly err: string;
}

/** The command as people run it, with the program of the tests and nothing of their servers. */
function liveThrough(file: string, ...more: string[]): Promise<Ran> {
  const { PACTA_TEST_TEMPORAL_TEST_SERVER: server, DATABASE_URL: _, TEMPORAL_ADDRESS: __, ...rest } = process.env;
  const env = { ...rest, PACTA_TEMPORAL_TEST_SERVER_BIN: server };
  const args = ['scripts/pacta.mjs', 'live-through', file, '--out', out, ...more];
  return new Promise((resolve) =>
    execFile(process.execPath, args, { cwd: root, env }, (error, _out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, err }),
    ),
  );
}

const files = (name: string): string[] => readdirSync(join(out, name)).sort();
const written = (name: string): string => readFileSync(join(out, name), 'utf8');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a whole life is read in its folder: documents, messages and journal by their days', async () => {
  const { code, err } = await liveThrough('docs/examples/life.json');
  expect([code, err]).toEqual([0, `${out} est écrit : commencez par index.html.\n`]);

  const journal = JSON.parse(written('journal.json')) as { type: string; sentence: string }[];
  expect(journal.map(({ type }) => type)).toEqual(expect.arrayContaining(['lapsed', 'lapse-lifted', 'reminded']));
  const documents = files('documents').filter((name) => name.endsWith('.docx'));
  const named = documents.map((name) =>
    name.replace(/^\d{4}-(\d\d-\d\d)-\d{4}-PC-\d{4}-0001-|-v1\.docx$/g, '$1 ').trim(),
  );
  const isLetter = (name: string): boolean => name.includes('reminder-letter');
  expect(named.filter((name) => !isLetter(name))).toEqual([
    '01-11 cic-protocol',
    '01-19 college-decision-Exemple-sur-Meuse',
    '03-23 certified-extract-Exemple-sur-Meuse',
    '03-23 council-deliberation-Exemple-sur-Meuse',
    '03-23 partner-notification-Exemple-sur-Meuse-Ndiayene-Exemple',
    '05-14 certified-extract-Ndiayene-Exemple',
    '05-14 council-deliberation-Ndiayene-Exemple',
    '05-14 partner-notification-Ndiayene-Exemple-Exemple-sur-Meuse',
    '05-14 entry-into-force-certificate',
    '06-30 annual-action-plan-2027',
    '06-30 specific-agreement-2027',
    '12-06 evaluation-report-2027',
    '03-12 amendment-fin',
    '07-08 evaluation-report-final',
    '07-08 renewal-file',
    '05-11 archive-slip',
    '05-18 renewal-file',
  ]);
  // Where nothing was planned nor evaluated for years, each of the two is written to once for each year and each of these.
  expect(named.filter(isLetter).map((name) => name.replace(/^.*reminder-letter-/, ''))).toEqual([
    'Exemple-sur-Meuse-2028-action-plan',
    'Ndiayene-Exemple-2028-action-plan',
    'Exemple-sur-Meuse-2028-yearly-evaluation',
    'Ndiayene-Exemple-2028-yearly-evaluation',
    'Exemple-sur-Meuse-2029-action-plan',
    'Ndiayene-Exemple-2029-action-plan',
    'Exemple-sur-Meuse-2029-yearly-evaluation',
    'Ndiayene-Exemple-2029-yearly-evaluation',
    'Exemple-sur-Meuse-2030-action-plan',
    'Ndiayene-Exemple-2030-action-plan',
    'Exemple-sur-Meuse-2030-yearly-evaluation',
    'Ndiayene-Exemple-2030-yearly-evaluation',
    'Exemple-sur-Meuse-2031-action-plan',
    'Ndiayene-Exemple-2031-action-plan',
    'Exemple-sur-Meuse-2031-yearly-evaluation',
    'Ndiayene-Exemple-2031-yearly-evaluation',
    'Exemple-sur-Meuse-2032-action-plan',
    'Ndiayene-Exemple-2032-action-plan',
  ]);
  for (const name of documents)
    expect(
      readFileSync(join(out, 'documents', name))
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');

  const reminders = journal.filter(({ type }) => type === 'reminded');
  expect(files('messages').filter((name) => name.endsWith('-Rappel.txt'))).toHaveLength(reminders.length);
  const index = written('index.html');
  for (const { sentence } of journal.filter(({ type }) => type === 'lapse-lifted' || type === 'council-adjourned')) {
    expect(index).toContain(sentence);
  }
  for (const name of documents) expect(index).toContain(`documents/${name}`);
  expect(index).not.toContain('manquent ici');
});

test('an act that is refused is told by its line, and the folder holds the life up to there', async () => {
  const file = join(folder, 'refused.json');
  const acts = [
    { recorded: '2001-01-11', act: { type: 'submit-for-signature' } },
    { recorded: '2001-02-20', act: { type: 'sign', party: 'be' } },
    { recorded: '2001-02-21', act: { type: 'sign', party: 'be' } },
    { recorded: '2001-02-22', act: { type: 'sign', party: 'sn' } },
  ];
  writeFileSync(file, `{\n"acts": [\n${acts.map((act) => JSON.stringify(act)).join(',\n')}\n]\n}`);
  const { code, err } = await liveThrough(file, '--language', 'en');
  expect(code).toBe(3);
  expect(err).toContain('line 5: No signature of Exemple-sur-Meuse is awaited now');
  expect(written('index.html')).toMatch(/years later, day for day/);
  const journal = JSON.parse(written('journal.json')) as { type: string }[];
  expect(journal.map(({ type }) => type).filter((type) => type !== 'reminded')).toEqual([
    'protocol-started',
    'text-submitted',
    'signed',
  ]);
});
