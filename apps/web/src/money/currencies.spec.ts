import { currenciesIn } from './currencies.js';

describe('the currencies of the world', () => {
  it('are named in the language of the reader, the common ones first, each once', () => {
    const { common, others } = currenciesIn('fr', 'EUR');
    expect(common[0]).toEqual({ code: 'EUR', label: 'euro – EUR' });
    const codes = [...common, ...others].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toContain('NIO');
    expect(others.filter(({ label }) => /\d{4}/.test(label) || !label.includes(' – '))).toEqual([]);
    expect(currenciesIn('en', 'EUR').common.find(({ code }) => code === 'MAD')?.label).toBe('Moroccan Dirham – MAD');
  });

  it('have the one in use among the common ones, whatever somebody has written', () => {
    expect(currenciesIn('fr', 'NIO').common.at(-1)).toEqual({ code: 'NIO', label: 'córdoba oro nicaraguayen – NIO' });
    expect(currenciesIn('fr', 'francs').common.at(-1)).toEqual({ code: 'francs', label: 'francs' });
    expect(currenciesIn('fr', '').common.map(({ code }) => code)).not.toContain('');
  });
});
