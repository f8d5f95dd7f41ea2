import { documentFields, documentSubject } from './document.js';

const takes = (fields: unknown): boolean => documentFields.safeParse(fields).success;
const nested = (depth: number): unknown => JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`);

describe('the fields of a document that is filled in by hand', () => {
  it('are whatever its template asks for', () => {
    expect(takes({ objet: 'Atelier', lignes: [{ montant: 12, oui: true, rien: null }] })).toBe(true);
    expect(takes([])).toBe(false);
  });

  it('are no longer than sixty-four kilobytes, in bytes', () => {
    expect(takes({ a: 'é'.repeat(32 * 1024 - 10) })).toBe(true);
    expect(takes({ a: 'é'.repeat(32 * 1024) })).toBe(false);
  });

  it('are not so deep that reading them exhausts the stack', () => {
    expect(takes(nested(15))).toBe(true);
    expect(takes(nested(10_000))).toBe(false);
  });

  it('hold texts that can be stored', () => {
    expect(takes({ a: [{ b: 'nul \0' }] })).toBe(false);
    expect(takes({ 'half \ud800': 1 })).toBe(false);
  });
});

it('a document is about what is known, and nothing else', () => {
  expect(documentSubject.safeParse({ party: 'p1', period: 'final', year: 2027 }).success).toBe(true);
  expect(documentSubject.safeParse({ title: 'x' }).success).toBe(false);
});
