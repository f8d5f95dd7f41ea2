import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { templates } from '@pacta/templates';
import { asDocumented, flatWay } from '../../../test/judged.js';
import { variationsOf } from '../../../test/variations.js';
import { sampleOf } from '../../manifest.js';
import { compileTemplate, printableOf } from '../../template.js';

const cases = templates.flatMap((template) => template.languages.map((language) => ({ template, language })));

describe.each(cases)('$template.kind in $language', ({ template, language }) => {
  const docx = readFileSync(template.file(language));
  const sample = printableOf(compileTemplate(template, language, docx), sampleOf(template, language));
  const fill = flatWay(docx, sample, language);

  it('is written by the fast way as docxtemplater writes it', () => {
    const written = fill?.(sample);
    expect(Object.keys(written ?? {})).toContain('word/document.xml');
    expect(asDocumented(docx, sample, language)).toMatchObject(written ?? {});
  });

  it('is written the same for any data of its shape, with gaps or without', () => {
    let count = 0;
    fc.assert(
      fc.property(variationsOf(sample), (data) => {
        const written = fill?.(data as object); // the sample is an object, and so are its variations
        if (!written) return;
        expect(asDocumented(docx, data as object, language)).toMatchObject(written);
        count += 1;
      }),
      { numRuns: 40 },
    );
    expect(count).toBeGreaterThan(0);
  });
});
