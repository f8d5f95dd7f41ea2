import { civilDay } from '../calendar/civil-day.js';
import { instantOf } from '../calendar/zone.js';
import { defaultRules } from '../rules/default-rules.js';
import type { Rules } from '../rules/rules.js';
import { aText, answer, Life, mbour, ratification, signature } from '../../../../test/builders/protocol.js';

const signing = (): Life => Life.ofKind().on('2026-06-01').submitted('2026-02-02');
const ratifying = (): Life => signing().signed('p1', '2026-02-10').signed('p2', '2026-02-20');

describe('signatures', () => {
  it('when both colleges have signed, the councils are awaited', () => expect(ratifying().now.phase).toBe('ratifying'));

  it('a signature of a text gone stale is refused', () => {
    expect(answer(signing().decide(signature('p1', '2026-02-10', 2)))).toBe('stale-text');
    expect(answer(signing().decide({ ...signature('p1', '2026-02-10'), textHash: 'b'.repeat(64) }))).toBe('stale-text');
  });

  it.each([
    ['2026-02-01', 'out-of-order', 'dated before the text was submitted'],
    ['2026-06-02', 'in-the-future', 'dated tomorrow'],
  ])('a signature of %s is refused: %s (%s)', (on, reason) =>
    expect(answer(signing().decide(signature('p1', on)))).toBe(reason),
  );

  it('a party signs once', () =>
    expect(answer(signing().signed('p1', '2026-02-10').decide(signature('p1', '2026-02-11')))).toBe(
      'not-awaiting-this-signature',
    ));

  it('a stranger does not sign', () =>
    expect(answer(signing().decide(signature('p9', '2026-02-10')))).toBe('unknown-party'));

  it('today is the party’s own: in Apia it is already tomorrow', () => {
    const apia = { ...mbour, timeZone: 'Pacific/Apia' };
    const life = Life.ofKind()
      .on('2026-06-01')
      .submitted('2026-02-02', aText({ parties: [aText().parties[0] ?? mbour, apia] }));
    life.atInstant(instantOf(civilDay('2026-06-01'), 14, 'Europe/Brussels'));
    expect(answer(life.decide(signature('p2', '2026-06-02')))).toBe('accepted');
    expect(answer(life.decide(signature('p1', '2026-06-02')))).toBe('in-the-future');
  });
});

describe('councils', () => {
  it('a council ratifies after its own college, whether or not the other has signed', () => {
    expect(answer(signing().decide(ratification('p1', '2026-02-10')))).toBe('not-awaiting-this-council');
    const life = signing().signed('p1', '2026-02-10').ratified('p1', '2026-03-01');
    expect(life.now.phase).toBe('signing');
  });

  it('a ratification dated before the signature is refused', () => {
    expect(ratifying().decide(ratification('p2', '2026-02-19'))).toMatchObject({
      refusal: { reason: 'out-of-order', previousOn: '2026-02-20' },
    });
  });

  it('the last ratification brings the protocol into force, on the date of the last act, for five civil years', () => {
    const life = ratifying().ratified('p2', '2026-04-30').ratified('p1', '2026-04-15');
    expect(life.now).toMatchObject({
      phase: 'in-force',
      inForce: { on: '2026-04-30', lastDay: '2031-04-29', recordedOn: '2026-06-01' },
    });
  });

  it.each([
    [{ attendance: { present: 28, members: 27 } }, 'attendance-exceeds-members'],
    [{ attendance: { present: 13, members: 27 }, votes: { for: 13, against: 0, abstentions: 0 } }, 'quorum-not-met'],
    [{ votes: { for: 20, against: 3, abstentions: 1 } }, 'votes-exceed-attendance'],
    [{ votes: { for: 10, against: 10, abstentions: 0 } }, 'not-carried'],
    [{ votes: { for: 5, against: 10, abstentions: 0 } }, 'not-carried'],
    [{ attendance: { present: 14, members: 27 }, votes: { for: 14, against: 0, abstentions: 0 } }, 'accepted'],
    [{ attendance: { present: 0, members: 0 }, votes: { for: 0, against: 0, abstentions: 0 } }, 'accepted'],
  ])('counts of a Belgian council %j: %s', (counts, expected) => {
    expect(answer(ratifying().decide({ ...ratification('p1', '2026-03-01'), ...counts }))).toBe(expected);
  });

  it('the Belgian quorum does not bind the partner’s council', () => {
    const act = {
      ...ratification('p2', '2026-03-01'),
      attendance: { present: 10, members: 40 },
      votes: { for: 9, against: 1, abstentions: 0 },
    };
    expect(answer(ratifying().decide(act))).toBe('accepted');
  });

  it('one refusal is enough, and it says why', () => {
    const refusal = { ...ratification('p1', '2026-03-01'), type: 'refuse-by-council', reason: '' } as const;
    expect(answer(ratifying().decide(refusal))).toBe('reason-missing');
    const life = ratifying().does({ ...refusal, reason: 'Budget insuffisant' });
    expect(life.now).toMatchObject({
      phase: 'refused',
      refusal: { party: 'p1', on: '2026-03-01', reason: 'Budget insuffisant' },
    });
  });

  it('a refused text is taken up again as a new version', () => {
    const life = ratifying().does({
      ...ratification('p1', '2026-03-01'),
      type: 'refuse-by-council',
      reason: 'Budget insuffisant',
    });
    life.does({ type: 'redraft', reason: '' });
    expect(life.now).toMatchObject({ phase: 'drafting', refusal: null });
    expect(life.submitted('2026-06-01').now.version).toBe(2);
  });

  it('an adjourned item waits for the sitting that the council named', () => {
    const act = {
      type: 'adjourn-by-council',
      party: 'p1',
      on: civilDay('2026-03-01'),
      until: civilDay('2026-09-15'),
      reason: '',
    } as const;
    expect(answer(ratifying().decide({ ...act, until: civilDay('2026-03-01') }))).toBe('adjourned-to-the-past');
    const life = ratifying().does(act);
    expect(life.now.phase).toBe('ratifying');
    expect(life.now.procedures[0]?.steps[1]?.adjournedTo).toBe('2026-09-15');
  });

  it('a programme that is over cannot enter into force', () => {
    const life = Life.ofKind()
      .on('2027-06-01')
      .submitted('2027-02-02', aText({ term: { kind: 'phase' } }));
    life.signed('p1', '2027-02-03').signed('p2', '2027-02-03').ratified('p1', '2027-02-04');
    expect(life.decide(ratification('p2', '2027-02-05'))).toMatchObject({
      refusal: { reason: 'phase-of-programme-over', lastDay: '2026-12-31' },
    });
  });
});

