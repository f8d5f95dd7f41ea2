import { randomUUID } from 'node:crypto';
import { noon } from '../../../test/builders/protocol.js';
import { TestRegister } from '../../../test/builders/register.js';
import { BULK_TURN, type BulkTurn, type Register } from './index.js';

const at = noon('2026-03-02');

let here: TestRegister;
let register: Register;
let huy: string;
beforeEach(async () => {
  here = await TestRegister.open();
  register = here.register;
  huy = await here.organisation();
});
afterEach(() => here.close());

async function protocols(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) ids.push(await here.started(huy));
  return ids;
}

async function begun(ids: readonly string[], more: { id?: string; organisation?: string; kind?: string } = {}) {
  const job = {
    id: randomUUID(),
    organisation: huy,
    kind: 'charter',
    format: 'docx' as const,
    year: null,
    at,
    ...more,
  };
  return { id: job.id, answer: await register.bulk.start({ ...job, protocols: ids }) };
}

/** A turn in which each protocol gets one document, named after it. */
const make = (who: Register = register) =>
  who.bulkRun.turn(async (turn) => {
    await who.bulkRun.keep(
      turn,
      turn.items.map(({ n, protocolId }) => madeOf(n, protocolId)),
      at,
    );
    return turn;
  });
const madeOf = (n: number, name: string) => ({ n, files: [{ fileName: `${name}.docx`, bytes: Buffer.from(name) }] });

const itemsOf = async (id: string) => (await register.bulk.find(huy, id))?.items;

describe('a job', () => {
  it('holds the protocols that were asked for, in that order and once each', async () => {
    const [a = '', b = '', c = ''] = await protocols(3);
    const { id, answer } = await begun([c, a, c, b, randomUUID()]);
    expect(answer).toBe('started');
    const turn = await make();
    expect(turn?.items.map(({ protocolId }) => protocolId)).toEqual([c, a, b]);
    expect(await register.bulk.find(huy, id)).toMatchObject({
      state: 'done',
      finishedAt: at,
      files: 3,
      items: { total: 3, waiting: 0, done: 3, none: 0 },
    });
    const files = await register.bulk.files(id);
    expect(files.map(({ fileName }) => fileName)).toEqual([c, a, b].map((name) => `${name}.docx`));
    expect((await register.bulk.bytes(id, files[1] ?? { n: -1, part: 0 })).toString()).toBe(a);
  });

  it('asked for again is the same; under the id of another it is refused; without a protocol there is none', async () => {
    const [a = ''] = await protocols(1);
    const { id } = await begun([a]);
    expect((await begun([a], { id })).answer).toBe('started');
    expect((await begun([a], { id, kind: 'amendment' })).answer).toBe('conflict');
    expect(await begun([randomUUID()])).toMatchObject({ answer: 'empty' });
    expect(await register.bulk.list(huy)).toHaveLength(1);
  });

  it('is its organisation’s alone, and so are the protocols in it', async () => {
    const [a = ''] = await protocols(1);
    const { id } = await begun([a]);
    const mbour = await here.organisation('Mbour');
    expect(await register.bulk.find(mbour, id)).toBeUndefined();
    expect(await register.bulk.cancel(mbour, id, at)).toBeUndefined();
    expect((await begun([a], { organisation: mbour })).answer).toBe('empty');
  });

  it('tells the protocols for which there was nothing to make', async () => {
    const [a = '', b = ''] = await protocols(2);
    const { id } = await begun([a, b]);
    await register.bulkRun.turn((turn) =>
      register.bulkRun.keep(turn, [madeOf(0, a), { n: 1, reason: 'not-yet' as const }], at),
    );
    expect(await register.bulk.without(id)).toMatchObject([{ protocolId: b, reason: 'not-yet' }]);
    expect(await register.bulk.find(huy, id)).toMatchObject({ state: 'done', items: { done: 1, none: 1 } });
  });

  it('gives a document that was issued before as it was, and holds no copy of it', async () => {
    const [a = ''] = await protocols(1);
    const { id } = await begun([a]);
    const issued = await register.documents.store({
      protocolId: a,
      organisation: huy,
      kind: 'charter',
      language: 'fr',
      format: 'docx',
      templateVersion: '1.0.0',
      textVersion: 1,
      code: 'AAAA-BBBB',
      fileName: 'a.docx',
      issuedAt: at,
      outboxId: `${a}/1/0`,
      bytes: Buffer.from('as issued'),
    });
    const { fileName, sha256, id: documentId } = issued;
    await register.bulkRun.turn((turn) =>
      register.bulkRun.keep(turn, [{ n: 0, files: [{ fileName, sha256, documentId }] }], at),
    );
    const [file] = await register.bulk.files(id);
    expect(file).toMatchObject({ issued: true, sha256 });
    expect((await register.bulk.bytes(id, file ?? { n: -1, part: 0 })).toString()).toBe('as issued');
    expect(await here.database.query('SELECT bytes FROM bulk_file')).toEqual([{ bytes: null }]);
  });
});

describe('turns', () => {
  it('are taken by several workers at once, none twice', async () => {
    const { id } = await begun(await protocols(BULK_TURN * 2 + 1));
    const another = await here.another();
    const [first, second] = await Promise.all([make(), make(another)]);
    const third = await make(another);
    await another.close();
    const taken = [first, second, third].flatMap((turn) => turn?.items.map(({ n }) => n) ?? []);
    expect([...taken].sort((a, b) => a - b)).toEqual([...Array(BULK_TURN * 2 + 1).keys()]);
    expect(await itemsOf(id)).toMatchObject({ waiting: 0, done: BULK_TURN * 2 + 1 });
    expect(await make()).toBeUndefined();
  });

  it('that were cut short are taken up by the next worker, and what was kept is not made again', async () => {
    const [a = '', b = ''] = await protocols(2);
    const { id } = await begun([a, b]);
    const died = register.bulkRun.turn(async (turn: BulkTurn) => {
      await register.bulkRun.keep(turn, [madeOf(0, a)], at);
      throw new Error('killed');
    });
    await expect(died).rejects.toThrow('killed');
    expect(await itemsOf(id)).toMatchObject({ waiting: 1, done: 1 });
    expect((await make())?.items).toEqual([{ n: 1, protocolId: b }]);
    expect(await register.bulk.find(huy, id)).toMatchObject({ state: 'done', files: 2 });
  });

  it('of a job that was cancelled keep nothing more, and are taken by nobody', async () => {
    const [a = '', b = ''] = await protocols(2);
    const { id } = await begun([a, b]);
    await register.bulkRun.turn(async (turn) => {
      await register.bulkRun.keep(turn, [madeOf(0, a)], at);
      expect(await register.bulk.cancel(huy, id, at)).toBe('running');
      await register.bulkRun.keep(turn, [madeOf(1, b)], at);
    });
    expect(await make()).toBeUndefined();
    expect(await register.bulk.find(huy, id)).toMatchObject({
      state: 'cancelled',
      items: { waiting: 1, done: 1 },
      files: 1,
    });
  });
});

it('what was made is forgotten thirty days after its end, when the next job begins', async () => {
  const [a = ''] = await protocols(1);
  const { id } = await begun([a]);
  await make();
  await register.bulk.start({
    id: randomUUID(),
    organisation: huy,
    kind: 'charter',
    format: 'docx',
    year: null,
    protocols: [a],
    at: noon('2026-04-03'),
  });
  expect(await register.bulk.find(huy, id)).toBeUndefined();
  expect(await here.database.query('SELECT 1 FROM bulk_file')).toEqual([]);
});
