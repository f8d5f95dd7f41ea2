import { textOf } from '../check/text-of.js';
import { cell, line, paragraph, row, run, table, trialDocx } from '../../test/trial-docx.js';
import { judged } from './judged.js';
import { shortened } from './shortened.js';

const left = (...blocks: string[]): string[] =>
  textOf(shortened(trialDocx(blocks.join(''))).bytes)
    .split('\n')
    .filter((text) => text.trim() !== '');
const box = (...blocks: string[]) =>
  `<w:p><w:r><w:txbxContent>${blocks.join('')}</w:txbxContent></w:r>${run('{/d}')}</w:p>`;

describe('a long template', () => {
  it('is judged without paragraphs of words and printed fields', () => {
    expect(left(line('Considérant que'), line('{commune.nom|de} et {{partenaire}'), line('{date} {élu}'))).toEqual([
      '{commune.nom|de} et {{partenaire}',
    ]);
  });

  it('is judged with every tag that opens, closes, or is cut into runs, and with braces that make none', () => {
    const kept = ['{#d}', '{/d}', '{^d}', '{-w:tr d}', '{@brut}', '{=[ ]=}', '{ nom}', '{', 'nom}', '{}'];
    expect(left(...kept.map(line))).toEqual(kept);
    expect(left(paragraph(run('{n'), run('om}')))).toEqual(['{nom}']);
  });

  it('keeps rows and boxes whole, and what stands around a paragraph that is left empty', () => {
    const rows = table(row(cell(line('{#d}{nom}')), cell(line('mot')), cell(line('{/d}'))));
    expect(left(rows, box(line('mot'), line('{#d}')), '<w:p w:id="1"/>', line('reste'), line('mot'))).toEqual([
      '{#d}{nom}\t\t{/d}',
      'mot',
      '{#d}',
      '{/d}',
      'reste',
    ]);
  });

  it('is told what docxtemplater alone sees in it', () => {
    const bytes = trialDocx(line('mot').repeat(60_000) + line('{-w:tr d}{nom}{/d}'));
    const faults = judged({ bytes, language: 'fr', size: 3_000_000, printable: {}, paragraphs: [], found: [] });
    expect(faults).toContainEqual(expect.objectContaining({ id: 'loop-leaves-table', tag: '{-w:tr d}' }));
  });

  it('says how long it still is', () => {
    const { size } = shortened(trialDocx(line('mot').repeat(1_000)));
    expect(size).toBeLessThan(10_000);
  });
});
