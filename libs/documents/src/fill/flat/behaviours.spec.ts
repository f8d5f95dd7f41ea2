import PizZip from 'pizzip';
import { behaviours } from '../../../test/behaviours/index.js';
import { refusals } from '../../../test/behaviours/refusals.js';
import { asDocumented, filesOf, flatWay, wordsOf } from '../../../test/judged.js';
import { trialDocx } from '../../../test/trial-docx.js';
import { CompiledTemplate } from '../compiled-template.js';

describe.each(behaviours)('a template $it', ({ body, data, says, way, holds = {}, ...beside }) => {
  const docx = trialDocx(body, beside);

  it('as docxtemplater does, the first time and again after other data', () => {
    const template = new CompiledTemplate(docx, 'fr');
    const first = template.fill(data);
    expect(wordsOf(first)).toBe(says);
    expect(filesOf(new PizZip(first))).toEqual(asDocumented(docx, data));
    template.fill({});
    expect(template.fill(data).equals(first)).toBe(true);
  });

  it('with what its words alone do not show', () => {
    const xml = filesOf(new PizZip(new CompiledTemplate(docx, 'fr').fill(data)))['word/document.xml'] ?? '';
    const held = Object.keys(holds).map((piece) => [piece, xml.split(piece).length - 1]);
    expect(Object.fromEntries(held)).toEqual(holds);
  });

  it(`written by ${way === 'flat' ? 'the fast way' : 'docxtemplater'}`, () => {
    const fill = flatWay(docx, data);
    const found = fill ? (fill(data) ? 'flat' : 'these data') : 'never';
    expect(found).toBe(way);
  });
});

it.each(refusals)('a template that $it is refused before any data, as docxtemplater refuses it', ({ body }) => {
  const docx = trialDocx(body);
  expect(asDocumented(docx, {})).toBe('failed');
  expect(() => new CompiledTemplate(docx, 'fr')).toThrow(expect.objectContaining({ id: 'template-broken' }) as Error);
});
