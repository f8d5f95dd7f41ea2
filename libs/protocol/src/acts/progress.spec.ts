import { diagnosis, projectEvaluation } from '../../../../test/builders/acts.js';
import { aPlan, answer, Life } from '../../../../test/builders/protocol.js';
import { civilDay } from '../calendar/civil-day.js';
import type { Act } from '../command.js';
import type { PlanContent, PlannedAction } from '../plan.js';

const report = (change: Partial<Act<'report-progress'>> = {}): Act<'report-progress'> => ({
  type: 'report-progress',
  party: 'p1',
  on: civilDay('2026-05-01'),
  year: 2026,
  objective: 0,
  action: 0,
  status: 'under-way',
  actuals: [],
  spentCents: 120_000,
  note: 'Première session tenue',
  ...change,
});
const planOf = (change: Partial<PlannedAction>): PlanContent => ({
  currency: 'EUR',
  objectives: aPlan().objectives.map(({ title, actions }) => ({
    title,
    actions: actions.map((action) => ({ ...action, ...change })),
  })),
});
const adopted = (change: Partial<PlannedAction> = {}, ...before: Act[]): Life =>
  Life.ofKind()
    .inForce('2026-03-01')
    .on('2026-06-01')
    .does(
      ...before,
      { type: 'propose-action-plan', party: 'p1', on: civilDay('2026-04-02'), year: 2026, content: planOf(change) },
      { type: 'approve-action-plan', party: 'p2', on: civilDay('2026-04-10'), year: 2026, revision: 1 },
    );

describe('progress', () => {
  it('is reported by either partner on an action of an adopted plan, and the last word counts', () => {
    const life = adopted().does(report(), report({ party: 'p2', on: civilDay('2026-05-20'), status: 'done' }));
    expect(life.now.plans[2026]?.progress['0/0']).toMatchObject({ party: 'p2', status: 'done', spentCents: 120_000 });
  });

  it('gives at most one value to each indicator', () => {
    const indicators = [{ name: 'Agents formés', baseline: '0', target: '20' }];
    const life = adopted({ indicators });
    expect(answer(life.decide(report({ actuals: ['12'] })))).toBe('accepted');
    expect(life.decide(report({ actuals: ['12', '3'] }))).toMatchObject({
      refusal: { reason: 'too-many-actuals', given: 2, indicators: 1 },
    });
  });

  it.each([
    [{ year: 2027 }, 'plan-not-adopted'],
    [{ objective: 1 }, 'no-such-action'],
    [{ action: 1 }, 'no-such-action'],
    [{ action: -1 }, 'no-such-action'],
    [{ on: civilDay('2026-04-09') }, 'dates-in-wrong-order'],
    [{ on: civilDay('2026-06-02') }, 'in-the-future'],
    [{ party: 'p9' }, 'unknown-party'],
  ])('with %j is refused: %s', (change, reason) => expect(answer(adopted().decide(report(change)))).toBe(reason));

  it('made in the term is recorded even after its end', () => {
    const life = adopted().on('2031-03-01').does({ type: 'end-term' });
    expect(answer(life.decide(report({ on: civilDay('2031-02-20') })))).toBe('accepted');
    expect(answer(life.decide(report({ on: civilDay('2031-03-01') })))).toBe('after-the-term');
  });

  it('of a project is none before the project has started, with its evaluation set up', () => {
    const life = adopted({ project: 'j1' }, diagnosis('2026-04-01'));
    expect(answer(life.decide(report()))).toBe('project-not-started');
    expect(answer(life.decide(report({ status: 'dropped' })))).toBe('accepted');
    life.does(projectEvaluation('2026-04-11'), { type: 'start-project', project: 'j1', on: civilDay('2026-04-15') });
    expect(answer(life.decide(report({ status: 'done' })))).toBe('accepted');
  });
});
