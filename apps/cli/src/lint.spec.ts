import { readFileSync } from 'node:fs';
import { textOf } from '@pacta/documents';
import { cicProtocol } from '@pacta/templates';
import PizZip from 'pizzip';
import { noteDocx } from '../../../test/builders/own-kind.js';
import { run } from './run.js';

const base = readFileSync(cicProtocol.file('fr'));
const zip = new PizZip(base);
zip.file(
  'word/document.xml',
  (zip.file('word/document.xml')?.asText() ?? '').replace('{commune.nom|de}', '{comune.nom|de}'),
);
const files: Readonly<Record<string, Uint8Array>> = {
  'base.docx': base,
  'broken.docx': zip.generate({ type: 'nodebuffer' }),
  'note.docx': noteDocx(),
};

async function lint(argv: string[], LANG = 'fr_BE'): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const missing = Object.assign(new Error('no such file'), { code: 'ENOENT' });
  const bytes = (path: string) => (files[path] ? Promise.resolve(files[path]) : Promise.reject(missing));
  const code = await run(['lint', ...argv], {
    env: { LANG },
    out: (text) => (out += text),
    err: (text) => (err += text),
    read: () => Promise.reject(missing),
    bytes,
    write: () => Promise.reject(missing),
  });
  return { code, out: out.replace(/[\u00A0\u202F]/g, ' '), err };
}

it('a template that can be used is said to be, and nothing else', async () => {
  expect(await lint(['base.docx', '--kind', 'cic-protocol'])).toEqual({
    code: 0,
    out: '',
    err: '« base.docx » peut servir de modèle.\n',
  });
});

it('one that cannot is told fault by fault, in the language of the reader, with an exit code', async () => {
  const { code, out, err } = await lint(['broken.docx', '--kind', 'cic-protocol', '--language', 'fr']);
  expect(code).toBe(3);
  expect(out).toMatch(
    /^erreur : Paragraphe « Protocole de collaboration entre la Commune… » : La balise {comune\.nom\|de} ne correspond à aucun champ\. Vouliez-vous écrire {commune\.nom\|de} \?\n$/,
  );
  expect(err).toBe('« broken.docx » ne peut pas servir de modèle : 1 point est à corriger.\n');
  const english = await lint(['broken.docx', '--kind', 'cic-protocol', '--json'], 'en_GB');
  expect(JSON.parse(english.out)).toEqual([
    expect.objectContaining({ id: 'unknown-tag', severity: 'error', nearest: '{commune.nom|de}' }),
  ]);
  expect(english.err).toContain('cannot be used as a template: 1 point is to be mended.');
});

it('a file that is to be a kind of the office’s own is told with the fields that it would ask for', async () => {
  const { code, out, err } = await lint(['note.docx', '--kind', 'own']);
  expect([code, err]).toEqual([0, '« note.docx » peut servir de modèle.\n']);
  expect(out.split('\n')).toEqual([
    'champ : {dateDeLaVisite} Date de la visite (jour)',
    'champ : {objetDeLaVisite} Objet de la visite (texte)',
    'champ : {#urgent}…{/urgent} Urgent (oui ou non)',
    'champ : {#depenses}…{/depenses} Depenses (liste de lignes)',
    'champ : {#depenses}{intitulé}{/depenses} Intitulé (texte)',
    'champ : {#depenses}{montant}{/depenses} Montant (montant)',
    'champ : {motivation} Motivation (texte de plusieurs lignes)',
    '',
  ]);
  const json = JSON.parse((await lint(['note.docx', '--kind', 'own', '--json'])).out) as { fields: unknown[] };
  expect(json).toMatchObject({ faults: [] });
  expect(json.fields[0]).toEqual({
    ...{ path: 'dateDeLaVisite', tag: '{dateDeLaVisite}', type: 'day', label: 'Date de la visite' },
  });
});

it('such a file is filled in with the data of its fields, and not where it has faults or they do not fit', async () => {
  const data = { reference: 'CIC-1', versionDuTexte: 1, objet: 'le protocole', designation: 'la Commune de Huy' };
  const written = new Map<string, Uint8Array>();
  const generate = async (said: object, file = 'note.docx') => {
    let err = '';
    const code = await run(['generate', 'own', '--template', file, '--data', 'd.json', '--out', 'a.docx'], {
      env: { LANG: 'fr_BE' },
      out: () => undefined,
      err: (text) => (err += text),
      read: () => Promise.resolve(JSON.stringify(said)),
      bytes: (path) => Promise.resolve(files[path] ?? new Uint8Array()),
      write: (path, bytes) => Promise.resolve(void written.set(path, bytes)),
    });
    return { code, err };
  };
  const { versionDuTexte: _, ...known } = data;
  expect(await generate({ ...known, objetDeLaVisite: 'l’école' })).toEqual({ code: 0, err: 'a.docx est écrit.\n' });
  expect(textOf(written.get('a.docx') ?? new Uint8Array())).toContain('l’école');
  expect(await generate(data)).toMatchObject({ code: 3, err: expect.stringContaining('versionDuTexte') as string });
  expect(await generate(known, 'broken.docx')).toMatchObject({ code: 3 });
  expect((await lint(['note.docx', '--kind', 'own', '--language', 'nl'])).err).toContain('n’existe pas en « nl »');
});

it.each([
  [[], 'Indiquez le fichier'],
  [['base.docx'], 'L’option --kind est requise.'],
  [['base.docx', '--kind', 'dance'], 'Le genre « dance » n’existe pas.'],
  [['base.docx', '--kind', 'cic-protocol', '--language', 'xx'], 'n’existe pas en « xx »'],
])('%j is wrong usage', async (argv, sentence) => {
  const { code, err } = await lint(argv);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});

it('a file that is not there is a failure, in one sentence', async () => {
  expect(await lint(['gone.docx', '--kind', 'cic-protocol'])).toMatchObject({
    code: 1,
    err: '« gone.docx » ne peut pas être lu (ENOENT).\n',
  });
});
