import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import PizZip from 'pizzip';
import { templates } from '@pacta/templates';
import { asDocumented, flatWay } from '../../../test/judged.js';
import { variationsOf } from '../../../test/variations.js';
import { sampleOf } from '../../manifest.js';
import { compileTemplate, printableOf } from '../../template.js';

const cases = templates.flatMap((template) => template.languages.map((language) => ({ template, language })));

/** The parts of a template in which a tag stands: an annex that is only reproduced has them at its foot alone. */
const partsWithTags = (docx: Buffer): string[] =>
  Object.values(new PizZip(docx).files)
    .filter(({ name }) => /^word\/(document|header\d*|footer\d*)\.xml$/u.test(name))
    .filter((file) => />[^<]*\{[^<]*</u.test(file.asText()))
    .map(({ name }) => name);

describe.each(cases)('$template.kind in $language', ({ template, language }) => {
  const docx = readFileSync(template.file(language));
  const sample = printableOf(compileTemplate(template, language, docx), sampleOf(template, language));
  const fill = flatWay(docx, sample, language);

  it('is written by the fast way as docxtemplater writes it', () => {
    const written = fill?.(sample);
    expect(partsWithTags(docx)).toContain('word/footer1.xml');
    expect(Object.keys(written ?? {})).toEqual(expect.arrayContaining(partsWithTags(docx)));
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
