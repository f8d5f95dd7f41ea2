import { civilDay, type CivilDay } from './calendar/civil-day.js';
import { nextDeadline } from './deadline.js';
import { obligations } from './obligations.js';
import { defaultRules } from './rules/default-rules.js';
import type { Rules } from './rules/rules.js';
import { termOf } from './term.js';
import { yearsOfPlan, planYears } from './years.js';
import { answer, aText, Life, mbour } from '../../../test/builders/protocol.js';

const dueOf = (life: Life, key: string, rules: Rules = defaultRules): CivilDay | undefined =>
  obligations(life.now, rules).find((obligation) => obligation.key === key)?.due;

/** Lets the clock alone act until `until`, and tells when it woke for what. */
function sleep(life: Life, until: string, rules: Rules = defaultRules): string[] {
  const woken: string[] = [];
  for (let next = nextDeadline(life.now, rules); next && next.on <= until; next = nextDeadline(life.now, rules)) {
    woken.push(`${next.on} ${next.act.type === 'remind' ? next.act.obligation : next.kind}`);
    life.atInstant(next.at).does(next.act);
  }
  return woken;
}

describe('what is due, and when', () => {
  it('a college signs within 60 days of the submission', () => {
    expect(dueOf(Life.ofKind().on('2026-02-02').submitted('2026-02-02'), 'signature/p1/college-signature')).toBe(
      '2026-04-03',
    );
  });

  it('the councils have 120 days from the last signature of all', () => {
    const life = Life.ofKind().on('2026-03-10').submitted('2026-02-02').signed('p1', '2026-02-10');
    expect(dueOf(life, 'ratification/p1/council-ratification')).toBeUndefined();
    life.signed('p2', '2026-03-02');
    expect(dueOf(life, 'ratification/p1/council-ratification')).toBe('2026-06-30');
  });

  it('an adjourned council has until the sitting that it named', () => {
    const life = Life.ofKind()
      .on('2026-03-10')
      .submitted('2026-02-02')
      .signed('p1', '2026-02-10')
      .signed('p2', '2026-03-02');
    life.does({
      type: 'adjourn-by-council',
      party: 'p1',
      on: civilDay('2026-03-05'),
      until: civilDay('2026-09-15'),
      reason: '',
    });
    expect(dueOf(life, 'ratification/p1/council-ratification')).toBe('2026-09-15');
    expect(dueOf(life, 'ratification/p2/council-ratification')).toBe('2026-06-30');
  });

  it('the first plan is due 60 days after entry into force, the others on 31 January', () => {
    const life = Life.ofKind().inForce('2026-03-01');
    expect([2026, 2027, 2031].map((year) => dueOf(life, `action-plan/${year}`))).toEqual([
      '2026-04-30',
      '2027-01-31',
      '2031-01-31',
    ]);
  });

  it('an entry into force after 30 June makes the first plan cover the following year', () => {
    const term = termOf(Life.ofKind().inForce('2026-12-01').now);
    expect(term && planYears(term)).toEqual([2026, 2028, 2029, 2030, 2031]);
    expect(term && yearsOfPlan(term, 2026)).toEqual([2026, 2027]);
  });

  it('the year is evaluated on 30 November, the whole nine months before the end', () => {
    const life = Life.ofKind().inForce('2026-03-01');
    expect(dueOf(life, 'yearly-evaluation/2026')).toBe('2026-11-30');
    expect(dueOf(life, 'final-evaluation')).toBe('2030-05-28');
  });

  it('the specific agreement is due 60 days after its plan', () => {
    const life = Life.ofKind().inForce('2026-03-01').on('2026-04-02').withPlan(2026, '2026-04-02');
    expect(dueOf(life, 'specific-agreement/2026')).toBe('2026-06-01');
  });

  it('where the rule counts working days, a Sunday becomes the first open day of that party', () => {
    const rules: Rules = {
      ...defaultRules,
      policies: {
        ...defaultRules.policies,
        'action-plan': { ...defaultRules.policies['action-plan'], adjust: 'next-working-day' },
      },
      holidays: { BE: new Set([civilDay('2027-02-01')]) },
    };
    expect(dueOf(Life.ofKind().inForce('2026-03-01'), 'action-plan/2027', rules)).toBe('2027-02-02');
  });

  it('a protocol taken in mid-life owes nothing for the years that were over', () => {
    const life = Life.ofKind()
      .on('2026-11-21')
      .submitted('2023-01-05')
      .signed('p1', '2023-01-10')
      .signed('p2', '2023-02-01');
    life.ratified('p1', '2023-03-01').ratified('p2', '2023-04-01');
    const keys = obligations(life.now, defaultRules).map((obligation) => obligation.key);
    expect(keys).toEqual(expect.arrayContaining(['action-plan/2026', 'yearly-evaluation/2026', 'action-plan/2027']));
    expect(keys).not.toEqual(expect.arrayContaining(['action-plan/2025']));
    expect(keys).not.toEqual(expect.arrayContaining(['yearly-evaluation/2025']));
  });
});

