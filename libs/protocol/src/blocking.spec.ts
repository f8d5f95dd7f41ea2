import {
  adhesion,
  amendment,
  meeting,
  members,
  minutes,
  OTHER_HASH,
  termination,
} from '../../../test/builders/acts.js';
import { charterInForce, partyOf, textOfKind } from '../../../test/builders/kinds.js';
import { aText, huy, Life, mbour, ratification, scorecard, signature } from '../../../test/builders/protocol.js';
import { blocking } from './blocking.js';
import { civilDay } from './calendar/civil-day.js';
import { defaultRules } from './rules/default-rules.js';

/** One line of the table: the day, the phase, what is awaited, of whom, by when, and what happens otherwise. */
function line(life: Life, today: string): string {
  const { phase, awaited, otherwise } = blocking(life.now, life.rules, civilDay(today));
  if (!awaited) return `${today} ${phase}: nothing is awaited`;
  const { kind, parties, year, instrument, duty, meeting: sitting, due, daysLeft } = awaited;
  const about = [year, instrument, duty, sitting].filter((part) => part !== undefined).map((part) => ` ${part}`);
  const when = daysLeft < 0 ? `since ${due} (${-daysLeft} late)` : `by ${due} (${daysLeft} left)`;
  const of = parties.length > 0 ? ` of ${parties.join(' ')}` : '';
  return `${today} ${phase}: ${kind}${about.join('')}${of} ${when}, else ${otherwise}`;
}

/** Lives step by step, each on its day, and tells after each what blocks on that day. */
function lines(life: Life, steps: readonly (readonly [string, ((life: Life) => unknown)?])[]): string[] {
  return steps.map(([today, step]) => {
    step?.(life.on(today));
    return line(life, today);
  });
}

const refusal = (party: string, on: string) =>
  ({ ...ratification(party, on), type: 'refuse-by-council', reason: 'Budget' }) as const;
const formality = (party: string, step: string, on: string, instrument?: string) =>
  ({ type: 'complete-formality', party, step, on: civilDay(on), ...(instrument && { instrument }) }) as const;
const agreement = (year: number, on: string) =>
  ({ type: 'conclude-specific-agreement', on: civilDay(on), year }) as const;
const notice = (on: string) => ({ type: 'give-notice', party: 'p2', on: civilDay(on), reason: 'Fin' }) as const;
const endTerm = (life: Life) => life.does({ type: 'end-term' });
const endNotice = (life: Life) => life.does({ type: 'end-notice' });

