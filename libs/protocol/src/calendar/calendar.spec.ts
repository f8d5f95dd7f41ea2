import fc from 'fast-check';
import { addDays, addMonths, addYears, civilDay, daysBetween, isCivilDay, weekdayOf } from './civil-day.js';
import { nextWorkingDay } from './working-day.js';
import { dayIn, endOf, instantOf, isZone } from './zone.js';

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays(civilDay('1950-01-01'), n));

describe('civil days', () => {
  it('a month after 31 January is the last day of February', () => {
    expect(addMonths(civilDay('2027-01-31'), 1)).toBe('2027-02-28');
    expect(addMonths(civilDay('2028-01-31'), 1)).toBe('2028-02-29');
  });

  it('a year after 29 February is 28 February', () => expect(addYears(civilDay('2028-02-29'), 1)).toBe('2029-02-28'));

  it('months count backwards across years', () => expect(addMonths(civilDay('2027-02-15'), -14)).toBe('2025-12-15'));

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', '', '2026-04-31'])(
    '«%s» is no day',
    (text) => expect(isCivilDay(text)).toBe(false),
  );

  it('a wrong day given as a right one is an error of the program', () =>
    expect(() => civilDay('2026-02-30')).toThrow(RangeError));

  it('21 November 2026 is a Saturday', () => expect(weekdayOf(civilDay('2026-11-21'))).toBe(6));

  it('days added and counted agree', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, n) =>
        expect(daysBetween(day, addDays(day, n))).toBe(n),
      ),
    );
  });
});

describe('working days', () => {
  it('a Sunday before a holiday moves to Tuesday', () => {
    expect(nextWorkingDay(civilDay('2027-03-28'), new Set([civilDay('2027-03-29')]))).toBe('2027-03-30');
  });

  it('an open day stays', () => expect(nextWorkingDay(civilDay('2027-03-30'), new Set())).toBe('2027-03-30'));
});

describe('clocks of a zone', () => {
  it('eight in the morning in Brussels is six or seven in Greenwich', () => {
    expect(instantOf(civilDay('2026-07-01'), 8, 'Europe/Brussels')).toBe('2026-07-01T06:00:00.000Z');
    expect(instantOf(civilDay('2026-12-01'), 8, 'Europe/Brussels')).toBe('2026-12-01T07:00:00.000Z');
  });

  it('an hour that the change to summer time skips is the instant of the change', () => {
    expect(instantOf(civilDay('2027-03-28'), 2, 'Europe/Brussels')).toBe('2027-03-28T01:00:00.000Z');
  });

  it('an hour that comes twice is the first of the two', () => {
    expect(instantOf(civilDay('2026-10-25'), 2, 'Europe/Brussels')).toBe('2026-10-25T00:00:00.000Z');
  });

  it('a day is over at midnight of its own zone', () => {
    expect(endOf(civilDay('2031-11-30'), 'Europe/Brussels')).toBe('2031-11-30T23:00:00.000Z');
    expect(endOf(civilDay('2031-11-30'), 'Africa/Dakar')).toBe('2031-12-01T00:00:00.000Z');
  });

  it('the day of an instant depends on the zone', () => {
    const at = instantOf(civilDay('2026-12-01'), 0, 'Europe/Brussels');
    expect([dayIn('Europe/Brussels', at), dayIn('America/Lima', at)]).toEqual(['2026-12-01', '2026-11-30']);
  });

  it('an unknown zone is known to be so', () =>
    expect([isZone('Europe/Brussels'), isZone('Belgique')]).toEqual([true, false]));

  it('the day of eight in the morning is that day, in every zone and on every day', () => {
    const zones = fc.constantFrom(
      'Europe/Brussels',
      'Africa/Dakar',
      'America/Lima',
      'Asia/Ho_Chi_Minh',
      'Pacific/Apia',
      'America/St_Johns',
    );
    fc.assert(fc.property(anyDay, zones, (day, zone) => expect(dayIn(zone, instantOf(day, 8, zone))).toBe(day)));
  });
});
