import { problemsIn } from './check-rules.js';
import { defaultRules } from './default-rules.js';
import { grids } from './grids/index.js';
import { kinds } from './kinds/index.js';
import type { ProtocolKind, Rules } from './rules.js';

const placeholders = ({ articles }: ProtocolKind, language: string): string[] =>
  articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((text) => [...(text[language] ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')),
  );

describe('the rules that an installation begins with', () => {
  it('have no problem', () => expect(problemsIn(defaultRules)).toEqual([]));

  it.each([
    ['cic-principles', 17],
    ['action-sheet-stars', 6],
    ['cenon-principles', 8],
    ['senart-commitments', 9],
    ['isere-criteria', 9],
  ])('the grid %s has %i criteria', (id, count) => expect(grids[id]?.criteria).toHaveLength(count));

  it('the principles of a CIC protocol stand in groups of 5, 3, 5 and 4', () => {
    const groups = grids['cic-principles']?.criteria.map(({ group }) => group) ?? [];
    expect([...new Set(groups)].map((name) => groups.filter((one) => one === name).length)).toEqual([5, 3, 5, 4]);
  });

  it('every step, grid and kind is told in French and in English wherever it is told at all', () => {
    const untold = JSON.stringify(defaultRules).match(/\{"fr":"[^"]*"\}/g);
    expect(untold).toBeNull();
  });
});

describe.each(Object.values(kinds))('the kind $id', (kind) => {
  it('prints each of its fields somewhere', () => {
    const printed = placeholders(kind, 'fr').filter((name) => !['parties', 'place', 'term'].includes(name));
    expect([...new Set(printed)].sort()).toEqual(kind.fields.map(({ id }) => id).sort());
  });

  it('names the same things in both languages, in the same order', () => {
    expect(placeholders(kind, 'en')).toEqual(placeholders(kind, 'fr'));
  });

  it('lets lines and rows stand alone in their paragraph', () => {
    const lists = kind.fields.filter(({ type }) => type === 'lines' || type === 'rows').map(({ id }) => `{${id}}`);
    const texts = kind.articles.flatMap(({ paragraphs }) => paragraphs.map((text) => text['fr'] ?? ''));
    for (const list of lists) expect(texts).toContain(list);
  });
});

describe('a kind that nobody programmed', () => {
  it('the twinning oath and its grid, read from JSON under names of their own, are rules like the others', () => {
    const [oath, grid] = JSON.parse(JSON.stringify([kinds['twinning-oath'], grids['action-sheet-stars']])) as [
      ProtocolKind,
      Rules['grids'][string],
    ];
    const added = (kind: Partial<ProtocolKind>): Rules => ({
      ...defaultRules,
      kinds: { 'cic-protocol': kinds['cic-protocol']!, oath: { ...oath, id: 'oath', ...kind } },
      grids: { 'cic-principles': grids['cic-principles']!, stars: { ...grid, id: 'stars' } },
    });
    expect(problemsIn(added({ grid: 'stars' }))).toEqual([]);
    expect(problemsIn(added({ grid: 'moons' }))).toEqual([
      { path: 'kinds.oath.grid', reason: 'unknown-grid', name: 'moons' },
    ]);
  });
});

describe('Cenon’s charter', () => {
  it('has a field for each of the eight principles of its grid, in its order', () => {
    const principles = grids['cenon-principles']?.criteria.map(({ id }) => id) ?? [];
    const fields = kinds['cenon-charter']?.fields.map(({ id }) => id) ?? [];
    expect(fields.filter((id) => principles.includes(id))).toEqual(principles);
  });
});
