import { frenchDay, frenchFormats, frenchMoney, frenchNumber } from './formats.js';
import { municipalityOf } from './municipality-of.js';

describe('«la Commune …»', () => {
  it.each([
    ['Huy', 'de Huy'],
    ['Andenne', 'd’Andenne'],
    ['Écaussinnes', 'd’Écaussinnes'],
    ['Ouagadougou', 'd’Ouagadougou'],
    ['Yvoir', 'd’Yvoir'],
    ['Yaoundé', 'de Yaoundé'],
    ['Le Roeulx', 'du Roeulx'],
    ['La Louvière', 'de La Louvière'],
    ['Les Bons Villers', 'des Bons Villers'],
    ['L’Escarène', 'de L’Escarène'],
    ['Léglise', 'de Léglise'],
    ['Lessines', 'de Lessines'],
    ['Œudeghien', 'd’Œudeghien'],
    ['  Namur ', 'de Namur'],
    ['…', 'de …'],
  ])('%s: %s', (name, expected) => expect(municipalityOf(name)).toBe(expected));
});

describe('French as it is written', () => {
  it('writes days in words, and leaves what is no day as it is', () => {
    expect(frenchDay('2026-12-01')).toBe('1ᵉʳ\u00A0décembre\u00A02026');
    expect(frenchDay('2027-01-31')).toBe('31\u00A0janvier\u00A02027');
    expect(frenchDay('……')).toBe('……');
    expect(frenchDay('2027-13-01')).toBe('2027-13-01');
  });

  it('groups numbers by spaces that do not break, with a comma', () => {
    expect(frenchNumber(1234567)).toBe('1\u00A0234\u00A0567');
    expect(frenchNumber(2.5)).toBe('2,50');
    expect(frenchNumber(-12)).toBe('−12');
    expect(frenchMoney(1250050)).toBe('12\u00A0500,50');
    expect(frenchMoney(5)).toBe('0,05');
  });

  it('begins a line with a capital', () => {
    expect(frenchFormats.capitale('la Commune')).toBe('La Commune');
    expect(frenchFormats.capitale('école')).toBe('École');
  });

  it('names who writes, and to whom, without the article of a sentence', () => {
    expect(frenchFormats.entete('la Commune d’Andenne')).toBe('Commune d’Andenne');
    expect(frenchFormats.entete('l’Établissement public')).toBe('Établissement public');
    expect(frenchFormats.entete('le protocole de collaboration')).toBe('Protocole de collaboration');
    expect(frenchFormats.entete('the Municipality of Tamale')).toBe('Municipality of Tamale');
    expect(frenchFormats.entete('Les Amis du fleuve')).toBe('Les Amis du fleuve');
    expect(frenchFormats.entete('Lasne')).toBe('Lasne');
  });

  it('prints currencies by their sign where they have one', () => {
    expect(frenchFormats.devise('EUR')).toBe('€');
    expect(frenchFormats.devise('XOF')).toBe('XOF');
  });
});
