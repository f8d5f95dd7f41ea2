import { englishDay, englishFormats, englishNumber } from './formats.js';

describe('English as it is written', () => {
  it('writes days in words, and leaves what is no day as it is', () => {
    expect(englishDay('2026-12-01')).toBe('1\u00A0December\u00A02026');
    expect(englishDay('2027-13-01')).toBe('2027-13-01');
    expect(englishDay('……')).toBe('……');
  });

  it('groups numbers by commas, with a point', () => {
    expect(englishNumber(1234567)).toBe('1,234,567');
    expect(englishNumber(-2.5)).toBe('−2.50');
    expect(englishFormats.argent(1250050)).toBe('12,500.50');
    expect(englishFormats.moyenne(2)).toBe('2.00');
  });

  it('puts the civility before a name in English', () => {
    expect(['M.', 'Mme', 'M./Mme', 'Dr'].map(englishFormats.civilite)).toEqual(['Mr', 'Ms', 'Mr/Ms', 'Dr']);
  });

  it('names a place as it is', () => expect(englishFormats.de(' Andenne')).toBe('of Andenne'));
});
