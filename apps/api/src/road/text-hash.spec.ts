import { aText } from '../../../../test/builders/protocol.js';
import { canonicalJson } from './canonical.js';
import { textHash } from './text-hash.js';

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

describe('the hash that a signature is bound to', () => {
  it('is the same for the same text, and another for one letter', async () => {
    const hash = await textHash(aText(), 'cic-protocol');
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await textHash({ ...aText() }, 'cic-protocol')).toBe(hash);
    expect(await textHash(aText({ place: 'huy' }), 'cic-protocol')).not.toBe(hash);
  });

  it('covers the template: the same words in another document are another text', async () => {
    expect(await textHash(aText(), 'annual-action-plan')).not.toBe(await textHash(aText(), 'cic-protocol'));
  });
});
