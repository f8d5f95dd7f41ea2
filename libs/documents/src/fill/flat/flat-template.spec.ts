import fc from 'fast-check';
import { asDocumented, flatWay } from '../../../test/judged.js';
import { anyBody, anyData, anyHeader, anyTitle } from '../../../test/random-templates.js';
import { trialDocx } from '../../../test/trial-docx.js';

const threeDocuments = fc.tuple(anyData, anyData, anyData);

describe('the fast way', () => {
  it('writes what docxtemplater writes, for any template and any data, or leaves them to it', () => {
    let written = 0;
    let left = 0;
    fc.assert(
      fc.property(anyBody, anyHeader, anyTitle, threeDocuments, (body, header, title, documents) => {
        const docx = trialDocx(body, { header, title });
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
});
