import { parseAmount } from './parse.js';

describe('an amount', () => {
  it.each([
    ['22000', 2_200_000],
    ['22 000', 2_200_000],
    ['22\u202f000,5', 2_200_050],
    ['1.234,56', 123_456],
    ['1,234.56', 123_456],
    ['1.234.567,89', 123_456_789],
    ['22.000', 2_200_000],
    ['1,23', 123],
    ['0.50', 50],
    ['12,', 1_200],
    ['1’234.50', 123_450],
    ['1 234,56 €', 123_456],
    ['0', 0],
  ])('«%s» is read as people mean it', (typed, cents) => expect(parseAmount(typed)).toBe(cents));

  it.each(['', 'beaucoup', '1.23,45.6', '1,2,3', '1.234,567', '12.34.56', '-5', '1,23,456.78', '0.123'])(
    '«%s» is asked again, not guessed',
    (typed) => expect(parseAmount(typed)).toBeUndefined(),
  );
});
