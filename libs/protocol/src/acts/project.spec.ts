import { diagnosis, projectEvaluation } from '../../../../test/builders/acts.js';
import { answer, Life } from '../../../../test/builders/protocol.js';
import { civilDay } from '../calendar/civil-day.js';
import type { Act } from '../command.js';
import { lessonsOf } from '../lessons.js';

const inForce = (): Life => Life.ofKind().inForce('2026-03-01').on('2026-06-01');
const start = (on: string): Act<'start-project'> => ({ type: 'start-project', project: 'j1', on: civilDay(on) });
const close = (on: string, lessons = 'Former plus tôt'): Act<'close-project'> => ({
  type: 'close-project',
  project: 'j1',
  on: civilDay(on),
  report: 'Rapport final',
  lessons,
});
const diagnosed = (change: Partial<Act<'record-diagnosis'>> = {}): Life =>
  inForce().does(diagnosis('2026-04-01', change));
const ready = (): Life => diagnosed().does(projectEvaluation('2026-04-10'));

describe('a project', () => {
  it('goes from the diagnosis to the evaluation set up, the start, the end and what it taught', () => {
    const life = ready().does(start('2026-04-15'), close('2026-05-20'));
    expect(life.now.projects['j1']).toMatchObject({
      startedOn: '2026-04-15',
      closed: { on: '2026-05-20', report: 'Rapport final' },
    });
    expect(lessonsOf(life.now)).toEqual([
      { on: '2026-05-20', words: 'Former plus tôt', project: 'j1', title: 'Un état civil numérisé' },
    ]);
  });

  it.each([
    ['set-up-evaluation', projectEvaluation('2026-04-10')],
    ['start-project', start('2026-04-15')],
    ['close-project', close('2026-04-20')],
  ])('that nobody diagnosed: %s is refused', (_, act) => expect(answer(inForce().decide(act))).toBe('no-such-project'));
});

describe('the diagnosis', () => {
  it('is shared: all partners make it, and nobody else', () => {
    expect(inForce().decide(diagnosis('2026-04-01', { parties: ['p1'] }))).toMatchObject({
      refusal: { reason: 'diagnosis-not-shared', missing: ['p2'] },
    });
    expect(answer(inForce().decide(diagnosis('2026-04-01', { parties: ['p1', 'p2', 'p9'] })))).toBe('unknown-party');
  });

  it.each([
    ['2026-02-28', 'before-the-protocol'],
    ['2026-06-02', 'in-the-future'],
  ])('is not dated %s: %s', (on, reason) => expect(answer(inForce().decide(diagnosis(on)))).toBe(reason));

  it.each(['implement', 'adjust'] as const)('that says «%s» lets the project start', (outcome) => {
    const life = diagnosed({ outcome }).does(projectEvaluation('2026-04-10'));
    expect(answer(life.decide(start('2026-04-15')))).toBe('accepted');
  });

  it.each(['reject', 'other-project'] as const)('that says «%s» does not', (outcome) => {
    const life = diagnosed({ outcome }).does(projectEvaluation('2026-04-10'));
    expect(life.decide(start('2026-04-15'))).toMatchObject({ refusal: { reason: 'project-rejected', outcome } });
  });

  it('made anew before the start asks for the evaluation anew', () => {
    const life = ready().does(diagnosis('2026-04-12', { outcome: 'adjust' }));
    expect(answer(life.decide(start('2026-04-15')))).toBe('evaluation-not-set-up');
  });

  it('is not made anew once the project has started', () =>
    expect(answer(ready().does(start('2026-04-15')).decide(diagnosis('2026-05-01')))).toBe('project-already-started'));
});

describe('the evaluation of a project', () => {
  it('is set up before the start, not before the diagnosis, and says how the choice could be undone', () => {
    expect(answer(diagnosed().decide(start('2026-04-15')))).toBe('evaluation-not-set-up');
    expect(answer(diagnosed().decide(projectEvaluation('2026-03-31')))).toBe('dates-in-wrong-order');
    expect(answer(diagnosed().decide(projectEvaluation('2026-04-10', { reversibility: ' ' })))).toBe(
      'reversibility-missing',
    );
    expect(answer(ready().does(start('2026-04-15')).decide(projectEvaluation('2026-05-01')))).toBe(
      'project-already-started',
    );
  });
});

describe('the start and the end', () => {
  it('come in their order, once each', () => {
    expect(answer(ready().decide(start('2026-04-09')))).toBe('dates-in-wrong-order');
    expect(answer(ready().decide(close('2026-05-01')))).toBe('project-not-started');
    const started = ready().does(start('2026-04-15'));
    expect(answer(started.decide(start('2026-04-16')))).toBe('project-already-started');
    expect(answer(started.decide(close('2026-04-14')))).toBe('dates-in-wrong-order');
    expect(answer(started.decide(close('2026-06-02')))).toBe('in-the-future');
    expect(answer(started.does(close('2026-05-01')).decide(close('2026-05-02')))).toBe('project-already-closed');
  });

  it('a project that outlives the protocol is still reported on', () => {
    const life = ready().does(start('2026-04-15')).on('2031-03-01').does({ type: 'end-term' }).on('2031-06-01');
    expect(answer(life.decide(close('2031-05-20')))).toBe('accepted');
    expect(answer(life.decide(start('2031-02-01')))).toBe('not-in-this-phase');
  });

  it('one that taught nothing has no lesson', () =>
    expect(lessonsOf(ready().does(start('2026-04-15'), close('2026-05-01', ' ')).now)).toEqual([]));
});
