import { answer, Life } from '../../../../test/builders/protocol.js';
import { addDays, civilDay, type CivilDay } from '../calendar/civil-day.js';
import type { Act } from '../command.js';
import { nextDeadline } from '../deadline.js';
import { obligations } from '../obligations.js';
import { defaultRules } from '../rules/default-rules.js';

const KEY = 'signature/p1/college-signature';
const signing = (): Life => Life.ofKind().on('2026-02-02').submitted('2026-02-02').signed('p2', '2026-02-02');
const snooze = (until: string, change: Partial<Act<'snooze-reminders'>> = {}): Act<'snooze-reminders'> => ({
  type: 'snooze-reminders',
  obligation: KEY,
  until: civilDay(until),
  because: 'later',
  note: '',
  ...change,
});
const next = (life: Life): CivilDay | undefined => nextDeadline(life.now, life.rules)?.on;

describe('reminders that can wait', () => {
  it('are silent until the day that was named, that day included, then go on', () => {
    expect(next(signing())).toBe('2026-03-04');
    expect(next(signing().does(snooze('2026-03-03')))).toBe('2026-03-04');
    expect(next(signing().does(snooze('2026-03-04')))).toBe('2026-03-20');
    expect(next(signing().does(snooze('2026-04-20')))).toBe('2026-05-03');
  });

  it('the deadline itself does not move', () => {
    const owed = obligations(signing().does(snooze('2026-04-20')).now, defaultRules);
    expect(owed.find(({ key }) => key === KEY)?.due).toBe('2026-04-03');
  });

  it('«reçu autrement» is a silence like another: the act is still to be recorded', () => {
    const life = signing().does(snooze('2026-03-20', { because: 'received-otherwise', note: 'par courrier' }));
    expect(next(life)).toBe('2026-03-27');
  });

  it('are silent for ninety days at most', () => {
    const latest = addDays(civilDay('2026-02-02'), 90);
    expect(answer(signing().decide(snooze(latest)))).toBe('accepted');
    expect(signing().decide(snooze(addDays(latest, 1)))).toMatchObject({
      refusal: { reason: 'silence-too-long', latest },
    });
    expect(answer(signing().decide(snooze('2026-02-01')))).toBe('dates-in-wrong-order');
  });

  it('of what is not owed are none', () =>
    expect(answer(signing().decide(snooze('2026-03-01', { obligation: 'action-plan/2026' })))).toBe(
      'no-such-obligation',
    ));

  it('a text withdrawn and submitted anew is not silent', () => {
    const life = signing().does(snooze('2026-04-20'), { type: 'withdraw-text', reason: 'Une faute' });
    expect(next(life.submitted('2026-02-02').signed('p2', '2026-02-02'))).toBe('2026-03-04');
  });
});

describe('deadlines of its own', () => {
  const set = (change: Act<'set-policy'>['change'], reason = 'Le conseil siège rarement'): Act<'set-policy'> => ({
    type: 'set-policy',
    obligation: 'signature',
    change,
    reason,
  });
  const due = (life: Life) => obligations(life.now, life.rules).find(({ key }) => key === KEY)?.due;

  it('what is open is counted anew, and what is past stays past', () => {
    const life = signing();
    const first = nextDeadline(life.now, defaultRules);
    if (first) life.atInstant(first.at).does(first.act);
    life.does(set({ due: { days: 90 } }));
    expect(due(life)).toBe('2026-05-03');
    expect(next(life)).toBe('2026-04-03');
  });

  it('are taken back', () => {
    const life = signing().does(set({ due: { days: 90 } }), set(null));
    expect(due(life)).toBe('2026-04-03');
    expect(answer(life.decide(set(null)))).toBe('nothing-changes');
  });

  it('may count the days on which offices are open', () =>
    expect(due(signing().does(set({ due: { days: 10, counted: 'working' } })))).toBe('2026-02-16'));

  it.each([
    [{ due: { days: -1 } }, 'due'],
    [{ due: { days: 1.5 } }, 'due'],
    [{ due: { on: { month: 2, day: 30 } } }, 'due.on'],
    [{ due: { on: { month: 13, day: 1 } } }, 'due.on'],
    [{ before: [{ days: -7 }] }, 'before'],
    [{ before: [{ days: 7 }, { days: 30 }] }, 'before'],
    [{ before: [{}] }, 'before'],
    [{ after: [-1] }, 'after'],
    [{ after: [30, 7] }, 'after'],
    [{ thenEveryDays: 0 }, 'thenEveryDays'],
    [{ thenEveryDays: null }, 'thenEveryDays'],
  ])('%j cannot be meant: %s', (change, field) => {
    expect(signing().decide(set(change))).toMatchObject({ refusal: { reason: 'policy-invalid', field } });
  });

  it.each([{ before: [] }, { after: [0] }, { due: { on: { month: 2, day: 29 } } }])('%j can', (change) =>
    expect(answer(signing().decide(set(change)))).toBe('accepted'),
  );

  it('want a reason, and an obligation that exists', () => {
    expect(answer(signing().decide(set({ after: [3] }, '')))).toBe('reason-missing');
    const unknown = { ...set({ after: [3] }), obligation: 'constructor' as 'signature' };
    expect(answer(signing().decide(unknown))).toBe('no-such-obligation');
  });
});
