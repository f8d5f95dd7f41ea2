import { randomUUID } from 'node:crypto';
import type { ImportedProtocol, JournalEntry, OrganisationView, Problem, ProtocolView } from '@pacta/contracts';
import { addDays, civilDay, type CivilDay } from '@pacta/protocol';
import { TestService } from '../builders/api.js';
import { ratification } from '../builders/protocol.js';
import { Life } from '../builders/visitor.js';

jest.setTimeout(90_000);

let service: TestService;
let huy: OrganisationView;

beforeAll(async () => {
  service = await TestService.open();
  huy = await service.organisation();
});
afterAll(() => service.close());

const today = (): CivilDay => civilDay(new Date().toISOString().slice(0, 10));
const year = Number(today().slice(0, 4));

async function inForce(on: CivilDay = addDays(today(), -400)): Promise<Life> {
  const life = await service.drafted(huy);
  await life.inForce(on);
  return life;
}

const journalOf = async (life: Life): Promise<JournalEntry[]> =>
  (await service.get<JournalEntry[]>(`${life.path}/journal`)).body;

describe('an amendment', () => {
  it('is proposed once, signed and ratified by itself, and then is the text', async () => {
    const life = await inForce();
    const { text, textHash, parties } = await life.view();
    if (!text) throw new Error('a protocol in force has a text');
    const changed = { ...text, links: `${text.links}, et un lycée commun` };
    const act = {
      type: 'propose-amendment',
      instrument: 'a1',
      party: life.lead,
      on: today(),
      title: 'Le lycée',
      text: changed,
    } as const;
    const id = randomUUID();
    const proposed = await life.send(act, id);
    expect((await life.send(act, id)).body.position).toBe(proposed.body.position);
    expect(proposed.body.instruments).toMatchObject([
      { id: 'a1', kind: 'amendment', number: 1, name: 'Avenant n°\u00a01', status: 'open', proposedOn: today() },
    ]);
    expect(proposed.body.instruments[0]?.parties.map(({ awaits }) => awaits)).toEqual([
      'Signature de l’avenant n°\u00a01 par le Collège communal de Huy',
      'Signature de l’avenant n°\u00a01 par les autorités municipales de Mbour',
    ]);
    expect(proposed.body.textHash).toBe(textHash);
    expect(proposed.body.possible).toEqual(
      expect.arrayContaining([expect.objectContaining({ type: 'sign', party: 'p2', instrument: 'a1' })]),
    );

    let view: ProtocolView = proposed.body;
    const stale = await life.refused({ ...life.signature(view, life.lead, today(), 'a1'), textHash });
    expect(stale.body.reason).toBe('stale-text');
    for (const { id: party } of parties) view = await life.act(life.signature(view, party, today(), 'a1'));
    for (const { id: party } of parties) view = await life.act({ ...ratification(party, today()), instrument: 'a1' });
    expect(view).toMatchObject({ version: 2, phase: 'in-force', text: { links: changed.links } });
    expect(view.instruments).toMatchObject([{ status: 'in-effect', effectOn: today() }]);
    expect(view.textHash).toBe(view.instruments[0]?.textHash);
    const told = (await journalOf(life)).map(({ sentence }) => sentence);
    expect(told.at(-1)).toMatch(/^L’avenant n°\u00a01 prend effet le/);
    expect(told.some((said) => said.includes('Le Conseil municipal de Mbour ratifie l’avenant n°\u00a01'))).toBe(true);
  });

  it('that changes the parties is told to be an adhesion, and a proposal can be withdrawn', async () => {
    const life = await inForce();
    const { text } = await life.view();
    if (!text) throw new Error('a protocol in force has a text');
    const fewer = {
      ...text,
      parties: text.parties.map((party) => (party.id === 'p2' ? { ...party, id: 'p3' } : party)),
    };
    const propose = { party: life.lead, on: today(), title: 'Un autre partenaire', text: fewer };
    const refused = await life.refused({ type: 'propose-amendment', instrument: 'a1', ...propose });
    expect(refused.body).toMatchObject({ reason: 'parties-changed', errors: [{ path: 'act.text.parties' }] });
    await life.act({
      type: 'propose-termination',
      instrument: 'e1',
      party: life.lead,
      on: today(),
      title: 'Fin',
      endsOn: addDays(today(), 30),
      reason: 'But atteint',
    });
    const view = await life.act({ type: 'withdraw-proposal', instrument: 'e1', on: today(), reason: 'Trop tôt' });
    expect(view.instruments).toMatchObject([
      { kind: 'termination', status: 'withdrawn', sentence: expect.stringContaining('Résiliation') as string },
    ]);
  });
});