describe('what blocks a CIC protocol', () => {
  it('from its draft to its entry into force', () => {
    expect(
      lines(Life.ofKind(), [
        ['2026-01-10'],
        ['2026-05-01'],
        ['2026-05-02', (life) => life.submitted('2026-05-02')],
        ['2026-05-10', (life) => life.signed('p2', '2026-05-08')],
        ['2026-05-20', (life) => life.signed('p1', '2026-05-20')],
        ['2026-06-30', (life) => life.ratified('p2', '2026-06-29')],
        ['2026-10-01'],
        ['2026-10-02', (life) => life.ratified('p1', '2026-09-30')],
      ]),
    ).toEqual([
      '2026-01-10 drafting: draft by 2026-04-05 (85 left), else author-is-asked',
      '2026-05-01 drafting: draft since 2026-04-05 (26 late), else author-is-asked',
      '2026-05-02 signing: signature of p1 p2 by 2026-07-01 (60 left), else supervisor-is-told',
      '2026-05-10 signing: signature of p1 by 2026-07-01 (52 left), else supervisor-is-told',
      '2026-05-20 ratifying: ratification of p1 p2 by 2026-09-17 (120 left), else supervisor-is-told',
      '2026-06-30 ratifying: ratification of p1 by 2026-09-17 (79 left), else supervisor-is-told',
      '2026-10-01 ratifying: ratification of p1 since 2026-09-17 (14 late), else supervisor-is-told',
      '2026-10-02 in-force: action-plan 2026 of p1 p2 by 2026-11-29 (58 left), else supervisor-is-told',
    ]);
  });

  it('whose council adjourns, refuses, and takes the text up again; or that is withdrawn, or abandoned', () => {
    const adjourn = { type: 'adjourn-by-council', party: 'p1', on: civilDay('2026-03-01'), reason: '' } as const;
    expect(
      lines(Life.ofKind(), [
        ['2026-02-02', (life) => life.submitted('2026-02-02')],
        ['2026-02-03', (life) => life.signed('p1', '2026-02-03').signed('p2', '2026-02-03')],
        ['2026-03-01', (life) => life.does({ ...adjourn, until: civilDay('2026-09-15') })],
        ['2026-03-02', (life) => life.ratified('p2', '2026-03-02')],
        ['2026-09-15', (life) => life.does(refusal('p1', '2026-09-15'))],
        ['2026-09-20', (life) => life.does({ type: 'redraft', reason: '' })],
        ['2026-10-01', (life) => life.submitted('2026-10-01')],
        ['2026-10-02', (life) => life.does({ type: 'withdraw-text', reason: 'Une faute' })],
        ['2026-10-03', (life) => life.does({ type: 'abandon', reason: 'Sans suite' })],
      ]),
    ).toEqual([
      '2026-02-02 signing: signature of p1 p2 by 2026-04-03 (60 left), else supervisor-is-told',
      '2026-02-03 ratifying: ratification of p1 p2 by 2026-06-03 (120 left), else supervisor-is-told',
      '2026-03-01 ratifying: ratification of p2 by 2026-06-03 (94 left), else supervisor-is-told',
      '2026-03-02 ratifying: ratification of p1 by 2026-09-15 (197 left), else supervisor-is-told',
      '2026-09-15 refused: nothing is awaited',
      '2026-09-20 drafting: draft by 2026-12-19 (90 left), else author-is-asked',
      '2026-10-01 signing: signature of p1 p2 by 2026-11-30 (60 left), else supervisor-is-told',
      '2026-10-02 drafting: draft by 2026-12-31 (90 left), else author-is-asked',
      '2026-10-03 abandoned: nothing is awaited',
    ]);
  });

  it('through a year in force: the plan, the agreement, the evaluation, the next plan', () => {
    expect(
      lines(Life.ofKind().inForce('2026-03-01'), [
        ['2026-03-02'],
        ['2026-04-02', (life) => life.withPlan(2026, '2026-04-02')],
        ['2026-04-20', (life) => life.does(agreement(2026, '2026-04-20'))],
        ['2026-11-20', (life) => life.does(scorecard('p1', 2026, '2026-11-20'))],
        ['2026-11-25', (life) => life.does(scorecard('p2', 2026, '2026-11-25'))],
        ['2027-03-01'],
      ]),
    ).toEqual([
      '2026-03-02 in-force: action-plan 2026 of p1 p2 by 2026-04-30 (59 left), else supervisor-is-told',
      '2026-04-02 in-force: specific-agreement 2026 of p1 p2 by 2026-06-01 (60 left), else supervisor-is-told',
      '2026-04-20 in-force: yearly-evaluation 2026 of p1 p2 by 2026-11-30 (224 left), else supervisor-is-told',
      '2026-11-20 in-force: yearly-evaluation 2026 of p2 by 2026-11-30 (10 left), else supervisor-is-told',
      '2026-11-25 in-force: action-plan 2027 of p1 p2 by 2027-01-31 (67 left), else supervisor-is-told',
      '2027-03-01 in-force: action-plan 2027 of p1 p2 since 2027-01-31 (29 late), else supervisor-is-told',
    ]);
  });

  it('in its last months, whatever else is late: the decision of each, until all agree', () => {
    expect(
      lines(Life.ofKind().inForce('2026-03-01'), [
        ['2030-11-27'],
        ['2030-11-28'],
        ['2030-12-01', (life) => life.decidesRenewal('p1', '2030-12-01')],
        ['2031-01-10', (life) => life.decidesRenewal('p2', '2031-01-10')],
        ['2031-03-01', endTerm],
      ]),
    ).toEqual([
      '2030-11-27 in-force: action-plan 2026 of p1 p2 since 2026-04-30 (1672 late), else supervisor-is-told',
      '2030-11-28 in-force: renewal-decision of p1 p2 by 2031-02-28 (92 left), else term-lapses',
      '2030-12-01 in-force: renewal-decision of p2 by 2031-02-28 (89 left), else term-lapses',
      '2031-01-10 in-force: action-plan 2026 of p1 p2 since 2026-04-30 (1716 late), else supervisor-is-told',
      '2031-03-01 renewed: nothing is awaited',
    ]);
  });

  it('that one party declines to renew, then lapses; the others are not asked any more', () => {
    const done = Life.ofKind().inForce('2026-03-01').on('2030-06-01');
    for (const year of [2026, 2027, 2028, 2029, 2030, 2031])
      done.withPlan(year, '2030-06-01').does(agreement(year, '2030-06-01'));
    for (const period of [2026, 2027, 2028, 2029, 2030, 'final'] as const)
      done.does(scorecard('p1', period, '2030-06-01'), scorecard('p2', period, '2030-06-01'));
    expect(
      lines(done, [
        ['2030-06-01'],
        ['2030-06-02', (life) => life.decidesRenewal('p1', '2030-06-02', false)],
        ['2031-03-01', endTerm],
        ['2031-03-10', (life) => life.decidesRenewal('p2', '2031-02-20')],
        ['2031-03-11', (life) => life.decidesRenewal('p1', '2031-02-27')],
      ]),
    ).toEqual([
      '2030-06-01 in-force: renewal-decision of p1 p2 by 2031-02-28 (272 left), else term-lapses',
      '2030-06-02 in-force: nothing is awaited',
      '2031-03-01 lapsed: nothing is awaited',
      '2031-03-10 lapsed: nothing is awaited',
      '2031-03-11 renewed: nothing is awaited',
    ]);
  });

  it('under notice: what is due before it takes effect, then nothing', () => {
    expect(
      lines(Life.ofKind().inForce('2026-03-01'), [
        ['2026-04-01', (life) => life.does(notice('2026-04-01'))],
        ['2026-04-10', (life) => life.withPlan(2026, '2026-04-10')],
        ['2026-04-11', (life) => life.does(agreement(2026, '2026-04-11'))],
        ['2026-10-02', endNotice],
      ]),
    ).toEqual([
      '2026-04-01 in-force: action-plan 2026 of p1 p2 by 2026-04-30 (29 left), else supervisor-is-told',
      '2026-04-10 in-force: specific-agreement 2026 of p1 p2 by 2026-06-09 (60 left), else supervisor-is-told',
      '2026-04-11 in-force: nothing is awaited',
      '2026-10-02 terminated: nothing is awaited',
    ]);
  });
});

