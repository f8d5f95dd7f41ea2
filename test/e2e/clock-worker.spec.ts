import { randomUUID } from 'node:crypto';
import { addDays, addYears, dayIn, instantOf, type CivilDay, type Instant } from '@pacta/protocol';
import type { Letter, Posted, SmtpTransport } from '@pacta/notices';
import { pino } from 'pino';
import { NoticeAsDue } from '../../apps/worker/src/effects/notice-as-due.js';
import { Postman } from '../../apps/worker/src/effects/postman.js';
import { SendNotice } from '../../apps/worker/src/effects/send-notice.js';
import { Reconciler } from '../../apps/worker/src/reconcile/reconciler.js';
import { aText, HASH, mbour, huy, ratification, signature } from '../builders/protocol.js';
import { begin } from '../builders/register.js';
import { realTime, type ClockWorld } from '../builders/temporal.js';
import { TestWorker } from '../builders/worker.js';

jest.setTimeout(90_000);

const today = (): CivilDay => dayIn('Europe/Brussels', new Date().toISOString() as Instant);
const text = aText({
  parties: [{ ...huy, signatory: { ...huy.signatory, mandate: 'Délégation du 3 mars 2026' } }, mbour],
});

/** The text speaks of a delegation: the act behind it is on record before anybody signs. */
const delegation = (on: CivilDay) =>
  ({
    type: 'record-mandate',
    id: 'm1',
    party: 'p1',
    holder: huy.signatory.name,
    function: huy.signatory.function,
    act: 'Délégation du 3 mars 2026',
    on,
    from: on,
    until: null,
  }) as const;

