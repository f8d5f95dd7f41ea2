import { randomUUID } from 'node:crypto';
import { civilDay } from '@pacta/protocol';
import { Client } from 'pg';
import { aText, huy as huyText, mbour, noon, signature } from '../../../test/builders/protocol.js';
import { TestRegister } from '../../../test/builders/register.js';
import type { Register } from './index.js';

let here: TestRegister;
let register: Register;
let huy: string;
beforeEach(async () => {
  here = await TestRegister.open();
  register = here.register;
  huy = await here.organisation();
});
afterEach(() => here.close());

const titled = (title: string) => aText({ title });

describe('whose it is', () => {
  test('another organisation sees nothing of a protocol, wherever it looks', async () => {
    const stranger = await here.organisation('Liège');
    const id = await here.submitted(huy);
    expect(await register.protocols.view(stranger, id)).toBeUndefined();
    expect(await register.protocols.list(stranger)).toEqual({ rows: [], total: 0 });
    expect(await register.protocols.todo(stranger, civilDay('2026-03-01'))).toEqual([]);
    expect(await register.protocols.journal(stranger, id)).toEqual([]);
    expect(await register.outbox.pending(stranger, id)).toEqual([]);
    expect(await register.drafts.load(stranger, id)).toBeUndefined();
  });

  test('a party with an account here sees the protocol once its text is submitted, but never the draft', async () => {
    const partner = await here.organisation('Mbour');
    const text = aText({ parties: [huyText, { ...mbour, id: partner }] });
    const id = await here.started(huy, text);
    expect(await register.protocols.view(partner, id)).toBeUndefined();
    await here.send(
      huy,
      id,
      { type: 'submit-for-signature', on: civilDay('2026-02-02'), text, textHash: 'b'.repeat(64) },
      noon('2026-02-02'),
    );
    expect(await register.protocols.view(partner, id)).toMatchObject({ leads: false, draftRevision: null });
    expect((await register.protocols.list(partner)).rows.map((row) => row.id)).toEqual([id]);
    expect(await register.drafts.load(partner, id)).toBeUndefined();
  });

  test('a party that the next text leaves out sees it no more', async () => {
    const partner = await here.organisation('Mbour');
    const withPartner = aText({ parties: [huyText, { ...mbour, id: partner }] });
    const id = await here.submitted(huy, withPartner);
    await here.send(huy, id, { type: 'withdraw-text', reason: 'Un autre partenaire' }, noon('2026-02-03'));
    await here.send(
      huy,
      id,
      { type: 'submit-for-signature', on: civilDay('2026-02-04'), text: aText(), textHash: 'c'.repeat(64) },
      noon('2026-02-04'),
    );
    expect(await register.protocols.view(partner, id)).toBeUndefined();
    expect(await register.protocols.view(huy, id)).toBeDefined();
  });
});

