import { partyOf, textOfKind } from '../../../../test/builders/kinds.js';
import { aText, answer, HASH, huy, Life, mbour } from '../../../../test/builders/protocol.js';
import { addDays, civilDay } from '../calendar/civil-day.js';
import type { Act } from '../command.js';
import { nextDeadline } from '../deadline.js';
import { obligations } from '../obligations.js';
import { defaultRules } from '../rules/default-rules.js';

const taken = (change: Partial<Act<'import-protocol'>> = {}): Act<'import-protocol'> => ({
  type: 'import-protocol',
  id: 'i1',
  reference: 'PC-2023-0007',
  kind: 'cic-protocol',
  organisation: 'o1',
  language: 'fr',
  timeZone: 'Europe/Brussels',
  text: aText(),
  textHash: HASH,
  inForceOn: civilDay('2023-01-01'),
  lastDay: civilDay('2027-12-31'),
  settled: { plans: [], evaluations: [] },
  source: 'fichier.xlsx, ligne 12',
  ...change,
});
const today = '2026-11-21';
const importing = (change: Partial<Act<'import-protocol'>> = {}): Life => new Life().on(today).does(taken(change));
const keys = (life: Life): string[] => obligations(life.now, defaultRules).map(({ key }) => key);

/** Lets the clock alone act until the end, and tells on which days it woke. */
function lives(life: Life): Life {
  for (let next = nextDeadline(life.now, life.rules); next; next = nextDeadline(life.now, life.rules)) {
    life.atInstant(next.at).does(next.act);
  }
  return life;
}

describe('a protocol taken in mid-life', () => {
  it('is in force at once, with its procedures taken as done on the day of its entry into force', () => {
    const { now } = importing();
    expect(now).toMatchObject({ phase: 'in-force', version: 1, inForce: { on: '2023-01-01', recordedOn: today } });
    expect(now.procedures.flatMap(({ steps }) => steps.map(({ doneOn }) => doneOn))).toEqual(
      Array(4).fill('2023-01-01'),
    );
  });

  it('owes nothing for the years that were over, or settled, when it came', () => {
    expect(keys(importing()).filter((key) => /\/20/.test(key))).toEqual([
      'action-plan/2026',
      'yearly-evaluation/2026',
      'action-plan/2027',
      'yearly-evaluation/2027',
    ]);
    const settled = { plans: [2026], evaluations: [2026] };
    expect(keys(importing({ settled })).filter((key) => /2026/.test(key))).toEqual([]);
  });

  it('sends no reminder dated before it came', () => {
    const next = nextDeadline(importing().now, defaultRules);
    expect(next && next.on > today).toBe(true);
  });

  it('goes on like any other: a plan, an evaluation, an amendment, a renewal', () => {
    const life = importing().on('2026-12-01').withPlan(2027, '2026-12-01').on('2027-02-01');
    life.decidesRenewal('p1', '2027-01-10').decidesRenewal('p2', '2027-01-20');
    expect(life.now.renewal.agreed?.on).toBe('2027-01-20');
    expect(lives(life).now).toMatchObject({ phase: 'renewed', endedOn: '2027-12-31' });
  });
});

describe('a twinning of 1984, which binds until it is ended', () => {
  const twinning = () =>
    importing({
      kind: 'twinning-oath',
      text: textOfKind('twinning-oath', [partyOf('be-municipality', 'p1'), partyOf('partner-municipality', 'p2')]),
      inForceOn: civilDay('1984-05-12'),
      lastDay: null,
    });

  it('owes this year’s and next year’s plan and evaluation, its next anniversary, and no renewal', () => {
    expect(keys(twinning())).toEqual([
      'action-plan/2026',
      'yearly-evaluation/2026',
      'action-plan/2027',
      'yearly-evaluation/2027',
      'duty/all/anniversary/2034-05-12',
    ]);
  });

  it('always has something to come, year after year', () => {
    const life = twinning();
    for (let woken = 0; woken < 300; woken += 1) {
      const next = nextDeadline(life.now, life.rules);
      if (!next) throw new Error(`the clock stopped after ${woken} deadlines`);
      life.atInstant(next.at).does(next.act);
    }
    expect(life.now.phase).toBe('in-force');
    expect(life.now.heardOn > '2029').toBe(true);
  });

  it('ends by notice', () => {
    const life = twinning().on('2027-01-10');
    life.does({ type: 'give-notice', party: 'p2', on: civilDay('2027-01-10'), reason: 'Fusion de communes' });
    expect(lives(life).now).toMatchObject({ phase: 'terminated', endedOn: '2027-07-10' });
  });
});