describe('the worker', () => {
  let world: ClockWorld;
  let worker: TestWorker;
  let converting: (docx: Uint8Array) => Promise<Buffer>;
  const log: string[] = [];

  beforeAll(async () => {
    world = await realTime();
    const conversion = {
      convertToPdf: (docx: Uint8Array) => converting(docx),
      convertMany: () => Promise.resolve([]),
      converters: () => Promise.resolve([]),
      close: () => Promise.resolve(),
    };
    worker = await TestWorker.open(world, { change: { conversion }, log });
  });
  afterAll(async () => {
    await worker?.close();
    await world?.close();
  });
  beforeEach(() => {
    converting = async () => Buffer.from('%PDF-1.7 stands for one');
  });

  const clock = (id: string) => world.client.workflow.getHandle(id);
  const started = async (): Promise<string> => {
    const id = randomUUID();
    await worker.does(id, begin(id, worker.organisation, `PC-${id.slice(0, 8)}`));
    return id;
  };
  const submitted = async (on = today()): Promise<string> => {
    const id = await started();
    await worker.does(id, { type: 'submit-for-signature', on, text, textHash: HASH });
    return id;
  };
  const inForce = async (on: CivilDay): Promise<string> => {
    const id = await submitted(on);
    await worker.does(
      id,
      delegation(on),
      signature('p1', on),
      signature('p2', on),
      ratification('p1', on),
      ratification('p2', on),
    );
    return id;
  };
  const documents = (id: string) => worker.register.documents.list(worker.organisation, id);

  test('issues the document that a fact calls for, as DOCX and as PDF, once', async () => {
    const id = await submitted();
    await worker.settled(id);
    const issued = await documents(id);
    expect(issued.map(({ kind, format }) => `${kind} ${format}`).sort()).toEqual([
      'cic-protocol docx',
      'cic-protocol pdf',
    ]);
    expect(issued[0]?.fileName).toMatch(/^PC-[0-9a-f]{8}-cic-protocol-v1\.(docx|pdf)$/);
    expect(issued[0]?.code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/);
  });

  test('a PDF that cannot be made costs the PDF alone, and is made when it can be', async () => {
    let tries = 0;
    converting = async () => {
      tries += 1;
      if (tries === 1) throw new Error('the converter is away');
      return Buffer.from('%PDF-1.7');
    };
    const id = await submitted();
    while (tries === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await documents(id)).map(({ format }) => format)).toEqual(['docx']);
    await worker.settled(id);
    expect((await documents(id)).map(({ format }) => format).sort()).toEqual(['docx', 'pdf']);
  });

  test('writes the message to those who have an address, and keeps it where no mail server is set', async () => {
    const id = await submitted();
    await worker.settled(id);
    const [notice] = await worker.register.notices.list(worker.organisation, id);
    expect(notice?.recipients.map(({ email }) => email)).toEqual([huy.referent.email, mbour.referent.email]);
    expect(notice?.subject).toContain('signer le protocole');
    expect(notice?.body).toContain(`http://127.0.0.1:4000/o/${worker.organisation}/protocols/${id}`);
    expect(notice?.sentAt).toBeNull();
  });

  describe('where a mail server is set', () => {
    const posted: Letter[] = [];
    let isAway = false;
    const mail = {
      send: async (letter: Letter): Promise<Posted> => {
        if (isAway) throw new Error('the mail server is away');
        posted.push(letter);
        return { accepted: letter.to.map(({ email }) => email), rejected: [] };
      },
      close: () => undefined,
    } as unknown as SmtpTransport; // its private parts are not used here
    let sender: SendNotice;
    let postman: Postman;
    beforeAll(() => {
      const services = { ...worker.services, mail };
      const asDue = new NoticeAsDue(services);
      sender = new SendNotice(services, asDue);
      postman = new Postman(services, asDue, pino({ level: 'silent' }));
    });
    beforeEach(() => {
      posted.length = 0;
      isAway = false;
    });

    let days = 0;
    /** Noon, each time of a day of its own. */
    const anotherDay = (): Instant => instantOf(addDays(today(), (days += 1)), 12, 'Europe/Brussels');

    const remind = async (id: string): Promise<string> => {
      const effectId = `${id}/1/9`;
      const reminder = { type: 'send-notice', notice: 'reminder', parties: [], obligation: 'draft', due: today() };
      await worker.database.query(
        `INSERT INTO outbox (id, protocol_id, organisation_id, position, command_id, effect, created_at)
         SELECT $1, e.protocol_id, e.organisation_id, e.position, e.command_id, $2, e.at FROM event e WHERE e.protocol_id = $3`,
        [effectId, JSON.stringify({ ...reminder, toSupervisor: true }), id],
      );
      await sender.carryOut(effectId);
      return effectId;
    };

    test('two reminders to one person on one day are one letter, sent once', async () => {
      const ids = [await started(), await started()];
      for (const id of ids) await sender.carryOut(await remind(id));
      expect(posted).toEqual([]);
      const at = anotherDay();
      await postman.round(at);
      await postman.round(at);
      expect(posted.map(({ to }) => to.map(({ email }) => email))).toEqual([['supervision@example.org']]);
      for (const id of ids) expect(posted[0]?.text).toContain(`/protocols/${id}`);
      const [notice] = await worker.register.notices.list(worker.organisation, ids[0] ?? '');
      expect(notice?.sentAt).not.toBeNull();
    });

    test('a letter that could not leave is the same one when the mail server is back', async () => {
      await remind(await started());
      isAway = true;
      await expect(postman.round(anotherDay())).rejects.toThrow('away');
      const [waiting] = await worker.register.letters.unsent();
      isAway = false;
      await postman.round(anotherDay());
      expect(posted.map(({ id }) => id)).toEqual([waiting?.id]);
    });

    test('no reminder is sent of what was done while it was on its way', async () => {
      const id = await started();
      await remind(id);
      await worker.does(id, { type: 'abandon', reason: 'Autres priorités' });
      await postman.round(anotherDay());
      expect(posted).toEqual([]);
      expect(await worker.register.letters.waiting()).toEqual([]);
    });
  });

  test('a renewal that all agreed on starts its successor, prefilled, its programme moved on, its mandates to be given anew', async () => {
    const id = await inForce(addDays(addYears(today(), -5), 30));
    const successor = randomUUID();
    const renew = { type: 'decide-renewal', on: today(), renew: true, reason: '', successor } as const;
    await worker.does(id, { ...renew, party: 'p1' }, { ...renew, party: 'p2' });
    await worker.settled(id);
    expect(await worker.state(successor)).toMatchObject({ phase: 'drafting', predecessor: id });
    const draft = await worker.register.drafts.load(worker.organisation, successor);
    expect(draft?.text.programme).toEqual({ from: 2027, to: 2031 });
    expect(draft?.text.links).toBe(text.links);
    expect(draft?.text.parties[0]?.signatory).toEqual({ ...huy.signatory, mandate: '' });
  });

  test('the request that a command came with is found in each line that follows from it', async () => {
    const id = await started();
    await worker.send(id, { type: 'submit-for-signature', on: today(), text, textHash: HASH }, 'request-7');
    await worker.settled(id);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const lines = log.map((line) => JSON.parse(line) as { requestId?: string; activity?: string });
    const followed = lines.filter(({ requestId }) => requestId === 'request-7').map(({ activity }) => activity);
    expect(new Set(followed)).toEqual(new Set(['record', 'issue-document', 'send-notice']));
  });

  describe('its reconciler', () => {
    const reconcile = () => worker.app.get(Reconciler).reconcile();

    test('sends on a command that was received and never answered', async () => {
      const id = await started();
      const commandId = await worker.receive(id, { type: 'abandon', reason: 'Autres priorités' });
      await worker.database.query(`UPDATE command SET received_at = received_at - interval '5 minutes' WHERE id = $1`, [
        commandId,
      ]);
      expect(await reconcile()).toMatchObject({ commands: 1, failed: 0 });
      expect((await worker.register.commands.find(commandId))?.answer).toMatchObject({ ok: true });
      expect((await worker.state(id)).phase).toBe('abandoned');
    });

    test('starts the clock again that should have struck and did not', async () => {
      const id = await submitted();
      await worker.settled(id);
      await clock(id).terminate('lost');
      await worker.database.query(`UPDATE protocol SET next_at = now() - interval '20 minutes' WHERE id = $1`, [id]);
      expect(await reconcile()).toMatchObject({ newStore: false, clocks: 1, failed: 0 });
      expect((await clock(id).describe()).status.name).toBe('RUNNING');
      expect(await reconcile()).toMatchObject({ clocks: 0 });
    });

    test('starts every clock anew when Temporal comes back with an empty store, and settles what was open', async () => {
      const id = await submitted();
      await worker.settled(id);
      await clock(id).terminate('lost');
      await worker.database.query('UPDATE outbox SET done_at = NULL WHERE protocol_id = $1', [id]);
      await worker.register.clockStore.remember('another store');
      expect(await reconcile()).toMatchObject({ newStore: true, failed: 0 });
      expect((await clock(id).describe()).status.name).toBe('RUNNING');
      await worker.settled(id);
      expect((await documents(id)).length).toBe(2);
      expect(await reconcile()).toMatchObject({ newStore: false });
    });

    test('leaves the work to the one who is at it', async () => {
      const { reconcile: lock } = worker.register;
      await lock.exclusively(async () => expect(await reconcile()).toBeUndefined());
    });
  });
});
