import { printableOf, sampleOf } from '@pacta/documents';
import { Life } from '../test/builders/protocol.js';
import { filledIn, formOf, templates, typedOf } from './index.js';

const protocol = Life.ofKind().on('2026-02-02').submitted().now;
const cases = templates.flatMap((template) => template.languages.map((language) => ({ template, language })));

describe.each(cases)('$template.kind in $language, filled in by hand', ({ template, language }) => {
  const typed = typedOf(sampleOf(template, language));

  it('asks for everything but what the service knows of any document', () => {
    const { properties = {}, required = [] } = formOf(template);
    expect(Object.keys(typed).filter((key) => !Object.hasOwn(properties, key))).toEqual([]);
    expect(required.filter((key) => !Object.hasOwn(properties, key))).toEqual([]);
    expect(Object.keys(properties)).not.toContain('codeDeVerification');
  });

  it('is complete once that is added, as a draft and as issued', () => {
    for (const given of [
      { protocol, code: '', draft: true },
      { protocol, code: 'AAAA-BBBB', draft: false },
    ]) {
      const data = filledIn(template, typed, given);
      expect(printableOf({ manifest: template, language }, data)).toMatchObject({
        reference: protocol.reference,
        projet: given.draft,
      });
    }
  });

  it('lets nobody type a reference or a code of his own', () => {
    const data = filledIn(
      template,
      { ...typed, reference: 'X', codeDeVerification: 'X' },
      { protocol, code: 'C', draft: false },
    );
    expect(data).toMatchObject({ reference: protocol.reference, codeDeVerification: 'C' });
  });
});
