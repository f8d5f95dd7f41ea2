import { answer, Life } from '../../../../test/builders/protocol.js';
import { civilDay } from '../calendar/civil-day.js';
import { nextDeadline } from '../deadline.js';
import { defaultRules } from '../rules/default-rules.js';

const inForce = (on = '2026-03-01'): Life => Life.ofKind().inForce(on);
const notice = (on: string, party = 'p2') =>
  ({ type: 'give-notice', party, on: civilDay(on), reason: 'Fin du programme' }) as const;

describe('termination', () => {
  it('a notice runs for its months, then the protocol ends', () => {
    const life = inForce().on('2027-05-31');
    const act = { type: 'give-notice', party: 'p2', on: civilDay('2027-05-31'), reason: 'Fin du programme' } as const;
    expect(answer(life.decide({ ...act, reason: '' }))).toBe('reason-missing');
    life.does(act);
    expect(life.now.notice?.effectiveOn).toBe('2027-11-30');
    expect(answer(life.decide(act))).toBe('notice-already-given');
    expect(answer(life.on('2027-11-30').decide({ type: 'end-notice' }))).toBe('not-yet-due');
    expect(life.on('2027-12-01').does({ type: 'end-notice' }).now).toMatchObject({
      phase: 'terminated',
      endedOn: '2027-11-30',
    });
  });
});

describe('a notice', () => {
  const given = (): Life => inForce().on('2027-05-31').does(notice('2027-05-31'));
  const back = (on: string, party = 'p2', reason = 'Accord trouvé') =>
    ({ type: 'withdraw-notice', party, on: civilDay(on), reason }) as const;

  it('is taken back by the party that gave it, with a reason, not before it gave it', () => {
    const life = given().on('2027-07-01');
    expect(answer(life.decide(back('2027-06-15', 'p1')))).toBe('not-your-notice');
    expect(answer(life.decide(back('2027-06-15', 'p2', '')))).toBe('reason-missing');
    expect(answer(life.decide(back('2027-05-30')))).toBe('dates-in-wrong-order');
    expect(answer(inForce().on('2027-07-01').decide(back('2027-06-15')))).toBe('no-notice-given');
    life.does(back('2027-06-15'));
    expect(life.now.notice).toBeNull();
    expect(nextDeadline(life.now, defaultRules)?.kind).not.toBe('end-of-notice');
  });

  it('is not taken back on a day on which it has taken effect, though no clock has said so yet', () => {
    const life = given().on('2027-12-10');
    expect(life.decide(back('2027-12-01'))).toMatchObject({
      refusal: { reason: 'after-the-term', lastDay: '2027-11-30' },
    });
    expect(answer(life.decide(back('2027-11-30')))).toBe('accepted');
  });

  it('may be given again once it was taken back', () => {
    const life = given().on('2027-07-01').does(back('2027-06-15'), notice('2027-06-20', 'p1'));
    expect(life.now.notice).toMatchObject({ party: 'p1', effectiveOn: '2027-12-20' });
  });

  it('given so late that the term ends first lets the term end', () => {
    const life = inForce().on('2031-01-15').does(notice('2031-01-15'));
    expect(life.now.notice?.effectiveOn).toBe('2031-07-15');
    const last = nextDeadline(life.on('2031-02-28').now, defaultRules);
    expect(last).toBeDefined();
    expect(life.on('2031-03-01').does({ type: 'end-term' }).now).toMatchObject({
      phase: 'lapsed',
      endedOn: '2031-02-28',
    });
  });

  it.each([
    ['2026-02-28', 'before-the-protocol'],
    ['2027-06-01', 'in-the-future'],
  ])('dated %s is refused: %s', (on, reason) =>
    expect(answer(inForce().on('2027-05-31').decide(notice(on)))).toBe(reason),
  );

  it('six months after 31 August are the last day of February', () =>
    expect(inForce().on('2027-09-01').does(notice('2027-08-31')).now.notice?.effectiveOn).toBe('2028-02-29'));
});
