import { aText } from '../../../../test/builders/protocol.js';
import { textHash } from './text-hash.js';

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