describe('the list', () => {
  test('is searched without accents, case or order of words, in reference, title and parties', async () => {
    const benin = await here.started(
      huy,
      aText({
        title: 'Coopération avec Abomey',
        parties: [huyText, { ...mbour, name: 'Abomey-Çalavi', country: 'BJ' }],
      }),
    );
    await here.started(huy, titled('Eau et assainissement'));
    const found = async (search: string) => (await register.protocols.list(huy, { search })).rows.map((row) => row.id);
    for (const search of ['cooperation', 'COOPÉRATION', 'calavi coop', 'pc-2026-0001', '  ']) {
      expect(await found(search)).toContain(benin);
    }
    for (const search of ['cooperatiom', '%', '_', 'eau coopération']) expect(await found(search)).not.toContain(benin);
  });

  test('is filtered by phase, kind, country and regime, and counts what the filter leaves', async () => {
    const drafting = await here.started(huy, aText({ parties: [huyText, { ...mbour, country: 'BJ' }] }));
    const signing = await here.submitted(huy);
    const ids = async (filter: object) => (await register.protocols.list(huy, filter)).rows.map((row) => row.id);
    expect(await ids({ phase: 'signing' })).toEqual([signing]);
    expect(await ids({ country: 'BJ' })).toEqual([drafting]);
    expect(await ids({ kind: 'charter' })).toEqual([]);
    expect(await ids({ regime: 'fr-local-authority' })).toEqual([]);
    expect((await ids({ regime: 'be-municipality' })).sort()).toEqual([drafting, signing].sort());
    expect(await ids({ regime: 'partner-municipality', country: 'BJ' })).toEqual([drafting]);
    const inFrance = aText({ parties: [huyText, { ...mbour, regime: 'fr-local-authority' }] });
    await register.drafts.save({ protocolId: drafting, organisation: huy, text: inFrance, expectedRevision: 1 });
    expect(await ids({ regime: 'fr-local-authority' })).toEqual([drafting]);
    expect((await register.protocols.list(huy, { regime: 'fr-local-authority' })).rows[0]?.regimes).toEqual([
      'be-municipality',
      'fr-local-authority',
    ]);
    expect(await register.protocols.list(huy, { phase: 'drafting' })).toMatchObject({ total: 1 });
  });

  test('is sorted and paged, and a page beyond the end still says how many there are', async () => {
    for (const title of ['Bamako', 'Abomey', 'Cotonou']) await here.started(huy, titled(title));
    const titles = async (page: number, descending = false) => {
      const { rows, total } = await register.protocols.list(huy, { sort: 'title', descending, page, size: 2 });
      return [rows.map((row) => row.title), total];
    };
    expect(await titles(1)).toEqual([['Abomey', 'Bamako'], 3]);
    expect(await titles(2)).toEqual([['Cotonou'], 3]);
    expect(await titles(1, true)).toEqual([['Cotonou', 'Bamako'], 3]);
    expect(await titles(9)).toEqual([[], 3]);
  });

  test('of a thousand protocols takes two statements a page', async () => {
    const id = await here.submitted(huy);
    await here.database.query(
      `INSERT INTO protocol SELECT (jsonb_populate_record(p, jsonb_build_object('id', n, 'reference', n))).*
       FROM protocol p, generate_series(1, 999) n WHERE p.id = $1`,
      [id],
    );
    await here.database.query(`INSERT INTO protocol_viewer SELECT n::text, $1 FROM generate_series(1, 999) n`, [huy]);
    const statements = jest.spyOn(Client.prototype, 'query');
    const page = await register.protocols.list(huy, { size: 100, search: 'huy', regime: 'partner-municipality' });
    const count = statements.mock.calls.length;
    statements.mockRestore();
    expect([page.rows.length, page.total, count]).toEqual([100, 1000, 2]);
  });

  test('shows the draft’s title while it is being typed', async () => {
    const id = await here.started(huy, titled('Ébauche'));
    await register.drafts.save({
      protocolId: id,
      organisation: huy,
      text: titled('Deuxième ébauche'),
      expectedRevision: 1,
    });
    expect((await register.protocols.list(huy, { search: 'deuxieme' })).rows).toMatchObject([
      { id, title: 'Deuxième ébauche', partyNames: ['Huy', 'Mbour'], countries: ['BE', 'SN'], phase: 'drafting' },
    ]);
  });
});

describe('what is to be done', () => {
  test('comes soonest first, and says what is late', async () => {
    const draft = await here.started(huy);
    const signing = await here.submitted(huy);
    const tasks = await register.protocols.todo(huy, civilDay('2026-04-04'));
    expect(tasks.map(({ id, late, next }) => [id, late, next?.due])).toEqual([
      [signing, true, '2026-04-03'],
      [draft, false, '2026-04-05'],
    ]);
  });

  test('leaves out a protocol that is closed', async () => {
    const id = await here.started(huy);
    await here.send(huy, id, { type: 'abandon', reason: 'Sans suite' }, noon('2026-02-02'));
    expect(await register.protocols.todo(huy, civilDay('2026-02-03'))).toEqual([]);
    expect((await register.protocols.view(huy, id))?.summary).toMatchObject({ open: false, next: null });
  });
});

test('the journal tells what happened in order, and the state can be had as it was', async () => {
  const id = await here.submitted(huy);
  await here.send(huy, id, signature('p1', '2026-02-10'), noon('2026-02-10'));
  const journal = await register.protocols.journal(huy, id);
  expect(journal.map(({ position, type, at }) => [position, type, at])).toEqual([
    [1, 'protocol-started', noon('2026-01-05')],
    [2, 'text-submitted', noon('2026-02-02')],
    [3, 'signed', noon('2026-02-10')],
  ]);
  expect(journal[2]?.body).toMatchObject({ type: 'signed', party: 'p1', on: '2026-02-10', recordedOn: '2026-02-10' });
  expect((await register.protocols.stateAt(id, 1))?.phase).toBe('drafting');
  expect(await register.protocols.stateAt(randomUUID(), 1)).toBeUndefined();
});
