import { civilDay } from './calendar/civil-day.js';
import { rehearse, type Rehearsed } from './rehearse.js';
import { defaultRules } from './rules/default-rules.js';
import { aPlan, Life } from '../../../test/builders/protocol.js';

const life = (on = '2026-12-01'): Life => Life.ofKind().inForce(on);
const of = (entries: readonly Rehearsed[], kind: string, type: string): string[] =>
  entries.filter((entry) => entry.kind === kind && entry.type === type).map((entry) => entry.on);

describe('the rehearsal of five years', () => {
  const entries = rehearse(life().now, defaultRules);

  it('is sorted by day', () => expect(entries.map((e) => e.on)).toEqual([...entries.map((e) => e.on)].sort()));

  it('has a plan and an agreement for each year, and each evaluation', () => {
    expect(of(entries, 'action-plan', 'due')).toEqual([
      '2027-01-30',
      '2028-01-31',
      '2029-01-31',
      '2030-01-31',
      '2031-01-31',
    ]);
    expect(of(entries, 'specific-agreement', 'due')).toEqual([
      '2027-03-31',
      '2028-03-31',
      '2029-04-01',
      '2030-04-01',
      '2031-04-01',
    ]);
    expect(of(entries, 'yearly-evaluation', 'due')).toEqual([
      '2027-11-30',
      '2028-11-30',
      '2029-11-30',
      '2030-11-30',
      '2031-11-30',
    ]);
    expect(of(entries, 'final-evaluation', 'due')).toEqual(['2031-02-28']);
  });

  it('reminds each party of the renewal eight times, then the term ends', () => {
    expect(of(entries, 'renewal-decision', 'reminder')).toHaveLength(16);
    expect(entries.at(-1)).toMatchObject({ on: '2031-11-30', type: 'end', kind: 'end-of-term' });
  });

  it('reminds of nothing after its due day, since all is done in time', () => {
    expect(entries.filter((e) => e.type === 'reminder' && e.on > e.due)).toEqual([]);
  });

  it('stops where it is told to', () => {
    const short = rehearse(life().now, defaultRules, 1);
    expect(short.at(-1)?.on.slice(0, 7)).toBe('2027-11');
    expect(short.length).toBeLessThan(entries.length);
  });

  it('goes on from where a protocol stands, an amended plan included', () => {
    const begun = life('2026-03-01').on('2026-04-02');
    begun.does({ type: 'propose-action-plan', party: 'p2', on: civilDay('2026-04-02'), year: 2026, content: aPlan() });
    expect(of(rehearse(begun.now, defaultRules), 'action-plan', 'due')[0]).toBe('2026-04-30');
  });

  it('of a life under way begins today, with what is late taken as done today', () => {
    const life = Life.ofKind().inForce('2026-03-01').on('2027-06-01');
    const years = rehearse(life.now, defaultRules, 5, civilDay('2027-06-01'));
    expect(years[0]).toMatchObject({
      on: '2027-06-01',
      type: 'due',
      kind: 'action-plan',
      year: 2026,
      due: '2026-04-30',
    });
    expect(years.every((entry) => entry.on >= '2027-06-01')).toBe(true);
    expect(years.at(-1)).toMatchObject({ on: '2031-02-28', kind: 'end-of-term' });
  });
});