describe('a protocol that ends next month', () => {
  const ending = () => importing({ lastDay: civilDay('2026-12-20') });

  it('recalls its renewal on the days that are still ahead, then lapses on its last day', () => {
    const life = ending();
    const days: string[] = [];
    for (let next = nextDeadline(life.now, life.rules); next; next = nextDeadline(life.now, life.rules)) {
      if (next.kind === 'renewal-decision') days.push(next.on);
      life.atInstant(next.at).does(next.act);
    }
    expect([...new Set(days)]).toEqual(['2026-12-06', '2026-12-17']);
    expect(life.now).toMatchObject({ phase: 'lapsed', endedOn: '2026-12-20' });
  });

  it('is renewed where its councils decide in time', () => {
    const life = ending().on('2026-12-10').decidesRenewal('p1', '2026-12-01').decidesRenewal('p2', '2026-12-09');
    expect(lives(life).now.phase).toBe('renewed');
  });

  it('that ends today is still in force today, and lapses tonight', () => {
    const life = importing({ lastDay: civilDay(today) });
    expect(life.now.phase).toBe('in-force');
    expect(lives(life).now).toMatchObject({ phase: 'lapsed', endedOn: today });
  });
});

describe('what cannot be taken in', () => {
  it.each([
    [{ kind: 'unknown' }, 'unknown-kind'],
    [{ kind: 'constructor' }, 'unknown-kind'],
    [{ inForceOn: addDays(civilDay(today), 1) }, 'in-the-future'],
    [{ lastDay: addDays(civilDay(today), -1) }, 'term-over'],
    [{ lastDay: civilDay('2022-12-31') }, 'ends-before-it-begins'],
  ])('%j: %s', (change, reason) => expect(answer(new Life().on(today).decide(taken(change)))).toBe(reason));

  it.each([
    [[huy], 'parties', 'too-few'],
    [[huy, { ...mbour, name: '' }], 'parties.1.name', 'empty'],
    [[huy, { ...mbour, country: '' }], 'parties.1.country', 'empty'],
    [[huy, { ...mbour, regime: 'constructor' }], 'parties.1.regime', 'unknown-regime'],
    [[{ ...huy, timeZone: 'Belgique' }, mbour], 'parties.0.timeZone', 'unknown-zone'],
  ])('a text that does not say who its parties are and where (%#): %s %s', (parties, path, reason) => {
    expect(new Life().on(today).decide(taken({ text: aText({ parties }) }))).toMatchObject({
      refusal: { reason: 'text-incomplete', missing: [{ path, reason }] },
    });
  });

  it('a text that lacks the rest is taken in: nobody knows any more who signed in 1984', () => {
    const nobody = { civility: '', name: '', function: '', mandate: '' } as const;
    const text = aText({
      links: '',
      domains: [],
      foundingDeliberationOn: null,
      parties: [
        { ...huy, signatory: nobody },
        { ...mbour, signatory: nobody },
      ],
    });
    expect(importing({ text }).now.phase).toBe('in-force');
  });

  it('twice', () => expect(answer(importing().decide(taken()))).toBe('already-started'));

  it('its days are counted where its lead party is, whatever else was said', () => {
    expect(importing({ timeZone: 'Nulle/Part' }).now.timeZone).toBe('Europe/Brussels');
  });
});
