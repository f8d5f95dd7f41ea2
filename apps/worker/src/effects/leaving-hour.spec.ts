import type { Instant } from '@pacta/protocol';
import { dayOfLetter } from './leaving-hour.js';

const at = (time: string) => time as Instant; // ISO 8601, as written
const brussels = (since: string) => ({ timeZone: 'Europe/Brussels', since: at(since) });

describe('when the letter of a day may leave', () => {
  it('not before the reminders of the morning are all in', () => {
    // Winter: 8 o’clock in Brussels is 7 in Greenwich.
    expect(dayOfLetter(brussels('2027-01-31T07:01:00Z'), at('2027-01-31T07:14:59Z'), 8)).toBeUndefined();
    expect(dayOfLetter(brussels('2027-01-31T07:01:00Z'), at('2027-01-31T07:15:00Z'), 8)).toBe('2027-01-31');
  });

  it('by the clocks of the reader, on both sides of their change', () => {
    expect(dayOfLetter(brussels('2027-03-28T05:00:00Z'), at('2027-03-28T06:15:00Z'), 8)).toBe('2027-03-28');
    const laPaz = { timeZone: 'America/La_Paz', since: at('2027-01-31T07:01:00Z') };
    expect(dayOfLetter(laPaz, at('2027-01-31T12:14:00Z'), 8)).toBeUndefined();
    expect(dayOfLetter(laPaz, at('2027-01-31T12:15:00Z'), 8)).toBe('2027-01-31');
  });

  it('two minutes after what happens during the day', () => {
    const since = brussels('2027-01-31T13:00:00Z');
    expect(dayOfLetter(since, at('2027-01-31T13:01:59Z'), 8)).toBeUndefined();
    expect(dayOfLetter(since, at('2027-01-31T13:02:00Z'), 8)).toBe('2027-01-31');
  });

  it('at night it waits for the morning', () => {
    expect(dayOfLetter(brussels('2027-01-30T23:30:00Z'), at('2027-01-30T23:59:00Z'), 8)).toBeUndefined();
    expect(dayOfLetter(brussels('2027-01-30T23:30:00Z'), at('2027-01-31T07:15:00Z'), 8)).toBe('2027-01-31');
  });
});
