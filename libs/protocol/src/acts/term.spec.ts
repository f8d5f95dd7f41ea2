import { civilDay } from '../calendar/civil-day.js';
import { endOf } from '../calendar/zone.js';
import { aPlan, answer, Life, scorecard } from '../../../../test/builders/protocol.js';

const inForce = (on = '2026-03-01'): Life => Life.ofKind().inForce(on);
const lastNight = endOf(civilDay('2031-02-28'), 'Europe/Brussels');

describe('action plans', () => {
  it('a plan is adopted with the approval of the last partner', () => {
    const life = inForce().on('2026-04-10').withPlan(2026, '2026-04-02');
    expect(life.now.plans[2026]).toMatchObject({
      revision: 1,
      adopted: { on: '2026-04-02', recordedOn: '2026-04-10' },
    });
  });

  it('an amended proposal asks for every approval anew, and the old revision is refused', () => {
    const life = inForce().on('2026-04-10');
    const propose = (party: string) =>
      ({ type: 'propose-action-plan', party, on: civilDay('2026-04-02'), year: 2026, content: aPlan() }) as const;
    life.does(propose('p1'), propose('p2'));
    expect(life.now.plans[2026]).toMatchObject({ revision: 2, proposedBy: 'p2', approvals: { p2: '2026-04-02' } });
    const approve = {
      type: 'approve-action-plan',
      party: 'p1',
      on: civilDay('2026-04-03'),
      year: 2026,
      revision: 1,
    } as const;
    expect(answer(life.decide(approve))).toBe('stale-plan');
    expect(answer(life.decide({ ...approve, party: 'p2', revision: 2 }))).toBe('already-approved');
    expect(life.does({ ...approve, revision: 2 }).now.plans[2026]?.adopted?.on).toBe('2026-04-03');
    expect(answer(life.decide(propose('p1')))).toBe('plan-already-adopted');
  });

  it('an entry into force after 30 June joins its year to the next', () => {
    const life = inForce('2026-09-01').on('2026-10-01').withPlan(2026, '2026-10-01');
    expect(life.now.plans[2026]?.years).toEqual([2026, 2027]);
    const act = {
      type: 'propose-action-plan',
      party: 'p1',
      on: civilDay('2026-10-01'),
      year: 2027,
      content: aPlan(),
    } as const;
    expect(life.decide(act)).toMatchObject({ refusal: { reason: 'year-covered-by-another-plan', plan: 2026 } });
  });

  it.each([
    [{ year: 2025 }, 'year-outside-the-term'],
    [{ year: 2032 }, 'year-outside-the-term'],
    [{ content: { currency: 'EUR', objectives: [] } }, 'plan-empty'],
    [{ on: civilDay('2026-02-28') }, 'before-the-protocol'],
    [{ party: 'p9' }, 'unknown-party'],
  ])('a proposal with %j is refused: %s', (change, reason) => {
    const act = {
      type: 'propose-action-plan',
      party: 'p1',
      on: civilDay('2026-04-02'),
      year: 2026,
      content: aPlan(),
      ...change,
    } as const;
    expect(answer(inForce().on('2026-04-10').decide(act))).toBe(reason);
  });

  it('the specific agreement follows an adopted plan, once', () => {
    const act = { type: 'conclude-specific-agreement', on: civilDay('2026-04-05'), year: 2026 } as const;
    const life = inForce().on('2026-04-10');
    expect(answer(life.decide(act))).toBe('plan-not-adopted');
    life.withPlan(2026, '2026-04-02').does(act);
    expect(life.now.plans[2026]?.agreementOn).toBe('2026-04-05');
    expect(answer(life.decide(act))).toBe('agreement-already-concluded');
  });

  it('nobody approves a plan that was not proposed', () => {
    const act = {
      type: 'approve-action-plan',
      party: 'p1',
      on: civilDay('2026-04-05'),
      year: 2026,
      revision: 1,
    } as const;
    expect(answer(inForce().on('2026-04-10').decide(act))).toBe('no-such-plan');
  });
});

describe('evaluations', () => {
  it('each partner weighs the same in the result', () => {
    const life = inForce()
      .on('2026-12-10')
      .does(scorecard('p1', 2026, '2026-11-20', 3));
    expect(life.now.evaluations['2026']?.result).toBeNull();
    life.does(scorecard('p2', 2026, '2026-11-25', 0));
    expect(life.now.evaluations['2026']?.result).toMatchObject({
      on: '2026-11-25',
      means: { equality: 1.5, capitalisation: 1.5 },
    });
  });

  it('a partner scores once', () => {
    const life = inForce()
      .on('2026-12-10')
      .does(scorecard('p1', 2026, '2026-11-20'));
    expect(answer(life.decide(scorecard('p1', 2026, '2026-11-21', 1)))).toBe('already-scored');
  });

  it('every criterion of the grid is scored, on its scale, and no other', () => {
    const life = inForce().on('2026-12-10');
    const card = scorecard('p1', 2026, '2026-11-20');
    const { equality: _, ...without } = card.scores;
    expect(life.decide({ ...card, scores: without })).toMatchObject({
      refusal: { reason: 'scores-incomplete', criteria: ['equality'] },
    });
    expect(life.decide({ ...card, scores: { ...card.scores, charm: 1 } })).toMatchObject({
      refusal: { reason: 'scores-incomplete', criteria: ['charm'] },
    });
    expect(life.decide({ ...card, scores: { ...card.scores, equality: 4 } })).toMatchObject({
      refusal: { reason: 'scores-outside-scale', criteria: ['equality'] },
    });
    expect(life.decide({ ...card, scores: { ...card.scores, equality: 1.5 } })).toMatchObject({
      refusal: { reason: 'scores-outside-scale' },
    });
  });

  it('a year outside the term has no evaluation', () => {
    expect(
      answer(
        inForce()
          .on('2026-12-10')
          .decide(scorecard('p1', 2025, '2026-11-20')),
      ),
    ).toBe('year-outside-the-term');
  });
});

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
