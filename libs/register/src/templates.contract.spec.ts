import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { OwnForm } from '@pacta/protocol';
import { noon } from '../../../test/builders/protocol.js';
import { TestRegister } from '../../../test/builders/register.js';
import type { TemplateVersion, ToKeep } from './index.js';

let here: TestRegister;
let huy: string;
beforeEach(async () => {
  here = await TestRegister.open();
  huy = await here.organisation();
});
afterEach(() => here.close());

const product = randomBytes(20_000);
const theirs = randomBytes(30_000);
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const of = () => ({ organisation: huy, kind: 'council-deliberation', language: 'fr' });
const remember = (bytes = product, version = '1.0.0', at = noon('2026-01-02')) =>
  here.register.templates.remember(of(), { version, bytes }, at);
const asked = (rest: Partial<ToKeep> = {}): ToKeep => ({
  ...of(),
  expected: 0,
  changeId: randomUUID(),
  reason: 'Logo de la commune',
  changedBy: 'Claire Dubois',
  at: noon('2026-03-02'),
  productVersion: '1.0.0',
  ...rest,
});
const keep = (rest: Partial<ToKeep> = {}, bytes = theirs) =>
  here.register.templates.keep({ ...asked(rest), bytes, fileName: 'délibération.docx' });
const usedBy = (protocolId: string | null, day: string): Promise<TemplateVersion | undefined> =>
  here.register.templates.inUse({ ...of(), protocolId, at: noon(day) });

describe('what the product brings', () => {
  test('is version 0, kept once however often it is used', async () => {
    const other = await here.another();
    const again = other.templates.remember(of(), { version: '1.0.0', bytes: product }, noon('2026-01-03'));
    await Promise.all([remember(), remember(), again]);
    await other.close();
    expect(await here.register.templates.versions(huy)).toEqual([
      expect.objectContaining({ number: 0, origin: 'product', productVersion: '1.0.0', sha256: sha256(product) }),
    ]);
  });

  test('is a new version when it brings another, and the newest as long as staff have none', async () => {
    await remember();
    await remember(theirs, '1.1.0', noon('2026-02-10'));
    expect(await usedBy(null, '2026-02-09')).toMatchObject({ number: 0 });
    expect(await usedBy(null, '2026-02-11')).toMatchObject({ number: 1, productVersion: '1.1.0', origin: 'product' });
  });

  test('does not take the place of what staff have made', async () => {
    await remember();
    await keep();
    await remember(randomBytes(10), '1.1.0', noon('2026-04-01'));
    expect(await usedBy(null, '2026-05-01')).toMatchObject({ number: 1, origin: 'staff' });
  });

  test('is not kept for an organisation that there is not', async () => {
    const nobody = { ...of(), organisation: randomUUID() };
    await here.register.templates.remember(nobody, { version: '1', bytes: product }, noon('2026-01-02'));
    expect(await here.register.templates.versions(nobody.organisation)).toEqual([]);
    expect(await here.register.templates.versions('nowhere')).toEqual([]);
  });
});

describe('a version of the staff’s', () => {
  beforeEach(() => remember());

  test('is counted, with who, why and when, and read back byte for byte', async () => {
    expect(await keep()).toEqual({
      ok: true,
      version: {
        ...{ kind: 'council-deliberation', language: 'fr', number: 1, origin: 'staff', productVersion: '1.0.0' },
        ...{ sha256: sha256(theirs), fileName: 'délibération.docx', restores: null, reason: 'Logo de la commune' },
        ...{ changedBy: 'Claire Dubois', at: noon('2026-03-02'), own: null },
      },
    });
    const read = await here.register.templates.read(of(), 1);
    expect(read?.bytes.equals(theirs)).toBe(true);
    expect(await here.register.templates.read(of(), 2)).toBeUndefined();
  });

  test('is the organisation’s own, of that kind and that language', async () => {
    await keep();
    const liege = await here.organisation('Liège');
    for (const other of [{ organisation: liege }, { kind: 'amendment' }, { language: 'en' }])
      expect(await here.register.templates.read({ ...of(), ...other }, 1)).toBeUndefined();
    expect(await here.register.templates.versions(liege)).toEqual([]);
  });

  test('over one that somebody kept in between is refused, with the number that counts', async () => {
    await keep();
    expect(await keep()).toEqual({ ok: false, reason: 'conflict', current: 1 });
    expect(await keep({ expected: 1 })).toMatchObject({ ok: true, version: { number: 2 } });
  });

  test('under the same id is kept once, and another one under it is refused', async () => {
    const changeId = randomUUID();
    expect(await keep({ changeId })).toMatchObject({ ok: true, version: { number: 1 } });
    expect(await keep({ changeId })).toMatchObject({ ok: true, version: { number: 1 } });
    expect(await keep({ changeId }, product)).toEqual({ ok: false, reason: 'id-already-used' });
    expect(await here.register.templates.versions(huy)).toHaveLength(2);
  });

  test('of nobody is refused', async () => {
    expect(await keep({ organisation: randomUUID() })).toEqual({ ok: false, reason: 'no-such-organisation' });
  });

  test('to go back makes a new one with the old bytes, which are not kept twice', async () => {
    await keep();
    const back = await here.register.templates.restore({ ...asked({ expected: 1 }), number: 0 });
    expect(back).toMatchObject({
      ok: true,
      version: { number: 2, restores: 0, sha256: sha256(product), origin: 'staff' },
    });
    expect(await here.database.query('SELECT 1 FROM template_file')).toHaveLength(2);
    expect(await here.register.templates.restore({ ...asked({ expected: 2 }), number: 9 })).toEqual({
      ok: false,
      reason: 'no-such-version',
    });
  });

  test('is never changed and never taken away', async () => {
    await keep();
    for (const statement of [
      `UPDATE template_version SET reason = 'autre'`,
      'DELETE FROM template_version',
      `UPDATE template_file SET bytes = ''`,
      'TRUNCATE template_move',
    ])
      await expect(here.database.query(statement)).rejects.toThrow('never changed or removed');
  });
});

