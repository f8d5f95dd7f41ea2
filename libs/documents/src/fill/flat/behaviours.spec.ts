import PizZip from 'pizzip';
import { behaviours } from '../../../test/behaviours/index.js';
import { asDocumented, filesOf, flatWay } from '../../../test/judged.js';
import { trialDocx } from '../../../test/trial-docx.js';
import { textOf } from '../../check/text-of.js';
import { CompiledTemplate } from '../compiled-template.js';

describe.each(behaviours)('a template $it', ({ body, header, title, data, says, way }) => {
  const docx = trialDocx(body, { header, title });

  it('as docxtemplater does, the first time and again after other data', () => {
    const template = new CompiledTemplate(docx, 'fr');
    const first = template.fill(data);
    expect(textOf(first).replace(/\n$/, '')).toBe(says);
    expect(filesOf(new PizZip(first))).toEqual(asDocumented(docx, data));
    template.fill({});
    expect(template.fill(data).equals(first)).toBe(true);
  });

  it(`written by ${way === 'flat' ? 'the fast way' : 'docxtemplater'}`, () => {
    const fill = flatWay(docx, data);
    const found = fill ? (fill(data) ? 'flat' : 'these data') : 'never';
    expect(found).toBe(way);
  });
});
