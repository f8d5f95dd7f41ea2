import { amendment, termination } from '../../../../test/builders/acts.js';
import { charterInForce } from '../../../../test/builders/kinds.js';
import { aText, answer, huy, instant, Life, mbour } from '../../../../test/builders/protocol.js';
import { civilDay } from '../calendar/civil-day.js';
import { nextDeadline, type Deadline } from '../deadline.js';
import { defaultRules } from '../rules/default-rules.js';

const next = (life: Life): Deadline | undefined => nextDeadline(life.now, life.rules);

/** Wakes on every deadline until `until`, and tells the instants of those that are about something. */
function wakes(life: Life, until: string, about: RegExp): string[] {
  const woken: string[] = [];
  for (let soonest = next(life); soonest && soonest.on <= until; soonest = next(life)) {
    const what = soonest.act.type === 'remind' ? soonest.act.obligation : soonest.kind;
    if (about.test(what)) woken.push(soonest.at);
    life.atInstant(soonest.at).does(soonest.act);
  }
  return woken;
}

const ledFrom = (timeZone: string, on = '2026-03-01'): Life => {
  const text = aText({
    parties: [
      { ...huy, timeZone },
      { ...mbour, timeZone },
    ],
  });
  return Life.ofKind().on(on).submitted(on, text).completes(on);
};

describe('eight in the morning', () => {
  it('is eight on both sides of the change of clocks', () => {
    // Reminders of the yearly evaluation: 60, 30 and 7 days before 30 November; clocks change on 25 October 2026.
    expect(wakes(Life.ofKind().inForce('2026-03-01'), '2026-11-30', /yearly-evaluation\/2026/)).toEqual([
      '2026-10-01T06:00:00.000Z',
      '2026-10-31T07:00:00.000Z',
      '2026-11-23T07:00:00.000Z',
    ]);
  });

  it('where an hour is skipped, a reminder set for that hour goes at the change', () => {
    const rules = { ...defaultRules, reminderHour: 2 };
    const life = Life.ofKind('cic-protocol', rules).on('2027-02-26').submitted('2027-02-26').signed('p2', '2027-02-26');
    expect(next(life)).toMatchObject({ on: '2027-03-28', at: '2027-03-28T01:00:00.000Z' });
  });

  it('each party is woken on its own clocks', () => {
    const life = Life.ofKind().inForce('2026-12-01').on('2031-11-20');
    const at = (party: string) =>
      wakes(Life.ofKind().inForce('2026-12-01'), '2031-11-30', new RegExp(`renewal-decision/${party}`)).at(-1);
    expect(life.now.inForce?.lastDay).toBe('2031-11-30');
    expect([at('p1'), at('p2')]).toEqual(['2031-11-27T07:00:00.000Z', '2031-11-27T08:00:00.000Z']);
  });
});

describe('the end of a term', () => {
  it('comes with the first instant after its last day, where the lead party is', () => {
    expect(wakes(ledFrom('Europe/Brussels'), '2032-01-01', /end-of-term/)).toEqual(['2031-02-28T23:00:00.000Z']);
    expect(wakes(ledFrom('America/Lima'), '2032-01-01', /end-of-term/)).toEqual(['2031-03-01T05:00:00.000Z']);
  });

  it('comes at the change of clocks where that very midnight is skipped', () => {
    // In Santiago the clocks go from 24:00 on Saturday 6 September 2031 to 01:00 on Sunday.
    const life = ledFrom('America/Santiago', '2026-09-07');
    expect(life.now.inForce?.lastDay).toBe('2031-09-06');
    expect(wakes(life, '2032-01-01', /end-of-term/)).toEqual(['2031-09-07T04:00:00.000Z']);
    expect(life.now.phase).toBe('lapsed');
  });

  it('does not come to what has none, nor before its time', () => {
    expect(answer(charterInForce('twinning-oath').on('2040-01-01').decide({ type: 'end-term' }))).toBe('not-yet-due');
    const life = ledFrom('Europe/Brussels').atInstant(instant('2031-02-28T22:59:59.999Z'));
    expect(answer(life.decide({ type: 'end-term' }))).toBe('not-yet-due');
    expect(answer(life.decide({ type: 'end-notice' }))).toBe('nothing-to-remind');
  });

  it('on the day on which a notice takes effect too, ends by the notice', () => {
    const life = ledFrom('Europe/Brussels').on('2030-08-28');
    life.does({ type: 'give-notice', party: 'p1', on: civilDay('2030-08-28'), reason: 'Fin' });
    expect(life.now.notice?.effectiveOn).toBe('2031-02-28');
    wakes(life, '2032-01-01', /never/);
    expect(life.now.phase).toBe('terminated');
  });

  it('with an amendment still open ends all the same, and nobody is asked to sign it any more', () => {
    const life = ledFrom('Europe/Brussels').on('2031-01-10').does(amendment('2031-01-10'));
    wakes(life, '2032-01-01', /never/);
    expect(life.now).toMatchObject({ phase: 'lapsed' });
    expect(next(life)).toBeUndefined();
  });

  it('agreed by all comes even where the term had no end', () => {
    const life = charterInForce('twinning-oath').on('2027-01-10').does(termination('2027-01-10', '2027-03-31'));
    life.completes('2027-01-10', 'a1');
    wakes(life, '2032-01-01', /never/);
    expect(life.now).toMatchObject({ phase: 'terminated', endedOn: '2027-03-31' });
  });
});

describe('a clock that stood still', () => {
  it('sends one reminder for all the days that it missed, and does not announce what was due', () => {
    const life = Life.ofKind().on('2026-02-02').submitted('2026-02-02').signed('p2', '2026-02-02').on('2026-06-01');
    const soonest = next(life);
    if (!soonest) throw new Error('something is awaited');
    life.does(soonest.act);
    expect(life.events.at(-1)).toMatchObject({ type: 'reminded', scheduledFor: '2026-05-03', toSupervisor: true });
    expect(next(life)?.on).toBe('2026-08-01');
  });

  it('an act that came meanwhile leaves nothing to remind of', () => {
    const life = Life.ofKind().on('2026-02-02').submitted('2026-02-02').signed('p2', '2026-02-02');
    const soonest = next(life);
    life.on('2026-06-01').signed('p1', '2026-02-10');
    expect(soonest && answer(life.decide(soonest.act))).toBe('nothing-to-remind');
  });

  it('a deadline is always one that its own state accepts, at its own instant', () => {
    const life = Life.ofKind().inForce('2026-03-01');
    for (let soonest = next(life); soonest; soonest = next(life)) {
      expect(answer(life.atInstant(soonest.at).decide(soonest.act))).toBe('accepted');
      life.does(soonest.act);
    }
    expect(life.now.phase).toBe('lapsed');
  });
});