describe('a protocol', () => {
  beforeEach(() => remember());

  test('goes on with the template that was the newest when its text was submitted, until somebody moves it', async () => {
    const old = await here.submitted(huy); // submitted on 2 February 2026
    await keep();
    expect(await usedBy(old, '2026-06-01')).toMatchObject({ number: 0 });
    const behind = () => here.register.templates.behind({ ...of(), at: noon('2026-06-03') });
    expect(await behind()).toEqual([
      expect.objectContaining({ protocolId: old, protocolKind: 'cic-protocol', number: 0, origin: 'product' }),
    ]);
    const move = {
      ...{ organisation: huy, protocolId: old, kind: 'council-deliberation', id: randomUUID() },
      ...{ reason: 'Nouveau logo', at: noon('2026-06-02') },
    };
    await here.register.templates.move(move);
    await here.register.templates.move(move);
    expect(await usedBy(old, '2026-06-03')).toMatchObject({ number: 1 });
    expect(await here.database.query('SELECT 1 FROM template_move')).toHaveLength(1);
    expect(await behind()).toEqual([]);
  });

  test('is moved for the kind that was named, and to what was the newest then', async () => {
    const old = await here.submitted(huy);
    const other = { ...of(), kind: 'amendment' };
    await here.register.templates.remember(other, { version: '1.0.0', bytes: product }, noon('2026-01-02'));
    await keep();
    await keep({ kind: 'amendment' });
    const move = { organisation: huy, protocolId: old, id: randomUUID(), reason: 'x', at: noon('2026-06-02') };
    await here.register.templates.move({ ...move, kind: 'council-deliberation' });
    await keep({ expected: 1, at: noon('2026-07-01') }, product);
    expect(await usedBy(old, '2026-08-01')).toMatchObject({ number: 1 });
    expect(await here.register.templates.inUse({ ...other, protocolId: old, at: noon('2026-08-01') })).toMatchObject({
      number: 0,
    });
  });

  test('keeps for an act of before what held then, also where its document is made later', async () => {
    const old = await here.submitted(huy);
    await keep();
    const move = { organisation: huy, protocolId: old, id: randomUUID(), reason: 'x', at: noon('2026-06-02') };
    await here.register.templates.move({ ...move, kind: 'council-deliberation' });
    expect(await usedBy(old, '2026-06-01')).toMatchObject({ number: 0 });
  });

  test('that is being drafted uses the newest', async () => {
    const draft = await here.started(huy);
    await keep();
    expect(await usedBy(draft, '2026-06-01')).toMatchObject({ number: 1 });
  });
});

describe('a kind that the office has made itself', () => {
  const form = (title: string, rest: Partial<OwnForm> = {}): OwnForm => ({
    ...{ title, retired: false, prints: ['reference'] },
    fields: [
      { id: 'objet', type: 'line', label: 'Objet', hint: '', fixed: false, asked: false, fields: [] },
      { id: 'prix', type: 'money', label: 'Prix', hint: '', fixed: true, asked: false, fields: [] },
    ],
    ...rest,
  });
  const note = { kind: 'own-note', language: 'fr', productVersion: '' };
  const make = (own: OwnForm, rest: Partial<ToKeep> = {}) =>
    here.register.templates.keep({ ...asked({ ...note, ...rest }), bytes: theirs, fileName: 'note.docx', own });
  const newest = async (kind?: string) =>
    (await here.register.templates.ownKinds(huy, kind)).map(({ kind: of, language, number, own }) => [
      ...[of, language, number, own?.title, own?.retired],
    ]);

  test('begins at version 1 with its form beside its file, and each change of either is a version', async () => {
    await remember();
    expect(await make(form('Note'))).toMatchObject({ ok: true, version: { number: 1, own: form('Note') } });
    expect(await make(form('Note au Collège'), { expected: 1 })).toMatchObject({ ok: true, version: { number: 2 } });
    await make(form('Memo'), { language: 'en' });
    await make(form('Courrier', { retired: true }), { kind: 'own-courrier' });
    expect(await newest()).toEqual([
      ['own-courrier', 'fr', 1, 'Courrier', true],
      ['own-note', 'fr', 2, 'Note au Collège', false],
      ['own-note', 'en', 1, 'Memo', false],
    ]);
    expect(await newest('own-note')).toHaveLength(2);
    expect(await here.register.templates.ownKinds(await here.organisation())).toEqual([]);
    expect(await here.register.templates.ownKinds('nowhere')).toEqual([]);
    expect(await here.register.templates.read({ ...note, organisation: huy }, 1)).toMatchObject({ own: form('Note') });
  });

  test('goes back with the form that it had, and the same change again is the same version', async () => {
    const changeId = randomUUID();
    await make(form('Note'));
    const second = await make(form('Avis'), { expected: 1, changeId });
    expect(await make(form('Avis'), { expected: 1, changeId })).toEqual(second);
    expect(await make(form('Autre'), { expected: 1, changeId })).toEqual({ ok: false, reason: 'id-already-used' });
    const back = await here.register.templates.restore({ ...asked({ ...note, expected: 2 }), number: 1 });
    expect(back).toMatchObject({ ok: true, version: { number: 3, restores: 1, own: form('Note') } });
  });
});
