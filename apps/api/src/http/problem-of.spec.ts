import { ClockUnavailable } from '@pacta/lifecycle/client';
import { RegisterUnavailable } from '@pacta/register';
import { Life } from '../../../../test/builders/protocol.js';
import { Declined, Refused } from './declined.js';
import { problemOf } from './problem-of.js';

const problem = (error: unknown, language: 'fr' | 'en' = 'fr') => problemOf(error, language, 'r1');

describe('what a reader is told', () => {
  it('of a server that is away: that nothing is lost, and to repeat', () => {
    expect(problem(new RegisterUnavailable(new Error('x')))).toMatchObject({
      status: 503,
      reason: 'register-unavailable',
    });
    expect(problem(new ClockUnavailable('register', null))).toMatchObject({ reason: 'register-unavailable' });
    expect(problem(new ClockUnavailable('clock', null))).toMatchObject({ reason: 'clock-unavailable', bug: false });
  });

  it('of a refusal: the rule, at the field of the act', () => {
    const { now } = Life.ofKind().on('2026-02-02').submitted();
    const refusal = { reason: 'scores-incomplete', criteria: ['equality'] } as const;
    expect(problem(new Refused(refusal, now))).toMatchObject({
      status: 422,
      reason: 'scores-incomplete',
      errors: [{ path: 'act.scores', detail: expect.stringContaining('Égalité') as string }],
    });
    expect(problem(new Refused(refusal, now), 'en').detail).toContain('Equality');
    expect(problem(new Refused({ reason: 'already-scored', party: 'p2' }, now))).toMatchObject({
      status: 409,
      detail: 'Mbour a déjà remis son évaluation\u00A0: chaque partenaire a une voix.',
    });
  });

  it('of a draft that changed: the revision it has now', () => {
    expect(problem(new Declined('draft-changed', { current: 7 }))).toMatchObject({ status: 412, current: 7 });
  });

  it('of a bug: nothing but the request’s id', () => {
    const told = problem(new Error('SELECT secret FROM somewhere'));
    expect(told).toMatchObject({ status: 500, bug: true, detail: expect.stringContaining('r1') as string });
    expect(JSON.stringify(told)).not.toContain('secret');
  });
});
