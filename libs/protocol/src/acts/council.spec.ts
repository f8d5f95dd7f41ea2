import { aText, answer, Life, ratification } from '../../../../test/builders/protocol.js';
import { civilDay } from '../calendar/civil-day.js';
import { effectsOf } from '../effects.js';
import { defaultRules } from '../rules/default-rules.js';

const signing = (): Life => Life.ofKind().on('2026-06-01').submitted('2026-02-02');
const ratifying = (): Life => signing().signed('p1', '2026-02-10').signed('p2', '2026-02-20');

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

describe('a council that puts the item off', () => {
  const adjourned = { type: 'adjourn-by-council', party: 'p1', on: civilDay('2026-03-01'), reason: '' } as const;

  it.each([
    ['2026-03-01', 'adjourned-to-the-past'],
    ['2026-02-01', 'adjourned-to-the-past'],
    ['2026-03-02', 'accepted'],
  ])('to %s: %s', (until, expected) =>
    expect(answer(ratifying().decide({ ...adjourned, until: civilDay(until) }))).toBe(expected),
  );

  it('may do so again, and ratify on the day that it named or on any other', () => {
    const life = ratifying()
      .does({ ...adjourned, until: civilDay('2026-04-15') })
      .does({ ...adjourned, on: civilDay('2026-04-15'), until: civilDay('2026-05-15') });
    expect(life.ratified('p1', '2026-05-12').now.procedures[0]?.steps[1]?.doneOn).toBe('2026-05-12');
  });

  it('does not before its college has signed', () => {
    const act = { ...adjourned, until: civilDay('2026-04-15') };
    expect(answer(signing().decide(act))).toBe('not-awaiting-this-council');
  });
});

describe('a refusal', () => {
  const refusal = { ...ratification('p1', '2026-03-01'), type: 'refuse-by-council', reason: 'Budget' } as const;

  it('counts votes and presences like a ratification', () => {
    const counts = { votes: { for: 0, against: 24, abstentions: 0 } };
    expect(answer(ratifying().decide({ ...refusal, ...counts }))).toBe('votes-exceed-attendance');
    expect(answer(ratifying().decide({ ...refusal, attendance: { present: 13, members: 27 } }))).toBe('quorum-not-met');
  });

  it('tells all parties, with the deliberation', () => {
    const life = ratifying().does(refusal);
    const event = life.events.at(-1);
    const effects = event && effectsOf(event, life.now, defaultRules);
    expect(effects?.[0]).toEqual({
      type: 'issue-document',
      kind: 'council-deliberation',
      language: 'fr',
      party: 'p1',
    });
    expect(effects?.filter(({ type }) => type === 'send-notice')).toEqual([
      { type: 'send-notice', notice: 'ratification-refused', parties: ['p1', 'p2'] },
    ]);
  });

  it('leaves nothing to sign, ratify or withdraw: only the text to take up again, or to abandon', () => {
    const life = ratifying().does(refusal);
    expect(answer(life.decide(ratification('p2', '2026-03-02')))).toBe('not-in-this-phase');
    expect(answer(life.decide({ type: 'withdraw-text', reason: 'r' }))).toBe('not-in-this-phase');
    expect(answer(life.decide({ type: 'abandon', reason: 'r' }))).toBe('accepted');
  });

  it('taken up again is linked to the version that was refused', () => {
    const life = ratifying().does(refusal, { type: 'redraft', reason: 'Budget revu' });
    expect(life.events.at(-1)).toMatchObject({ type: 'text-taken-up-again', fromVersion: 1 });
  });
});
