import { createHash } from 'node:crypto';
import { civilDay } from '@pacta/protocol';
import { noon } from '../../../test/builders/protocol.js';
import { TestRegister } from '../../../test/builders/register.js';
import type { Register, ToIssue } from './index.js';

let here: TestRegister;
let register: Register;
let huy: string;
let liege: string;
let id: string;
beforeEach(async () => {
  here = await TestRegister.open();
  register = here.register;
  huy = await here.organisation();
  liege = await here.organisation('Liège');
  id = await here.submitted(huy);
});
afterEach(() => here.close());

const bytes = Buffer.from('PK\u0003\u0004 un document', 'latin1');
const file = (change: Partial<ToIssue> = {}): ToIssue => ({
  protocolId: id,
  organisation: huy,
  kind: 'cic-protocol',
  language: 'fr',
  format: 'docx',
  templateVersion: '1',
  textVersion: 1,
  code: 'ABCD-EFGH',
  fileName: 'PC-2026-0001.docx',
  issuedAt: noon('2026-02-02'),
  outboxId: `${id}/2/1`,
  bytes,
  ...change,
});

describe('an effect', () => {
  test('comes with the protocol as it was after the fact that called for it', async () => {
    await here.send(huy, id, { type: 'withdraw-text', reason: 'Une erreur' }, noon('2026-02-03'));
    expect(await register.outbox.load(`${id}/2/1`)).toMatchObject({
      protocolId: id,
      organisation: huy,
      effect: { type: 'issue-document', kind: 'cic-protocol' },
      position: 2,
      at: noon('2026-02-02'),
      attempts: 0,
      done: false,
      state: { phase: 'signing', version: 1 },
    });
    expect(await register.outbox.load(`${id}/9/1`)).toBeUndefined();
  });

  test('stays open while it fails, is shown arriving, and is closed once', async () => {
    const effect = `${id}/2/2`;
    await register.outbox.failed(effect, 'no mail server');
    expect(await register.outbox.pending(huy, id)).toMatchObject([
      { id: `${id}/2/1`, attempts: 0, lastError: null },
      { id: effect, type: 'send-notice', attempts: 1, lastError: 'no mail server' },
    ]);
    await register.outbox.done(effect, { sent: 2 });
    await register.outbox.done(effect, { sent: 4 });
    expect(await register.journal.openEffects(id)).toMatchObject([{ id: `${id}/2/1` }]);
    expect(await here.database.query('SELECT attempts, outcome FROM outbox WHERE id = $1', [effect])).toEqual([
      { attempts: 2, outcome: { sent: 2 } },
    ]);
    expect(await register.outbox.load(effect)).toMatchObject({ done: true });
  });
});

describe('an issued file', () => {
  test('is kept once for its effect and format, and comes back byte for byte', async () => {
    const first = await register.documents.store(file());
    const second = await register.documents.store(file({ bytes: Buffer.from('autre') }));
    expect(second).toEqual(first);
    expect(first).toMatchObject({ sha256: createHash('sha256').update(bytes).digest('hex'), about: {} });
    expect(await register.documents.read(huy, first.id)).toEqual({ ...first, bytes });
  });

  test('is listed without its bytes, newest first', async () => {
    await register.documents.store(file());
    await register.documents.store(file({ format: 'pdf' }));
    await register.documents.store(
      file({
        kind: 'council-deliberation',
        about: { party: 'p1', instrument: 'a1' },
        outboxId: `${id}/3/1`,
        issuedAt: noon('2026-03-01'),
      }),
    );
    const listed = await register.documents.list(huy, id);
    expect(listed.map(({ kind, format, about }) => [kind, format, about])).toEqual([
      ['council-deliberation', 'docx', { party: 'p1', instrument: 'a1' }],
      ['cic-protocol', 'docx', {}],
      ['cic-protocol', 'pdf', {}],
    ]);
    expect(listed[0]).not.toHaveProperty('bytes');
    expect(await register.documents.issuedFor(`${id}/2/1`)).toHaveLength(2);
  });

  test('is not there for another organisation', async () => {
    const stored = await register.documents.store(file());
    expect(await register.documents.list(liege, id)).toEqual([]);
    expect(await register.documents.read(liege, stored.id)).toBeUndefined();
    expect(await register.documents.read(huy, 'not-an-id')).toBeUndefined();
  });

  test('is stored as it is, not compressed a second time', async () => {
    const [column] = await here.database.query<{ storage: string }>(
      `SELECT attstorage AS storage FROM pg_attribute WHERE attrelid = 'document'::regclass AND attname = 'bytes'`,
    );
    expect(column?.storage).toBe('e');
  });
});

test('a message is written once, says when it left, and is listed for those who lead', async () => {
  const { notices, letters } = register;
  const notice = {
    id: `${id}/2/2`,
    protocolId: id,
    organisation: huy,
    kind: 'signature-requested' as const,
    parties: ['p1', 'p2'],
    subject: 'À signer avant le 3 avril',
    body: 'Bonjour',
    recipients: [{ name: 'Luc Simon', email: 'luc.simon@example.org' }],
  };
  const stored = await notices.store(notice);
  expect(stored).toMatchObject({ ...notice, sentAt: null });
  expect(await notices.store({ ...notice, subject: 'Autre' })).toEqual(stored);
  await letters.post(notice.id, huy, [{ name: 'Luc', email: 'luc@example.org', timeZone: 'Europe/Brussels' }]);
  const [reader] = await letters.waiting();
  if (reader) await letters.seal(reader, civilDay('2026-02-03'));
  const [letter] = await letters.unsent();
  await letters.sent(letter?.id ?? '', [notice.id]);
  const [sent] = await notices.list(huy, id);
  await letters.sent(letter?.id ?? '', [notice.id]);
  expect(await notices.list(huy, id)).toEqual([sent]);
  expect(Date.parse(sent?.sentAt ?? '')).toBeGreaterThan(0);
  expect(await notices.list(liege, id)).toEqual([]);
});
