import { diagnosis } from '../../../../test/builders/acts.js';
import { aPlan, answer, Life } from '../../../../test/builders/protocol.js';
import { charterInForce } from '../../../../test/builders/kinds.js';
import { civilDay } from '../calendar/civil-day.js';
import type { Act } from '../command.js';
import type { PlanContent } from '../plan.js';

const inForce = (on = '2026-03-01'): Life => Life.ofKind().inForce(on);

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

describe('the order of days', () => {
  const propose: Act<'propose-action-plan'> = {
    type: 'propose-action-plan',
    party: 'p1',
    on: civilDay('2026-04-02'),
    year: 2026,
    content: aPlan(),
  };
  const approve = { type: 'approve-action-plan', party: 'p2', year: 2026, revision: 1 } as const;

  it('nobody approves a plan before it was proposed', () => {
    const life = inForce().on('2026-04-10').does(propose);
    expect(answer(life.decide({ ...approve, on: civilDay('2026-04-01') }))).toBe('dates-in-wrong-order');
    expect(answer(life.decide({ ...approve, on: civilDay('2026-04-02') }))).toBe('accepted');
  });

  it('no agreement houses a plan before it was adopted, nor after the term', () => {
    const life = inForce().on('2026-04-10').withPlan(2026, '2026-04-02');
    const conclude = { type: 'conclude-specific-agreement', year: 2026 } as const;
    expect(answer(life.decide({ ...conclude, on: civilDay('2026-04-01') }))).toBe('dates-in-wrong-order');
    expect(answer(life.on('2031-04-01').decide({ ...conclude, on: civilDay('2031-03-01') }))).toBe('after-the-term');
  });

  it('an agreement concluded in the term is recorded even after its end', () => {
    const life = inForce().on('2031-02-10').withPlan(2031, '2031-02-01').on('2031-03-01').does({ type: 'end-term' });
    life.on('2031-03-10');
    const conclude = { type: 'conclude-specific-agreement', year: 2031 } as const;
    expect(answer(life.decide({ ...conclude, on: civilDay('2031-03-01') }))).toBe('after-the-term');
    life.does({ ...conclude, on: civilDay('2031-02-20') });
    expect(life.now.plans[2031]?.agreementOn).toBe('2031-02-20');
  });
});

describe('a framework charter of one council', () => {
  it('has no action plan', () => {
    const life = charterInForce('cenon-charter');
    const act = {
      type: 'propose-action-plan',
      party: 'p1',
      on: civilDay('2026-04-02'),
      year: 2026,
      content: aPlan(),
    } as const;
    expect(answer(life.on('2026-04-10').decide(act))).toBe('not-part-of-this-kind');
  });
});

describe('an action that carries out a project', () => {
  const content = (project: string): PlanContent => ({
    ...aPlan(),
    objectives: aPlan().objectives.map(({ actions, ...objective }) => ({
      ...objective,
      actions: actions.map((action) => ({ ...action, project })),
    })),
  });
  const propose = (project: string) =>
    ({
      type: 'propose-action-plan',
      party: 'p1',
      on: civilDay('2026-04-05'),
      year: 2026,
      content: content(project),
    }) as const;

  it('names one that was diagnosed together', () => {
    const life = inForce().on('2026-04-10');
    expect(answer(life.decide(propose('j1')))).toBe('no-such-project');
    expect(answer(life.does(diagnosis('2026-04-01')).decide(propose('j1')))).toBe('accepted');
    expect(answer(life.decide(propose('toString')))).toBe('no-such-project');
  });
});
