import { formatsOf } from '../days/format.js';
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
    ['1 250 XOF', 125_000],
    ['XOF 12,5', 1_250],
    ['0', 0],
  ])('«%s» is read as people mean it', (typed, cents) => expect(parseAmount(typed)).toBe(cents));

  it.each(['', 'beaucoup', '1.23,45.6', '1,2,3', '1.234,567', '12.34.56', '-5', '1,23,456.78', '0.123'])(
    '«%s» is asked again, not guessed',
    (typed) => expect(parseAmount(typed)).toBeUndefined(),
  );
});

describe('an amount that stands in a field', () => {
  const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

  it('shows the cents that are kept, in any currency, and is read again as it is written', () => {
    const { money, figure } = formatsOf('fr');
    expect(plain(money(125_000, 'XOF'))).toBe('1 250 F CFA');
    expect(plain(money(1_250, 'XOF'))).toBe('12,50 F CFA');
    expect(plain(money(123_456, 'TND'))).toBe('1 234,56 TND');
    expect(plain(money(123_400, 'EUR'))).toBe('1 234 €');
    for (const cents of [0, 5, 1_250, 123_456, 100_000_000])
      for (const language of ['fr', 'en']) expect(parseAmount(formatsOf(language).figure(cents / 100))).toBe(cents);
    expect(plain(figure(1_234.5))).toBe('1 234,5');
  });
});
