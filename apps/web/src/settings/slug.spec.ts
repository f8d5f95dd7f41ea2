import { slugOf } from './slug.js';

describe('an id made from a name', () => {
  it.each([
    ['Avis du directeur financier', 'avis-du-directeur-financier'],
    ['L’œuvre «Été 2027» !', 'l-oeuvre-ete-2027'],
    ['1. Encourager', 'encourager'],
    ['***', 'step'],
    ['', 'step'],
  ])('«%s» is %s', (name, id) => expect(slugOf(name, [], 'step')).toBe(id));

  it('is never one that is taken', () =>
    expect(slugOf('Publication', ['publication', 'publication-2'], 'step')).toBe('publication-3'));

  it('is never longer than an id may be', () =>
    expect(slugOf('a'.repeat(200), [], 'step').length).toBeLessThanOrEqual(60));
});
