import { parseDay } from './parse.js';

describe('a day as people write it', () => {
  it.each([
    ['31/1/27', '2027-01-31'],
    ['31.01.2027', '2027-01-31'],
    ['31-1-2027', '2027-01-31'],
    ['31 1 27', '2027-01-31'],
    ['2027-01-31', '2027-01-31'],
    ['31 janvier 2027', '2027-01-31'],
    ['1er février 2027', '2027-02-01'],
    ['15 août 2028', '2028-08-15'],
    ['3 juin 2027', '2027-06-03'],
    ['3 juillet 2027', '2027-07-03'],
    ['31 January 2027', '2027-01-31'],
    ['29/2/2028', '2028-02-29'],
  ])('understands «%s»', (typed, day) => {
    expect(parseDay(typed)).toBe(day);
  });

  it.each(['', '31', '29/2/2027', '31/4/2027', '12/13/2027', 'demain', '31 foo 2027', '0/1/2027'])(
    'does not guess at «%s»',
    (typed) => {
      expect(parseDay(typed)).toBeUndefined();
    },
  );
});
