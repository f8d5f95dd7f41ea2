import { civilDay, isWorkingDay, nextWorkingDay } from '@pacta/protocol';
import { holidaysIn, holidaysOf, rulesInForce } from './index.js';

const of = (place: string, year = 2026) => holidaysIn(place, year);

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

  test.each(['PS', 'XX', '', 'be', 'Belgique', '__proto__', 'BE-', '-WAL'])(
    'a place without data has none: «%s»',
    (place) => {
      expect(of(place)).toEqual([]);
      expect(holidaysOf(place).has(civilDay('2026-01-01'))).toBe(false);
    },
  );

  test('any day of any year may be asked for, long ago or far away', () => {
    const days = holidaysOf('BE');
    for (const year of [1984, 2026, 2060]) expect(days.has(civilDay(`${year}-07-21`))).toBe(true);
    expect(days.has(civilDay('2026-07-22'))).toBe(false);
  });

  test('a deadline on Belgium’s national day moves to the next day there, and stays where it is in Senegal', () => {
    const day = civilDay('2026-07-21');
    expect([nextWorkingDay(day, holidaysOf('BE')), nextWorkingDay(day, holidaysOf('SN'))]).toEqual(['2026-07-22', day]);
  });
});

describe('regions', () => {
  const goodFriday = civilDay('2026-04-03');

  test('Moselle keeps Good Friday, which the rest of France does not', () => {
    expect([holidaysOf('FR-57').has(goodFriday), holidaysOf('FR').has(goodFriday)]).toEqual([true, false]);
  });

  test('a region adds to its country, it does not replace it', () => {
    expect(of('FR-57')).toEqual(expect.arrayContaining([...of('FR')]));
    expect(of('DE-BY')).toContain('2026-01-06');
    expect(of('DE')).not.toContain('2026-01-06');
  });

  test.each([
    ['FR-974', '2026-12-20', 'La Réunion, the end of slavery'],
    ['FR-6AE', '2026-04-03', 'Alsace, Good Friday'],
  ])('%s is known by its present code (%s: %s)', (place, day) => {
    expect(of(place)).toContain(day);
    expect(of('FR')).not.toContain(day);
  });

  test.each(['BE-WAL', 'BE-VLI', 'FR-77', 'SN-DK'])(
    '%s, which has none of its own, has those of its country',
    (place) => expect(of(place)).toEqual(of(place.slice(0, 2))),
  );
});

describe('the rules in force', () => {
  const bridge = civilDay('2026-05-15');
  const national = civilDay('2026-07-21');
  const own = { section: 'holidays', id: 'BE', body: { closed: [bridge], open: [national] } } as const;

  test('know the holidays of the places that are asked for', () => {
    const { holidays } = rulesInForce([], ['BE', 'SN']);
    expect(Object.keys(holidays)).toEqual(['BE', 'SN']);
    expect(isWorkingDay(national, holidays['BE'] ?? { has: () => false })).toBe(false);
  });

  test('put what staff have set over the calendar', () => {
    const { holidays } = rulesInForce([own], ['BE', 'BE-WAL', 'FR']);
    for (const place of ['BE', 'BE-WAL']) {
      expect([holidays[place]?.has(bridge), holidays[place]?.has(national)]).toEqual([true, false]);
      expect(holidays[place]?.has(civilDay('2026-12-25'))).toBe(true);
    }
    expect(holidays['FR']?.has(bridge)).toBe(false);
  });
});