describe('what blocks each regime', () => {
  it('Belgium with money at stake and a countersignature; Senegal with its State', () => {
    const director = { civility: 'M.', name: 'Guy Petit', function: 'Directeur général', mandate: '' } as const;
    const parties = [
      { ...huy, countersignatory: director, options: ['draft-online'] },
      { ...mbour, options: ['state-authorisation'] },
    ];
    const text = aText({ parties, commitment: { cents: 5_000_000, currency: 'EUR' } });
    const countersign = (on: string) => ({
      ...signature('p1', on),
      signatory: { name: director.name, function: director.function },
    });
    expect(
      lines(Life.ofKind(), [
        ['2026-02-02', (life) => life.submitted('2026-02-02', text)],
        ['2026-02-10', (life) => life.does(formality('p1', 'finance-opinion', '2026-02-10'))],
        ['2026-02-12', (life) => life.signed('p2', '2026-02-12')],
        ['2026-02-20', (life) => life.signed('p1', '2026-02-20')],
        ['2026-02-21', (life) => life.does(countersign('2026-02-21'))],
        ['2026-03-20', (life) => life.does(formality('p1', 'draft-online', '2026-03-20'))],
        ['2026-03-26', (life) => life.ratified('p1', '2026-03-26')],
        ['2026-04-15', (life) => life.ratified('p2', '2026-04-15')],
        ['2026-05-20', (life) => life.does(formality('p2', 'state-authorisation', '2026-05-20'))],
      ]),
    ).toEqual([
      '2026-02-02 signing: formality of p1 by 2026-02-16 (14 left), else supervisor-is-told',
      '2026-02-10 signing: signature of p2 by 2026-04-03 (52 left), else supervisor-is-told',
      '2026-02-12 signing: signature of p1 by 2026-04-11 (58 left), else supervisor-is-told',
      '2026-02-20 signing: signature of p1 by 2026-04-21 (60 left), else supervisor-is-told',
      '2026-02-21 ratifying: formality of p1 by 2026-04-22 (60 left), else supervisor-is-told',
      '2026-03-20 ratifying: ratification of p1 p2 by 2026-06-21 (93 left), else supervisor-is-told',
      '2026-03-26 ratifying: ratification of p2 by 2026-06-21 (87 left), else supervisor-is-told',
      '2026-04-15 ratifying: formality of p2 by 2026-06-14 (60 left), else supervisor-is-told',
      '2026-05-20 in-force: action-plan 2026 of p1 p2 by 2026-07-19 (60 left), else supervisor-is-told',
    ]);
  });

  it('France and an association, under a charter without an end', () => {
    const parties = [partyOf('fr-local-authority', 'p1'), partyOf('association', 'p2')];
    expect(
      lines(Life.ofKind('senart-charter'), [
        ['2026-02-02', (life) => life.submitted('2026-02-02', textOfKind('senart-charter', parties))],
        ['2026-02-03', (life) => life.signed('p2', '2026-02-03')],
        ['2026-02-10', (life) => life.ratified('p1', '2026-02-10')],
        ['2026-02-12', (life) => life.signed('p1', '2026-02-12')],
        ['2026-02-13', (life) => life.does(formality('p1', 'prefect-transmission', '2026-02-13'))],
        ['2026-02-14', (life) => life.does(formality('p1', 'publication', '2026-02-14'))],
        ['2026-03-20'],
        ['2026-04-13', (life) => life.does(fulfil('duty/p1/prefect-review/2026-04-13', '2026-04-13'))],
        ['2026-07-10'],
        ['2026-07-11', (life) => life.does(fulfil('duty/p1/aid-declaration/2026-06-30', '2026-07-11'))],
      ]),
    ).toEqual([
      '2026-02-02 signing: signature of p2 by 2026-04-03 (60 left), else supervisor-is-told',
      '2026-02-03 signing: ratification of p1 by 2026-06-02 (119 left), else supervisor-is-told',
      '2026-02-10 signing: signature of p1 by 2026-04-11 (60 left), else supervisor-is-told',
      '2026-02-12 ratifying: formality of p1 by 2026-04-13 (60 left), else supervisor-is-told',
      '2026-02-13 ratifying: formality of p1 by 2026-04-14 (60 left), else supervisor-is-told',
      '2026-02-14 in-force: duty prefect-review of p1 by 2026-04-13 (58 left), else supervisor-is-told',
      '2026-03-20 in-force: duty prefect-review of p1 by 2026-04-13 (24 left), else supervisor-is-told',
      '2026-04-13 in-force: duty aid-declaration of p1 by 2026-06-30 (78 left), else supervisor-is-told',
      '2026-07-10 in-force: duty aid-declaration of p1 since 2026-06-30 (10 late), else supervisor-is-told',
      '2026-07-11 in-force: yearly-evaluation 2026 of p1 p2 by 2026-11-30 (142 left), else supervisor-is-told',
    ]);
  });

  it('one council alone, whose charter is only read again', () => {
    expect(
      lines(Life.ofKind('cenon-charter'), [
        [
          '2026-02-02',
          (life) => life.submitted('2026-02-02', textOfKind('cenon-charter', [partyOf('framework-charter')])),
        ],
        ['2026-03-01', (life) => life.ratified('p1', '2026-03-01')],
        ['2031-03-10'],
        ['2031-03-11', (life) => life.does(fulfil('duty/all/charter-review/2031-03-01', '2031-03-11'))],
      ]),
    ).toEqual([
      '2026-02-02 ratifying: ratification of p1 by 2026-06-02 (120 left), else supervisor-is-told',
      '2026-03-01 in-force: duty charter-review of p1 by 2031-03-01 (1826 left), else supervisor-is-told',
      '2031-03-10 in-force: duty charter-review of p1 since 2031-03-01 (9 late), else supervisor-is-told',
      '2031-03-11 in-force: duty charter-review of p1 by 2036-03-01 (1817 left), else supervisor-is-told',
    ]);
  });
});

