import { holidaysIn, regionsOf } from './index.js';

const codes = (country: string): string[] => regionsOf(country).map(({ code }) => code);

describe('the regions whose holidays are known', () => {
  test('Belgium’s are named as the law names them', () =>
    expect(regionsOf('BE')).toContainEqual({ code: 'BE-WAL', name: 'Wallonie' }));

  test('those of France bear their present codes', () =>
    expect(codes('FR')).toEqual(expect.arrayContaining(['FR-57', 'FR-67', 'FR-974', 'FR-976'])));

  test.each(['FR-974', 'FR-67', 'DE-BY'])('what is offered is what is counted: %s has days of its own', (code) => {
    const [country = ''] = code.split('-');
    expect(codes(country)).toContain(code);
    expect(holidaysIn(code, 2026)).not.toEqual(holidaysIn(country, 2026));
  });

  test.each(['SN', 'PS', 'XX', ''])('«%s» has none', (country) => expect(regionsOf(country)).toEqual([]));
});