describe('other regimes', () => {
  const rules: Rules = {
    ...defaultRules,
    kinds: {
      charter: {
        id: 'charter',
        parties: { min: 1, max: 40 },
        regimes: [],
        requires: [],
        fields: [],
        articles: [],
        clerical: [],
        term: { kind: 'years', years: 5 },
        carries: ['action-plans', 'evaluations', 'renewal'],
        document: 'charter',
        grid: 'cic-principles',
        source: 'test',
      },
    },
  };
  const charter = (...regimes: string[]): Life => {
    const parties = regimes.map((regime, i) => ({ ...mbour, id: `p${i + 1}`, regime }));
    return Life.ofKind('charter', rules).on('2026-06-01').submitted('2026-02-02', aText({ parties }));
  };

  it('in France the council deliberates first, and the act binds once transmitted and published', () => {
    const life = charter('fr-local-authority', 'association');
    expect(answer(life.decide(signature('p1', '2026-02-03')))).toBe('not-awaiting-this-signature');
    life.ratified('p1', '2026-02-03').signed('p1', '2026-02-04').signed('p2', '2026-02-04');
    expect(life.now.phase).toBe('ratifying');
    expect(
      answer(life.decide({ type: 'complete-formality', party: 'p1', on: civilDay('2026-02-06'), step: 'publication' })),
    ).toBe('not-awaiting-this-formality');
    expect(
      answer(
        life.decide({
          type: 'complete-formality',
          party: 'p1',
          on: civilDay('2026-02-03'),
          step: 'prefect-transmission',
        }),
      ),
    ).toBe('out-of-order');
    life.does({ type: 'complete-formality', party: 'p1', on: civilDay('2026-02-05'), step: 'prefect-transmission' });
    life.does({ type: 'complete-formality', party: 'p1', on: civilDay('2026-02-06'), step: 'publication' });
    expect(life.now.inForce?.on).toBe('2026-02-06');
  });

  it('a framework charter is adopted by one council and needs no signature', () => {
    const life = charter('framework-charter');
    expect(life.now.phase).toBe('ratifying');
    expect(life.ratified('p1', '2026-02-03').now.phase).toBe('in-force');
  });

  it('thirteen presidents sign, and the protocol waits for the thirteenth', () => {
    const life = charter(...Array.from({ length: 13 }, () => 'association'));
    for (let i = 1; i < 13; i += 1) life.signed(`p${i}`, '2026-02-03');
    expect(life.now.phase).toBe('signing');
    expect(life.signed('p13', '2026-03-03').now.inForce?.on).toBe('2026-03-03');
  });

  it('an optional step is taken only by the party that asked for it', () => {
    const asked = Life.ofKind('charter', rules)
      .on('2026-06-01')
      .submitted('2026-02-02', aText({ parties: [{ ...mbour, options: ['state-authorisation'] }] }));
    asked.signed('p2', '2026-02-03').ratified('p2', '2026-02-04');
    expect(asked.now.phase).toBe('ratifying');
    expect(
      asked.does({ type: 'complete-formality', party: 'p2', on: civilDay('2026-03-04'), step: 'state-authorisation' })
        .now.phase,
    ).toBe('in-force');
  });
});