describe('reminders', () => {
  it('announce a signature, tell the supervisor after, and never fall silent', () => {
    const life = Life.ofKind().on('2026-02-02').submitted('2026-02-02').signed('p2', '2026-02-02');
    expect(sleep(life, '2026-12-01')).toEqual(
      [
        '2026-03-04',
        '2026-03-20',
        '2026-03-27',
        '2026-04-02',
        '2026-04-10',
        '2026-05-03',
        '2026-08-01',
        '2026-10-30',
      ].map((day) => `${day} signature/p1/college-signature`),
    );
  });

  it('a reminder after the due day goes to the supervisor too', () => {
    const life = Life.ofKind().on('2026-02-02').submitted('2026-02-02').signed('p2', '2026-02-02');
    sleep(life, '2026-04-02');
    const late = nextDeadline(life.now, defaultRules);
    expect(late && life.atInstant(late.at).decide(late.act)).toMatchObject({
      events: [{ type: 'reminded', toSupervisor: true, due: '2026-04-03' }],
    });
  });

  it('go at eight in the morning where the party is', () => {
    const life = Life.ofKind()
      .on('2026-02-02')
      .submitted(
        '2026-02-02',
        aText({ parties: [aText().parties[0] ?? mbour, { ...mbour, timeZone: 'America/Lima' }] }),
      );
    life.signed('p1', '2026-02-02');
    expect(nextDeadline(life.now, defaultRules)).toMatchObject({ on: '2026-03-04', at: '2026-03-04T13:00:00.000Z' });
  });

  it('of a text submitted anew are new ones, though they fall on the same day', () => {
    const life = Life.ofKind().on('2026-02-02').submitted('2026-02-02').signed('p2', '2026-02-02');
    const first = nextDeadline(life.now, defaultRules);
    life.does({ type: 'withdraw-text', reason: 'Une faute' }).submitted('2026-02-02').signed('p2', '2026-02-02');
    const second = nextDeadline(life.now, defaultRules);
    expect(second?.on).toBe(first?.on);
    expect(second?.id).not.toBe(first?.id);
  });

  it('days missed while no clock ran are one reminder, not many', () => {
    const life = Life.ofKind().on('2026-02-02').submitted('2026-02-02').signed('p2', '2026-02-02');
    const missed = nextDeadline(life.now, defaultRules);
    life.on('2026-04-01');
    if (missed) life.does(missed.act);
    expect(nextDeadline(life.now, defaultRules)?.on).toBe('2026-04-02');
  });

  it('a retroactive entry into force sends no reminder dated before it was recorded', () => {
    const life = Life.ofKind()
      .on('2026-11-21')
      .submitted('2026-01-05')
      .signed('p1', '2026-01-10')
      .signed('p2', '2026-01-10');
    life.ratified('p1', '2026-02-01').ratified('p2', '2026-02-01');
    expect(nextDeadline(life.now, defaultRules)?.on).toBe('2026-11-23');
  });

  it('an obligation done is not recalled', () => {
    const life = Life.ofKind().inForce('2026-03-01').on('2026-03-02').withPlan(2026, '2026-03-02');
    expect(sleep(life, '2026-04-30').filter((line) => line.includes('action-plan/2026'))).toEqual([]);
  });

  it('a draft that sleeps for 90 days asks its author, and again every 90 days', () => {
    expect(sleep(Life.ofKind(), '2026-12-31')).toEqual([
      '2026-04-05 draft',
      '2026-07-04 draft',
      '2026-10-02 draft',
      '2026-12-31 draft',
    ]);
  });

  it('a draft that was saved counts its sleep from there', () => {
    const rules = { ...defaultRules, draftSavedOn: civilDay('2026-03-01') };
    expect(nextDeadline(Life.ofKind().now, rules)?.on).toBe('2026-05-30');
  });

  it('the renewal is recalled from twelve months before, then the term ends', () => {
    const life = Life.ofKind().inForce('2026-03-01');
    const woken = sleep(life, '2032-01-01').filter((line) => /renewal-decision\/p1|end-of-term/.test(line));
    expect(woken.map((line) => line.slice(0, 10))).toEqual([
      ...[
        '2030-02-28',
        '2030-05-28',
        '2030-08-28',
        '2030-11-28',
        '2030-12-28',
        '2031-01-28',
        '2031-02-14',
        '2031-02-25',
      ],
      '2031-02-28',
    ]);
    expect(life.now.phase).toBe('lapsed');
  });

  it('one refusal to renew ends the wait for the other', () => {
    const life = Life.ofKind().inForce('2026-03-01').on('2030-06-01').decidesRenewal('p1', '2030-06-01', false);
    expect(obligations(life.now, defaultRules).filter((o) => o.kind === 'renewal-decision')).toEqual([]);
  });

  it('a notice leaves nothing owed beyond its effect', () => {
    const life = Life.ofKind().inForce('2026-03-01').on('2026-06-01');
    life.does({ type: 'give-notice', party: 'p1', on: civilDay('2026-06-01'), reason: 'Fin' });
    expect(obligations(life.now, defaultRules).every((o) => o.due <= '2026-12-01')).toBe(true);
    sleep(life, '2027-01-01');
    expect(life.now).toMatchObject({ phase: 'terminated', endedOn: '2026-12-01' });
  });

  it('a reminder not yet due, or of what is done, is refused', () => {
    const life = Life.ofKind().on('2026-02-02').submitted('2026-02-02');
    const early = {
      type: 'remind',
      obligation: 'signature/p1/college-signature',
      scheduledFor: civilDay('2026-03-04'),
    } as const;
    expect(life.decide(early)).toMatchObject({ refusal: { reason: 'not-yet-due', on: '2026-03-04' } });
    expect(answer(life.decide({ ...early, obligation: 'action-plan/2027' }))).toBe('nothing-to-remind');
  });
});
