import { dutchDay, dutchFormats, dutchNumber } from './formats.js';

describe('Dutch as it is written', () => {
  it('writes days in words, and leaves what is no day as it is', () => {
    expect(dutchDay('2026-03-01')).toBe('1\u00A0maart\u00A02026');
    expect(dutchDay('……')).toBe('……');
  });

  it('groups numbers by points, with a comma', () => {
    expect(dutchNumber(1234567)).toBe('1.234.567');
    expect(dutchFormats.argent(1250050)).toBe('12.500,50');
    expect(dutchFormats.de('Luik')).toBe('van Luik');
    expect(dutchFormats.civilite('Mme')).toBe('mevrouw');
  });
});
