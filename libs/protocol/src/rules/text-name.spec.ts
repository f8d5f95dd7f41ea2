import { defaultRules } from './default-rules.js';
import { textNameIn } from './text-name.js';

const nounOf = (fr: string, en?: string) => ({
  fr: textNameIn('fr', { fr, ...(en && { en }) }).noun,
  en: textNameIn('en', { fr, ...(en && { en }) }).noun,
});

describe('what a text is called in a sentence', () => {
  it.each([
    ['cic-protocol', 'protocole', 'protocol'],
    ['solidarity-charter', 'charte', 'charter'],
    ['cenon-charter', 'charte', 'charter'],
    ['senart-charter', 'charte', 'charter'],
    ['isere-charter', 'charte', 'charter'],
    ['twinning-oath', 'accord de jumelage', 'twinning agreement'],
  ])('of the kind %s is «%s», “%s”', (kind, fr, en) => {
    const label = defaultRules.kinds[kind]?.label;
    expect(textNameIn('fr', label).noun).toBe(fr);
    expect(textNameIn('en', label).noun).toBe(en);
  });

  it('is what the name of the kind says first', () => {
    expect(nounOf('Convention sur un accord de pêche')).toEqual({ fr: 'convention', en: 'convention' });
    expect(nounOf('Serment de jumelage', 'Twinning oath')).toEqual({ fr: 'serment de jumelage', en: 'twinning oath' });
    expect(nounOf('Pacte d’amitié', 'Pact of friendship')).toEqual({ fr: 'pacte', en: 'pact' });
  });

  it('is told in English where the office has named its kind in French alone', () => {
    expect(nounOf('Charte des quartiers')).toEqual({ fr: 'charte', en: 'charter' });
  });

  it('is a protocol where the name says nothing of the sort', () => {
    expect(nounOf('Partenariat')).toEqual({ fr: 'protocole', en: 'protocol' });
    expect(textNameIn('fr', undefined)).toEqual({ noun: 'protocole', feminine: false });
  });

  it('has its gender', () => {
    expect(textNameIn('fr', { fr: 'Déclaration d’intention' })).toEqual({ noun: 'déclaration', feminine: true });
    expect(textNameIn('fr', { fr: 'Accord-cadre' }).feminine).toBe(false);
  });
});
