import { canonicalJson } from './canonical.js';

describe('the canonical JSON', () => {
  it('does not depend on the order in which keys were written', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'é' }], a: 'x' })).toBe('{"a":"x","b":[1,{"c":"é","d":null}]}');
    expect(canonicalJson({ a: 'x', b: [1, { c: 'é', d: null }] })).toBe(
      canonicalJson({ b: [1, { d: null, c: 'é' }], a: 'x' }),
    );
  });

  it('keeps the order of lists, and leaves out what is not said', () => {
    expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });
});
