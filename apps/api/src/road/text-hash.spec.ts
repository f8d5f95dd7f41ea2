import { defaultRules } from '@pacta/protocol';
import { aText } from '../../../../test/builders/protocol.js';
import { hashOfKind } from './text-hash.js';

const ofProduct = ({ kind }: { readonly kind: string }) => Promise.resolve(kind);
const hashOf = (kind: string, text = aText(), rules = defaultRules, template = ofProduct) =>
  hashOfKind(text, kind, rules, template);

describe('the hash that a signature is bound to', () => {
  it('is the same for the same text, and another for one letter', async () => {
    const hash = await hashOf('cic-protocol');
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await hashOf('cic-protocol', { ...aText() })).toBe(hash);
    expect(await hashOf('cic-protocol', aText({ place: 'huy' }))).not.toBe(hash);
  });

  it('covers the template: the same words in another document are another text', async () => {
    expect(await hashOf('annual-action-plan')).not.toBe(await hashOf('cic-protocol'));
    const own = await hashOf('cic-protocol', aText(), defaultRules, () => Promise.resolve('of the municipality'));
    expect(own).not.toBe(await hashOf('cic-protocol'));
  });

  it('covers the articles that are printed: another wording in the settings is another text', async () => {
    const oath = defaultRules.kinds['twinning-oath'];
    if (!oath) throw new Error('the oath is one of the kinds that Pacta brings');
    const [first, ...others] = oath.articles;
    const reworded = { ...oath, articles: first ? [{ ...first, heading: { fr: 'Autre titre' } }, ...others] : [] };
    const rules = { ...defaultRules, kinds: { ...defaultRules.kinds, 'twinning-oath': reworded } };
    expect(await hashOf('twinning-oath', aText(), rules)).not.toBe(await hashOf('twinning-oath'));
  });
});
