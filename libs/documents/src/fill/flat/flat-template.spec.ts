import fc from 'fast-check';
import { asDocumented, flatWay } from '../../../test/judged.js';
import { anyBody, anyData, anyHeader, anyNote, anyTitle } from '../../../test/random-templates.js';
import { cell, line, row, table, trialDocx, type Beside } from '../../../test/trial-docx.js';

const anyBeside: fc.Arbitrary<Beside> = fc.oneof(
  fc.record({ header: anyHeader, title: anyTitle }),
  fc.record({ footer: anyHeader }),
  fc.record({ footnote: anyNote }),
  fc.record({ endnote: anyNote }),
  fc.record({ comment: anyNote }),
);
const threeDocuments = fc.tuple(anyData, anyData, anyData);

describe('the fast way', () => {
  it('writes what docxtemplater writes, for any template and any data, or leaves them to it', () => {
    let written = 0;
    let left = 0;
    fc.assert(
      fc.property(anyBody, anyBeside, threeDocuments, (body, beside, documents) => {
        const docx = trialDocx(body, beside);
        const fill = flatWay(docx, documents[0]);
        for (const data of documents) {
          const files = fill?.(data);
          if (files) expect(asDocumented(docx, data)).toMatchObject(files);
          if (files) written += 1;
          else left += 1;
        }
      }),
      { numRuns: 200 },
    );
    // Most of these templates are worse than any of ours; still the fast way must not leave all to the slow one.
    expect(written).toBeGreaterThan(left);
  });

  it('writes long texts and many rows as docxtemplater does', () => {
    const docx = trialDocx(
      line('{texte}') + table(row(cell(line('{#lignes}{nom}')), cell(line('{texte}{;}{/lignes}')))),
    );
    const texte = 'é<&>{}\n🇧🇪\uD800'.repeat(8_500);
    const lignes = Array.from({ length: 1_200 }, (_, index) => ({
      nom: `nᵒ ${index} «ا»`,
      texte: index % 7 ? 'a' : '',
    }));
    const fill = flatWay(docx, { texte, lignes });
    expect(fill?.({ texte, lignes })).toMatchObject({
      'word/document.xml': expect.stringContaining('nᵒ 1199') as string,
    });
    expect(asDocumented(docx, { texte, lignes })).toMatchObject(fill?.({ texte, lignes }) ?? {});
  });
});