const fulfil = (obligation: string, on: string) =>
  ({ type: 'fulfil-duty', obligation, on: civilDay(on), note: '' }) as const;

describe('what blocks a change', () => {
  const housed = () =>
    Life.ofKind().inForce('2026-03-01').withPlan(2026, '2026-03-01').does(agreement(2026, '2026-03-01'));
  const sign = (party: string, on: string) =>
    ({ ...signature(party, on), instrument: 'a1', textHash: OTHER_HASH }) as const;

  it('an amendment waits for each signature and each council once its reminders have begun, before the work of the year', () => {
    expect(
      lines(housed(), [
        ['2026-10-15', (life) => life.does(amendment('2026-10-15'))],
        ['2026-11-15'],
        ['2026-11-16', (life) => life.does(sign('p1', '2026-11-16'))],
        ['2026-11-20', (life) => life.does(sign('p2', '2026-11-20'))],
        ['2027-02-20'],
        ['2027-02-21', (life) => life.does({ ...ratification('p1', '2027-02-21'), instrument: 'a1' })],
        ['2027-03-01', (life) => life.does({ ...ratification('p2', '2027-03-01'), instrument: 'a1' })],
      ]),
    ).toEqual([
      '2026-10-15 in-force: yearly-evaluation 2026 of p1 p2 by 2026-11-30 (46 left), else supervisor-is-told',
      '2026-11-15 in-force: signature a1 of p1 p2 by 2026-12-14 (29 left), else supervisor-is-told',
      '2026-11-16 in-force: signature a1 of p2 by 2026-12-14 (28 left), else supervisor-is-told',
      '2026-11-20 in-force: yearly-evaluation 2026 of p1 p2 by 2026-11-30 (10 left), else supervisor-is-told',
      '2027-02-20 in-force: ratification a1 of p1 p2 by 2027-03-20 (28 left), else supervisor-is-told',
      '2027-02-21 in-force: ratification a1 of p2 by 2027-03-20 (27 left), else supervisor-is-told',
      '2027-03-01 in-force: yearly-evaluation 2026 of p1 p2 since 2026-11-30 (91 late), else supervisor-is-told',
    ]);
  });

  it('an amendment that is refused or withdrawn blocks nothing any more', () => {
    expect(
      lines(housed(), [
        ['2026-04-01', (life) => life.does(amendment('2026-04-01'))],
        ['2026-05-02', (life) => life.does(sign('p1', '2026-05-02'))],
        ['2026-05-03', (life) => life.does({ ...refusal('p1', '2026-05-03'), instrument: 'a1' })],
      ]).at(-1),
    ).toBe('2026-05-03 in-force: yearly-evaluation 2026 of p1 p2 by 2026-11-30 (211 left), else supervisor-is-told');
  });

  it('an adhesion waits for the one that joins as for the others', () => {
    const joal = { ...mbour, id: 'p3' };
    const life = charterInForce('solidarity-charter').withPlan(2026, '2026-03-01').does(agreement(2026, '2026-03-01'));
    const parties = [...(life.now.text?.parties ?? []), joal];
    expect(
      lines(life, [
        ['2026-04-01', (l) => l.does(adhesion('2026-04-01', textOfKind('solidarity-charter', parties)))],
        ['2026-05-10', (l) => l.does(sign2('p1'), sign2('p2'))],
        ['2026-05-11', (l) => l.completes('2026-05-11', 'a1')],
      ]),
    ).toEqual([
      '2026-04-01 in-force: signature a1 of p1 p2 p3 by 2026-05-31 (60 left), else supervisor-is-told',
      '2026-05-10 in-force: signature a1 of p3 by 2026-05-31 (21 left), else supervisor-is-told',
      '2026-05-11 in-force: yearly-evaluation 2026 of p1 p2 p3 by 2026-11-30 (203 left), else supervisor-is-told',
    ]);
  });

  const sign2 = (party: string) => ({
    ...signature(party, '2026-05-10'),
    instrument: 'a1',
    textHash: OTHER_HASH,
    signatory: { name: mbour.signatory.name, function: mbour.signatory.function },
  });

  it('an end by common consent waits like an amendment; once agreed, nothing stands after it', () => {
    expect(
      lines(housed(), [
        ['2026-04-01', (life) => life.does(termination('2026-04-01', '2026-09-30'))],
        ['2026-04-20', (life) => life.completes('2026-04-20', 'a1')],
        ['2026-10-01', endNotice],
      ]),
    ).toEqual([
      '2026-04-01 in-force: signature a1 of p1 p2 by 2026-05-31 (60 left), else supervisor-is-told',
      '2026-04-20 in-force: nothing is awaited',
      '2026-10-01 terminated: nothing is awaited',
    ]);
  });

  it('the minutes of the committee wait behind a plan that is late, and before one that can wait', () => {
    const convened = (life: Life) =>
      life.does(
        { type: 'compose-committee', on: civilDay('2026-04-01'), members },
        meeting('2026-04-01', '2026-04-20'),
      );
    expect(
      lines(Life.ofKind().inForce('2026-03-01'), [
        ['2026-04-01', convened],
        ['2026-05-18'],
        ['2026-05-19', (life) => life.withPlan(2026, '2026-05-19')],
        ['2026-05-20', (life) => life.does(minutes('2026-04-20'))],
      ]),
    ).toEqual([
      '2026-04-01 in-force: action-plan 2026 of p1 p2 by 2026-04-30 (29 left), else supervisor-is-told',
      '2026-05-18 in-force: action-plan 2026 of p1 p2 since 2026-04-30 (18 late), else supervisor-is-told',
      '2026-05-19 in-force: committee-minutes m1 of p1 p2 by 2026-05-20 (1 left), else supervisor-is-told',
      '2026-05-20 in-force: specific-agreement 2026 of p1 p2 by 2026-07-18 (59 left), else supervisor-is-told',
    ]);
  });
});