describe('a mistake of recording', () => {
  it('is corrected from its own entry: the journal shows both, the protocol reads as corrected', async () => {
    const life = await service.drafted(huy);
    const signed = await life.signed(addDays(today(), -20));
    await life.act(ratification(life.lead, addDays(today(), -10)));
    const before = await journalOf(life);
    const wrong = before.at(-1);
    if (wrong?.act?.type !== 'ratify-by-council') throw new Error('the last entry is the ratification');
    const correction = {
      type: 'correct-record',
      position: wrong.position,
      act: { ...wrong.act, on: addDays(today(), -9), number: '13' },
      reason: 'Le procès-verbal porte le lendemain',
      by: 'Luc Simon',
    } as const;
    const id = randomUUID();
    const corrected = await life.send(correction, id);
    expect((await life.send(correction, id)).body.position).toBe(corrected.body.position);
    const council = corrected.body.parties[0]?.steps.find(({ act }) => act === 'deliberation');
    expect(council?.doneOn).toBe(addDays(today(), -9));
    const after = await journalOf(life);
    expect(after[wrong.position - 1]).toMatchObject({ on: wrong.on, correctedBy: wrong.position + 1 });
    expect(after.at(-1)).toMatchObject({ type: 'record-corrected', corrects: [wrong.position], correctedBy: null });
    expect(after.at(-1)?.instead).toEqual([expect.stringContaining('(délibération n° 13)')]);

    const unexplained = await life.refused({ ...correction, reason: ' ' });
    expect(unexplained.body).toMatchObject({ reason: 'reason-missing', errors: [{ path: 'act.reason' }] });
    const submission = await life.refused({ ...correction, position: signed.position - 2, act: null });
    expect(submission.body.reason).toBe('not-correctable');
  });
});

describe('a mandate', () => {
  it('that has ended lets nobody sign, and warns before it ends', async () => {
    const life = await service.drafted(huy);
    const submitted = await life.submitted(today());
    const mandate = {
      type: 'record-mandate',
      id: 'm1',
      party: 'p2',
      holder: 'Ousmane Diop',
      function: 'Maire',
      act: 'délégation n° 12',
      on: addDays(today(), -90),
      from: addDays(today(), -90),
    } as const;
    const over = await life.act({ ...mandate, until: addDays(today(), -1) });
    expect(over.mandates).toMatchObject([{ id: 'm1', state: 'over' }]);
    const refused = await life.refused(life.signature(submitted, 'p2', today()));
    expect(refused.body).toMatchObject({ reason: 'mandate-not-valid', errors: [{ path: 'act.signatory.name' }] });
    const held = await life.act({ ...mandate, id: 'm2', until: addDays(today(), 5) });
    expect(held.mandates[1]).toMatchObject({ state: 'valid' });
    expect(held.mandates[1]?.warnings).toEqual([expect.stringContaining('La délégation d’Ousmane Diop (Mbour)')]);
    expect((await life.act(life.signature(submitted, 'p2', today()))).phase).toBe('signing');
  });
});

