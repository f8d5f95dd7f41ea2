import { templates } from '@pacta/templates';
import { run } from './run.js';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly written: Map<string, Uint8Array>;
}

/** Runs a command on files that are only in memory. */
async function pacta(
  argv: string[],
  files: Record<string, string> = {},
  env: Record<string, string> = {},
): Promise<Ran> {
  let [out, err] = ['', ''];
  const written = new Map<string, Uint8Array>();
  const missing = Object.assign(new Error('no such file'), { code: 'ENOENT' });
  const code = await run(argv, {
    env,
    out: (text) => (out += text),
    err: (text) => (err += text),
    read: (path) => (path in files ? Promise.resolve(files[path] ?? '') : Promise.reject(missing)),
    bytes: (path) => (path in files ? Promise.resolve(Buffer.from(files[path] ?? '')) : Promise.reject(missing)),
    write: (path, bytes) =>
      path.startsWith('/nowhere/') ? Promise.reject(missing) : Promise.resolve(void written.set(path, bytes)),
  });
  return { code, out, err, written };
}

const sample = async (kind: string) => (await pacta(['sample', kind])).out;

describe('the kinds', () => {
  it('are listed for people and for programs', async () => {
    const listed = await pacta(['kinds']);
    expect(listed.out.split('\n').filter(Boolean)).toHaveLength(templates.length);
    const { out, code } = await pacta(['kinds', '--json']);
    expect(code).toBe(0);
    expect((JSON.parse(out) as { kind: string }[]).map(({ kind }) => kind)).toEqual(templates.map(({ kind }) => kind));
  });

  it.each(templates.map(({ kind }) => kind))(
    '%s: its schema names what its sample has, and its sample makes a document',
    async (kind) => {
      const schema = JSON.parse((await pacta(['schema', kind])).out) as { properties: object; required: string[] };
      const data = JSON.parse(await sample(kind)) as object;
      expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(data)));
      const made = await pacta(['generate', kind, '--data', '-', '--out', 'a.docx'], { '-': JSON.stringify(data) });
      expect([made.code, made.err]).toEqual([0, 'a.docx est écrit.\n']);
      expect(
        Buffer.from(made.written.get('a.docx') ?? [])
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');
    },
  );
});

describe('data that do not fit', () => {
  const generate = (content: string) =>
    pacta(['generate', 'cic-protocol', '--data', 'd.json', '--out', 'a.docx'], { 'd.json': content });

  it('are refused with every fault, and nothing is written', async () => {
    const data = { ...(JSON.parse(await sample('cic-protocol')) as object), surprise: 1, reference: 7 };
    const { code, err, out, written } = await generate(JSON.stringify(data));
    expect([code, out, written.size]).toEqual([3, '', 0]);
    expect(err).toContain('reference : un texte est attendu');
    expect(err).toContain('surprise : ce champ n’existe pas');
  });

  it('or are no JSON', async () => {
    expect(await generate('{"a":')).toMatchObject({ code: 3, err: '« d.json » ne contient pas de JSON valide.\n' });
  });
});