describe('those who share what blocks', () => {
  it('stand as the text names them, the lead first, whatever their ids', () => {
    const parties = [
      { ...huy, id: 'z' },
      { ...mbour, id: 'b' },
    ];
    const life = Life.ofKind().on('2026-02-02').submitted('2026-02-02', aText({ parties }));
    expect(line(life, '2026-02-02')).toMatch(/ signature of z b by /);
    const proposed = amendment('2026-03-01', aText({ parties, place: 'Mbour' }));
    life
      .completes('2026-02-02')
      .on('2026-03-01')
      .does({ ...proposed, party: 'z' });
    expect(line(life, '2026-04-20')).toMatch(/ signature a1 of z b by /);
  });
});

describe('the consequence', () => {
  it('is nothing where this protocol tells no supervisor', () => {
    const life = Life.ofKind().inForce('2026-03-01');
    life.does({
      type: 'set-policy',
      obligation: 'action-plan',
      change: { after: [] },
      reason: 'Accord des partenaires',
    });
    expect(line(life, '2026-03-02')).toBe(
      '2026-03-02 in-force: action-plan 2026 of p1 p2 by 2026-04-30 (59 left), else nothing',
    );
  });

  it('comes with the next thing that the clock will do', () => {
    const life = Life.ofKind().inForce('2026-03-01');
    expect(blocking(life.now, defaultRules, civilDay('2026-03-02')).next).toEqual({
      kind: 'action-plan',
      on: '2026-03-31',
      due: '2026-04-30',
    });
  });
});
