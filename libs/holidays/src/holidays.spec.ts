import { civilDay, nextWorkingDay } from '@pacta/protocol';
import { holidaysFor, holidaysOf } from './index.js';

const of = (country: string, year = 2026) => [...holidaysOf(country, year, year)].sort();

describe('public holidays', () => {
  test('Belgium closes on its national day, and on the Monday after Easter', () => {
    expect(of('BE')).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-07-21',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
  });

  test('Senegal keeps Tabaski and Easter Monday', () => {
    expect(of('SN')).toEqual(expect.arrayContaining(['2026-04-04', '2026-04-06', '2026-05-27']));
  });

  test('a festival of several days closes each of them', () => {
    expect(of('TR')).toEqual(expect.arrayContaining(['2026-03-20', '2026-03-21', '2026-03-22']));
    expect(of('RU')).toEqual(
      expect.arrayContaining(['2026-01-02', '2026-01-03', '2026-01-04', '2026-01-05', '2026-01-06']),
    );
  });

  test('a day of 25 hours, when clocks go back, is one day', () => {
    expect(of('HT').filter((day) => day.startsWith('2026-11-0'))).toEqual(['2026-11-01', '2026-11-02']);
  });

  test('neither a half-day nor a day on which only banks close moves a deadline', () => {
    expect(of('IS')).not.toContain('2026-12-24');
    expect(of('DE')).not.toContain('2026-12-31');
  });

  test.each(['PS', 'XX', '', 'be', 'Belgique', '__proto__'])('a country without data has none: «%s»', (country) => {
    expect(of(country)).toEqual([]);
  });

  test('both years are included, and a span that ends before it begins is empty', () => {
    const days = holidaysOf('BE', 2026, 2028);
    expect([days.has(civilDay('2026-07-21')), days.has(civilDay('2028-07-21'))]).toEqual([true, true]);
    expect(holidaysOf('BE', 2028, 2026)).toEqual(new Set());
  });

  test('what is handed to the rules is cut at the first and the last day, by country', () => {
    const holidays = holidaysFor(['BE', 'PS'], civilDay('2026-07-21'), civilDay('2027-01-01'));
    expect([...(holidays['BE'] ?? [])].sort()).toEqual([
      '2026-07-21',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
      '2027-01-01',
    ]);
    expect(holidays['PS']).toEqual(new Set());
  });

  test('a deadline on Belgium’s national day moves to the next day there, and stays where it is in Senegal', () => {
    const { BE, SN } = holidaysFor(['BE', 'SN'], civilDay('2026-01-01'), civilDay('2026-12-31'));
    const day = civilDay('2026-07-21');
    expect([nextWorkingDay(day, BE ?? new Set()), nextWorkingDay(day, SN ?? new Set())]).toEqual(['2026-07-22', day]);
  });

  test('a set is built once and may only be read: every command asks for it', () => {
    expect(holidaysOf('BE', 2026, 2026)).toBe(holidaysOf('BE', 2026, 2026));
  });
});