describe('wrong usage', () => {
  it.each([
    [[], 'Usage'],
    [['dance'], 'La commande « dance » n’existe pas.'],
    [['kinds', '--bogus'], 'L’option --bogus n’existe pas.'],
    [['kinds', 'extra'], '« extra » est en trop.'],
    [['schema'], 'Indiquez le genre'],
    [['schema', 'dance'], 'Le genre « dance » n’existe pas.'],
    [['generate', 'cic-protocol', '--out', 'a.docx'], 'L’option --data est requise.'],
    [['generate', 'cic-protocol', '--data', '-'], 'L’option --out est requise.'],
    [['generate', 'cic-protocol', '--data', '-', '--out', 'a.txt'], 'finit par .docx ou .pdf'],
    [['generate', 'cic-protocol', '--data', '-', '--out', 'a.docx', '--lang', 'xx'], 'n’existe pas en « xx »'],
    [['generate', 'own', '--data', '-', '--out', 'a.docx'], 'L’option --template est requise.'],
    [['generate', 'cic-protocol', '--data'], 'L’option --data attend une valeur'],
    [['convert'], 'Indiquez le fichier .docx.'],
    [['convert', 'a.docx'], 'L’option --out est requise.'],
    [['convert', 'a.docx', '--out', 'a.doc'], 'finit par .pdf'],
    [['compare', 'a.docx'], 'les deux fichiers .docx'],
    [['compare', 'a.docx', 'b.docx', 'c.docx'], '« c.docx » est en trop.'],
    [['compare', 'a.docx', 'b.docx', '--out', 'c.pdf'], 'finit par .docx'],
    [['bulk', 'dance'], 'Le genre « dance » n’existe pas.'],
    [['bulk', 'charter', '--organisation', 'Huy', '--out', 'a.tar'], 'finit par .zip'],
    [['bulk', 'charter', '--organisation', 'Huy', '--out', 'a.zip', '--format', 'odt'], 'pdf ou docx'],
    [['bulk', 'charter', '--organisation', 'Huy', '--out', 'a.zip', '--year', 'x'], 'n’est pas une année'],
    [['bulk', 'charter', '--organisation', 'Huy', '--out', 'a.zip'], 'DATABASE_URL est requise'],
    [['rehearse'], 'L’option --in-force-on est requise.'],
    [['rehearse', '--in-force-on', '2026-02-29'], 'n’est pas une date du calendrier'],
    [['rehearse', '--in-force-on', '2026-12-01', '--years', '0'], 'de 1 à 30'],
    [['rehearse', '--in-force-on', '2026-12-01', '--years', '1.5'], 'de 1 à 30'],
    [['rebuild'], 'DATABASE_URL est requise'],
  ])('%j says so in one sentence', async (argv, sentence) => {
    const { code, out, err } = await pacta(argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('speaks English to those whose machine does', async () => {
    expect((await pacta(['dance'], {}, { LANG: 'en_GB.UTF-8' })).err).toContain('There is no command “dance”.');
    expect((await pacta(['dance'], {}, { LANG: 'en_GB.UTF-8', LC_ALL: 'fr_BE.UTF-8' })).err).toContain('n’existe pas');
  });
});

it.each([
  ['convert', 'a.docx', '--out', 'a.pdf'],
  ['compare', 'a.docx', 'a.docx', '--out', 'b.docx'],
])('%s of what is no Word document is refused, in one sentence', async (...argv) => {
  expect(await pacta(argv, { 'a.docx': 'plain text' })).toMatchObject({
    code: 3,
    err: '« a.docx » n’est pas un document Word (.docx) qui peut être ouvert.\n',
  });
  expect((await pacta(argv)).code).toBe(1);
});

it('a file that cannot be read or written is a failure, in one sentence', async () => {
  expect(await pacta(['generate', 'cic-protocol', '--data', 'gone.json', '--out', 'a.docx'])).toMatchObject({
    code: 1,
    err: '« gone.json » ne peut pas être lu (ENOENT).\n',
  });
  const files = { '-': await sample('cic-protocol') };
  expect(await pacta(['generate', 'cic-protocol', '--data', '-', '--out', '/nowhere/a.docx'], files)).toMatchObject({
    code: 1,
    err: '« /nowhere/a.docx » ne peut pas être écrit (ENOENT).\n',
  });
});

it('a database that is away is a failure, in one sentence', async () => {
  const away = await pacta(['rebuild'], {}, { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });
  expect(away).toMatchObject({ code: 1, err: 'La base de données ne répond pas à l’adresse de DATABASE_URL.\n' });
});

describe('a rehearsal', () => {
  interface Entry {
    on: string;
    type: string;
    kind: string;
    party: string | null;
    due: string;
    title: string;
  }
  const rehearse = async (...more: string[]): Promise<Entry[]> =>
    JSON.parse((await pacta(['rehearse', '--in-force-on', '2026-12-01', '--json', ...more])).out) as Entry[];

  it('goes from the first reminder to the end of the term, in order', async () => {
    const entries = await rehearse();
    expect(entries.map(({ on }) => on)).toEqual(entries.map(({ on }) => on).sort());
    expect(entries.at(-1)).toMatchObject({ on: '2031-11-30', type: 'end', kind: 'end-of-term' });
    expect(entries).toContainEqual({
      on: '2027-01-30',
      type: 'due',
      kind: 'action-plan',
      party: 'la commune belge, la commune sénégalaise',
      title: expect.stringContaining('plan d’action 2026') as string,
      due: '2027-01-30',
    });
  });

  it('of one year is the first of those of five', async () => {
    const [one, five] = [await rehearse('--years', '1'), await rehearse()];
    expect(five.slice(0, one.length)).toEqual(one);
    expect(one.length).toBeLessThan(five.length / 3);
  });
});

it.each([
  'kinds',
  'schema',
  'sample',
  'generate',
  'convert',
  'compare',
  'bulk',
  'lint',
  'rehearse',
  'live-through',
  'rebuild',
])('%s has its own help', async (name) => {
  const { code, out } = await pacta([name, '--help']);
  expect(code).toBe(0);
  expect(out).toContain(`pacta ${name}`);
});
