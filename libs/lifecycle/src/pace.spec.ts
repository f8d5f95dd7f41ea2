import type { CivilDay, Instant } from '@pacta/protocol';
import type { ClockDeadline } from './activities.js';
import { DAY, dueDeadline, firstPace, heard, isStuck, jitterOf, MINUTE, refused, unanswered, wakeAt } from './pace.js';

const NOW = Date.parse('2026-12-01T07:00:00Z');

const deadline = (after: number, id = 'one'): ClockDeadline => ({
  id,
  kind: 'signature',
  at: new Date(NOW + after).toISOString() as Instant,
  on: '2026-12-01' as CivilDay,
});

describe('the pace of a clock', () => {
  const rested = heard(firstPace(null, false, NOW), null, NOW);

  test('wakes at the deadline, and no later than thirty days after the last answer', () => {
    expect(wakeAt(heard(rested, deadline(DAY), NOW), 0)).toBe(NOW + DAY);
    expect(wakeAt(heard(rested, deadline(400 * DAY), NOW), 0)).toBe(NOW + 30 * DAY);
  });

  test('the jitter delays the wake-up alone, never by more than ten minutes, and is the same for one protocol', () => {
    const jitters = Array.from({ length: 1000 }, (_, n) => jitterOf(`protocol-${n}`));
    expect(Math.min(...jitters)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...jitters)).toBeLessThan(10 * MINUTE);
    expect(new Set(jitters.map((jitter) => Math.floor(jitter / MINUTE))).size).toBe(10);
    expect(jitterOf('protocol-7')).toBe(jitters[7]);
    const pace = heard(rested, deadline(0), NOW);
    expect(dueDeadline(pace, MINUTE, NOW)).toBeNull();
    expect(dueDeadline(pace, MINUTE, NOW + MINUTE)?.id).toBe('one');
  });

  test('without an answer it asks again after a minute, doubling to fifteen', () => {
    const waits: number[] = [];
    let pace = heard(rested, deadline(400 * DAY), NOW);
    for (let n = 0; n < 6; n += 1) {
      pace = unanswered(pace, NOW);
      waits.push((wakeAt(pace, 0) - NOW) / MINUTE);
    }
    expect(waits).toEqual([1, 2, 4, 8, 15, 15]);
    expect(heard(pace, null, NOW).failures).toBe(0);
  });

  test('a first refusal costs nothing; what is due and refused again rests for an hour', () => {
    const before = heard(rested, deadline(-1), NOW);
    const once = refused(before, heard(before, deadline(-1), NOW), 0, NOW);
    expect(wakeAt(once, 0)).toBeLessThanOrEqual(NOW);
    const twice = refused(once, heard(once, deadline(-1), NOW), 0, NOW);
    expect(wakeAt(twice, 0)).toBe(NOW + 60 * MINUTE);
    expect(isStuck(twice)).toBe(true);
  });

  test('two deadlines that are refused by turns do not make it spin either', () => {
    const before = heard(rested, deadline(-1, 'one'), NOW);
    const once = refused(before, heard(before, deadline(-1, 'two'), NOW), 0, NOW);
    const twice = refused(once, heard(once, deadline(-1, 'one'), NOW), 0, NOW);
    expect(isStuck(twice)).toBe(true);
  });

  test('a refusal that brings a deadline to come is no alarm', () => {
    const before = { ...heard(rested, deadline(-1), NOW), refusals: 1 };
    const after = refused(before, heard(before, deadline(DAY, 'two'), NOW), 0, NOW);
    expect(isStuck(after)).toBe(false);
    expect(wakeAt(after, 0)).toBe(NOW + DAY);
  });
});
