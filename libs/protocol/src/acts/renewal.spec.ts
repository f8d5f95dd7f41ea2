import { charterInForce } from '../../../../test/builders/kinds.js';
import { answer, Life } from '../../../../test/builders/protocol.js';
import { civilDay } from '../calendar/civil-day.js';
import { endOf } from '../calendar/zone.js';
import { effectsOf } from '../effects.js';
import { nextDeadline } from '../deadline.js';
import { defaultRules } from '../rules/default-rules.js';

const inForce = (on = '2026-03-01'): Life => Life.ofKind().inForce(on);
const lastNight = endOf(civilDay('2031-02-28'), 'Europe/Brussels');

describe('renewal and lapse', () => {
  it('opens twelve months before the last day', () => {
    const act = { type: 'decide-renewal', party: 'p1', renew: true, reason: '', successor: 's1' } as const;
    const life = inForce().on('2030-12-31');
    expect(life.decide({ ...act, on: civilDay('2030-02-27') })).toMatchObject({
      refusal: { reason: 'too-early-to-renew', from: '2030-02-28' },
    });
    expect(answer(life.decide({ ...act, on: civilDay('2030-02-28') }))).toBe('accepted');
  });

  it('when all wish it a successor is agreed, and the protocol ends renewed on its last day', () => {
    const life = inForce().on('2030-12-31').decidesRenewal('p1', '2030-06-01').decidesRenewal('p2', '2030-07-01');
    expect(life.now).toMatchObject({ phase: 'in-force', renewal: { agreed: { on: '2030-07-01', successor: 's1' } } });
    expect(
      answer(
        life.decide({
          type: 'decide-renewal',
          party: 'p1',
          on: civilDay('2030-08-01'),
          renew: false,
          reason: 'r',
          successor: 's2',
        }),
      ),
    ).toBe('renewal-already-agreed');
    life.atInstant(lastNight).does({ type: 'end-term' });
    expect(life.now).toMatchObject({ phase: 'renewed', endedOn: '2031-02-28' });
  });

  it('a party may change its mind before all have agreed, with a reason when it declines', () => {
    const life = inForce().on('2030-12-31').decidesRenewal('p1', '2030-06-01');
    const act = {
      type: 'decide-renewal',
      party: 'p1',
      on: civilDay('2030-07-01'),
      renew: false,
      reason: '',
      successor: 's',
    } as const;
    expect(answer(life.decide(act))).toBe('reason-missing');
    expect(answer(life.decide({ ...act, renew: true }))).toBe('already-decided');
    life.does({ ...act, reason: 'Autres priorités' });
    expect(life.decidesRenewal('p2', '2030-08-01').now.renewal.agreed).toBeNull();
  });

  it('without a decision it lapses when the last day is over where the lead party is, not before', () => {
    const life = inForce();
    const before = new Date(Date.parse(lastNight) - 1).toISOString() as typeof lastNight; // an instant one millisecond earlier
    expect(answer(life.atInstant(before).decide({ type: 'end-term' }))).toBe('not-yet-due');
    expect(life.atInstant(lastNight).does({ type: 'end-term' }).now).toMatchObject({
      phase: 'lapsed',
      endedOn: '2031-02-28',
    });
  });

  it('decisions dated in the term but recorded after the lapse lift it', () => {
    const life = inForce().atInstant(lastNight).does({ type: 'end-term' }).on('2031-03-10');
    life.decidesRenewal('p1', '2031-02-20');
    expect(life.now.phase).toBe('lapsed');
    life.decidesRenewal('p2', '2031-02-28');
    expect(life.now).toMatchObject({ phase: 'renewed', renewal: { agreed: { successor: 's1' } } });
  });

  it('a decision dated after the last day comes too late', () => {
    const life = inForce().atInstant(lastNight).does({ type: 'end-term' }).on('2031-03-10');
    const act = {
      type: 'decide-renewal',
      party: 'p1',
      on: civilDay('2031-03-01'),
      renew: true,
      reason: '',
      successor: 's',
    } as const;
    expect(life.decide(act)).toMatchObject({ refusal: { reason: 'after-the-term', lastDay: '2031-02-28' } });
  });
});

describe('the day of the agreement', () => {
  it('is that of the last decision, in whatever order they are recorded', () => {
    const life = inForce().on('2030-12-31').decidesRenewal('p1', '2030-07-01').decidesRenewal('p2', '2030-06-01');
    expect(life.now.renewal.agreed?.on).toBe('2030-07-01');
  });

  it('a party does not change its mind before it had made it up', () => {
    const life = inForce().on('2030-12-31').decidesRenewal('p1', '2030-07-01');
    const act = {
      type: 'decide-renewal',
      party: 'p1',
      renew: false,
      reason: 'Autres priorités',
      successor: 's',
    } as const;
    expect(life.decide({ ...act, on: civilDay('2030-06-30') })).toMatchObject({
      refusal: { reason: 'out-of-order', previousOn: '2030-07-01' },
    });
  });

  it('a party that declined and comes round completes the agreement', () => {
    const life = inForce()
      .on('2030-12-31')
      .decidesRenewal('p1', '2030-06-01', false)
      .decidesRenewal('p2', '2030-07-01');
    expect(life.now.renewal.agreed).toBeNull();
    life.decidesRenewal('p1', '2030-08-01');
    expect(life.now.renewal.agreed).toEqual({ on: '2030-08-01', successor: 's1' });
  });

  it('starts the successor, with the file on which the councils decided', () => {
    const life = inForce().on('2030-12-31').decidesRenewal('p1', '2030-06-01').decidesRenewal('p2', '2030-07-01');
    const event = life.events.at(-1);
    expect(event && effectsOf(event, life.now, defaultRules).map(({ type }) => type)).toEqual([
      'issue-document',
      'start-successor',
      'send-notice',
    ]);
  });
});

describe('a lapse', () => {
  it('once lifted has nothing more to come', () => {
    const life = inForce().atInstant(lastNight).does({ type: 'end-term' }).on('2031-03-10');
    life.decidesRenewal('p1', '2031-02-20').decidesRenewal('p2', '2031-02-28');
    expect(nextDeadline(life.now, defaultRules)).toBeUndefined();
    expect(life.now.endedOn).toBe('2031-02-28');
  });

  it('stands where one party had declined in time', () => {
    const life = inForce().atInstant(lastNight).does({ type: 'end-term' }).on('2031-03-10');
    life.decidesRenewal('p1', '2031-02-20', false).decidesRenewal('p2', '2031-02-28');
    expect(life.now.phase).toBe('lapsed');
  });
});

describe('a kind without renewal', () => {
  it.each(['twinning-oath', 'senart-charter', 'cenon-charter', 'isere-charter'])('%s has none to decide', (kind) => {
    const act = {
      type: 'decide-renewal',
      party: 'p1',
      on: civilDay('2030-06-01'),
      renew: true,
      reason: '',
      successor: 's',
    } as const;
    expect(answer(charterInForce(kind).on('2030-06-02').decide(act))).toBe('not-part-of-this-kind');
  });

  it('nor has a term without an end of a kind that could be renewed', () => {
    const life = charterInForce('solidarity-charter', defaultRules, { term: { kind: 'endless' } }).on('2030-06-02');
    const act = {
      type: 'decide-renewal',
      party: 'p1',
      on: civilDay('2030-06-01'),
      renew: true,
      reason: '',
      successor: 's',
    } as const;
    expect(answer(life.decide(act))).toBe('not-part-of-this-kind');
    expect(answer(life.decide({ type: 'end-term' }))).toBe('not-yet-due');
  });
});