describe('the years of a term', () => {
  it('carry a committee, a project with its diagnosis, reminders put off and a policy of their own', async () => {
    const life = await inForce();
    const person = (party: string, name: string) => ({ party, name, function: '', email: '' });
    const alone = await life.refused({
      type: 'compose-committee',
      on: today(),
      members: [person(life.lead, 'Luc Simon')],
    });
    expect(alone.body).toMatchObject({ reason: 'committee-without-a-party', errors: [{ path: 'act.members' }] });
    expect(alone.body.detail).toContain('Mbour');
    const members = [person(life.lead, 'Luc Simon'), person('p2', 'Awa Fall')];
    await life.act({ type: 'compose-committee', on: today(), members });
    await life.act({
      type: 'convene-committee',
      meeting: 'c1',
      on: addDays(today(), -3),
      meetsOn: today(),
      place: 'Huy',
      agenda: ['Bilan'],
    });
    const held = await life.act({
      type: 'record-minutes',
      meeting: 'c1',
      on: today(),
      present: ['Luc Simon', 'Awa Fall'],
      excused: [],
      summary: 'Tout va',
      decisions: ['Poursuivre'],
    });
    expect(held.committee).toMatchObject({ members, meetings: [{ id: 'c1', minutes: { decisions: ['Poursuivre'] } }] });

    const diagnosis = { short: 'Manque d’eau', medium: '', long: '' };
    await life.act({
      type: 'record-diagnosis',
      project: 'p-1',
      title: 'Puits',
      on: today(),
      parties: [life.lead, 'p2'],
      findings: diagnosis,
      outcome: 'implement',
    });
    const hasty = await life.refused({ type: 'start-project', project: 'p-1', on: today() });
    expect(hasty.body.reason).toBe('evaluation-not-set-up');
    expect(hasty.body.detail).toContain('Puits');
    expect(hasty.body.detail).not.toContain('p-1');

    const plan = (await life.view()).obligations.find(({ kind }) => kind === 'action-plan');
    if (!plan) throw new Error('a plan is owed');
    const silent = await life.act({
      type: 'snooze-reminders',
      obligation: plan.key,
      until: addDays(today(), 20),
      because: 'later',
      note: '',
    });
    expect(silent.obligations.find(({ key }) => key === plan.key)?.snoozedUntil).toBe(addDays(today(), 20));
    const own = await life.act({
      type: 'set-policy',
      obligation: 'yearly-evaluation',
      change: { due: { on: { month: 6, day: 30 } } },
      reason: 'Avant l’été',
    });
    expect(own.policies).toMatchObject([{ obligation: 'yearly-evaluation', change: { due: { on: { month: 6 } } } }]);
    expect(
      own.obligations.filter(({ kind }) => kind === 'yearly-evaluation').every(({ due }) => due.endsWith('06-30')),
    ).toBe(true);
  });

  it('keep a partner’s scores from the other until both have given theirs', async () => {
    const life = await inForce();
    const { body: data } = await service.get<{ grids: { id: string; criteria: { id: string }[] }[] }>(
      '/reference-data',
    );
    const criteria = data.grids.find(({ id }) => id === 'cic-principles')?.criteria ?? [];
    const scores = Object.fromEntries(criteria.map(({ id }) => [id, 2]));
    // Due on the last day of the year, so that the seal holds on whatever day this is read.
    const change = { due: { on: { month: 12, day: 31 } } };
    await life.act({ type: 'set-policy', obligation: 'yearly-evaluation', change, reason: 'En fin d’année' });
    const card = { type: 'submit-evaluation', period: year, on: today(), scores, lessons: '', dissent: '' } as const;
    const sealed = await life.act({ ...card, party: 'p2' });
    expect(sealed.evaluations).toMatchObject([{ sealed: true, cards: null, means: null }]);
    const [entry] = (await journalOf(life)).slice(-1);
    expect(entry).toMatchObject({ type: 'evaluation-submitted', act: null });
    const opened = await life.act({ ...card, party: life.lead });
    expect(opened.evaluations[0]).toMatchObject({ sealed: false, means: { equality: 2 } });
    expect(Object.keys(opened.evaluations[0]?.cards ?? {})).toHaveLength(2);
  });

  it('end by a notice that its own party may take back', async () => {
    const life = await inForce();
    await life.act({ type: 'give-notice', party: 'p2', on: today(), reason: 'Fusion' });
    const other = await life.refused({ type: 'withdraw-notice', party: life.lead, on: today(), reason: 'Non' });
    expect(other.body.reason).toBe('not-your-notice');
    const view = await life.act({ type: 'withdraw-notice', party: 'p2', on: today(), reason: 'Entente trouvée' });
    expect(view.notice).toBeNull();
  });
});

describe('a protocol taken in by form', () => {
  const twinning = (change: Partial<ImportedProtocol> = {}): ImportedProtocol => {
    const { text } = new Life(service, '', huy.id);
    return {
      id: randomUUID(),
      commandId: randomUUID(),
      kind: 'twinning-oath',
      reference: '',
      text: { ...text, term: { kind: 'endless' }, title: 'Huy – Mbour' },
      inForceOn: civilDay('1984-06-01'),
      lastDay: null,
      settled: { plans: [year], evaluations: [] },
      source: '',
      ...change,
    };
  };
  const path = () => `/organisations/${huy.id}/protocols/in-force`;

  it('goes on from here, without a last day, and is the same when asked again', async () => {
    const body = twinning();
    const first = await service.ask<ProtocolView>('POST', path(), { body });
    expect(first).toMatchObject({
      status: 200,
      body: {
        phase: 'in-force',
        kindTitle: 'Accord de jumelage',
        inForce: { on: '1984-06-01', lastDay: null },
        reference: expect.stringMatching(/^PC-/) as string,
      },
    });
    const again = await service.ask<ProtocolView>('POST', path(), { body });
    expect(again.body.reference).toBe(first.body.reference);
    const other = await service.ask<Problem>('POST', path(), { body: { ...body, inForceOn: '1985-06-01' } });
    expect(other.body.reason).toBe('id-already-used');
    const [entry] = (await service.get<JournalEntry[]>(`/organisations/${huy.id}/protocols/${body.id}/journal`)).body;
    expect(entry?.sentence).toContain('(formulaire)');
  });

  it('keeps its own reference, which nobody else can take, and ours go on after it', async () => {
    const mine = await service.ask<ProtocolView>('POST', path(), { body: twinning({ reference: `PC-${year}-0100` }) });
    expect(mine.body.reference).toBe(`PC-${year}-0100`);
    const taken = await service.ask<Problem>('POST', path(), { body: twinning({ reference: `PC-${year}-0100` }) });
    expect(taken).toMatchObject({ status: 409, body: { reason: 'reference-taken' } });
    const next = await service.ask<ProtocolView>('POST', path(), { body: twinning() });
    expect(next.body.reference).toBe(`PC-${year}-0101`);
  });

  it('that is over already is not taken in', async () => {
    const lastDay = addDays(today(), -1);
    const refused = await service.ask<Problem>('POST', path(), { body: twinning({ lastDay }) });
    expect(refused).toMatchObject({ status: 422, body: { reason: 'term-over', errors: [{ path: 'lastDay' }] } });
  });
});
