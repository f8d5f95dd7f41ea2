import PizZip from 'pizzip';
import { childrenRunning, killWhenRunning } from '../../../../test/builders/children.js';
import { textOf } from '../check/text-of.js';
import { line, trialDocx } from '../../test/trial-docx.js';
import { openComparison, type Comparison } from './compare-docx.js';

const before = trialDocx(line('Article 1') + line('Les liens sont historiques et d’amitié.') + line('Fait à Andenne'));
const after = trialDocx(
  line('Article 1') + line('Les liens sont historiques et économiques.') + line('Fait à Andenne') + line('Annexe'),
);

const bodyOf = (docx: Buffer): string => new PizZip(docx).file('word/document.xml')?.asText() ?? '';

/** The text once every change is accepted, or refused. */
function settled(docx: Buffer, accepted: boolean): string {
  const gone = accepted ? /<w:del [^>]*>.*?<\/w:del>/gs : /<w:ins [^>]*>.*?<\/w:ins>/gs;
  const paragraphGone = accepted ? /<w:rPr>\s*<w:del / : /<w:rPr>\s*<w:ins /;
  const body = bodyOf(docx)
    .replace(/<w:p(?=[ >]).*?<\/w:p>/gs, (p) =>
      paragraphGone.test(/<w:pPr>.*?<\/w:pPr>/s.exec(p)?.[0] ?? '') ? '' : p,
    )
    .replace(gone, '')
    .replace(/w:delText/g, 'w:t');
  const zip = new PizZip(docx);
  zip.file('word/document.xml', body);
  return textOf(zip.generate({ type: 'nodebuffer' }));
}

describe('the comparison of two .docx', () => {
  let comparison: Comparison;
  beforeEach(() => {
    comparison = openComparison();
  });
  afterEach(() => comparison.close());

  it('is the second, with what changed as tracked changes of its author', async () => {
    const compared = await comparison.compareDocx(before, after, 'Commune d’Andenne');
    const body = bodyOf(compared);
    expect(body).toMatch(/<w:ins [^>]*w:author="Commune d’Andenne"/);
    expect(body).toMatch(/<w:delText[^>]*>[^<]*d’amitié/);
    expect(settled(compared, true)).toBe(textOf(after));
    expect(settled(compared, false)).toBe(textOf(before));
  });

  it('has the same bytes each time, and no change where there is none', async () => {
    const [one, other] = [
      await comparison.compareDocx(before, after, 'A'),
      await comparison.compareDocx(before, after, 'A'),
    ];
    expect(one.equals(other)).toBe(true);
    expect(bodyOf(await comparison.compareDocx(before, before, 'A'))).not.toMatch(/<w:(ins|del) /);
  });

  it('of what is no .docx is refused, and the next one is made', async () => {
    const broken = comparison.compareDocx(before, Buffer.from('no zip'), 'A');
    await expect(broken).rejects.toMatchObject({ id: 'comparison-failed' });
    expect((await comparison.compareDocx(before, after, 'A')).length).toBeGreaterThan(1_000);
  });

  it('whose program is killed is made by another', async () => {
    const killed = comparison.compareDocx(before, after, 'A');
    await killWhenRunning('compare-process.mjs');
    expect((await killed).length).toBeGreaterThan(1_000);
  });

  it('that takes too long is given up, and leaves no program behind', async () => {
    const hurried = openComparison({ timeoutSeconds: 0.05 });
    await expect(hurried.compareDocx(before, after, 'A')).rejects.toMatchObject({ id: 'comparison-timed-out' });
    await hurried.close();
    for (let n = 0; n < 50 && childrenRunning('compare-process.mjs').length > 0; n += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(childrenRunning('compare-process.mjs')).toEqual([]);
  });
});
