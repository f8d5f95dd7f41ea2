import { conversionBy } from '../src/pdf/conversion-by.js';
import type { Converter } from '../src/pdf/converter.js';

const inTime = () => AbortSignal.timeout(90_000);
const head = (pdf: unknown) => Buffer.isBuffer(pdf) && pdf.subarray(0, 5).toString();

/**
 * What every way to make a PDF keeps, and what is made with one. `docx` is a document, `broken` one that nobody can read, `slow` one that
 * takes more than a moment.
 */
export function itConverts(converter: Converter, docx: Uint8Array, broken: Uint8Array, slow = docx): void {
  const present = async () => (await converter.status()).available;

  it('says where it is, or what would make it available', async () => {
    const { name, reason } = await converter.status();
    expect(name).toBe(converter.name);
    expect(reason).not.toBe('');
    if (await present()) return;
    await expect(conversionBy([converter]).convertToPdf(docx)).rejects.toMatchObject({ id: 'no-converter' });
    console.warn(`${name} was not tested: ${reason}`);
  });

  it('makes a PDF of a document, and rejects what it cannot read', async () => {
    if (!(await present())) return;
    expect(head(await converter.convert(docx, 0, inTime()))).toBe('%PDF-');
    await expect(converter.convert(broken, 0, inTime())).rejects.toThrow();
  }, 120_000);

  it('gives what it could make of several, where it takes several', async () => {
    if (!(await present()) || !converter.convertMany) return;
    const pdfs = await converter.convertMany([docx, broken, docx], 0, inTime());
    expect(pdfs.map(head)).toEqual(['%PDF-', false, '%PDF-']);
  }, 120_000);

  it('stops when it is told to, and works again afterwards', async () => {
    if (!(await present())) return;
    await expect(converter.convert(slow, 0, AbortSignal.timeout(20))).rejects.toThrow();
    const several = converter.convertMany?.([docx, slow], 0, AbortSignal.timeout(20));
    if (several) await expect(several).rejects.toThrow();
    expect(head(await converter.convert(docx, 0, inTime()))).toBe('%PDF-');
  }, 120_000);

  it('converts those that come at once, each to its own PDF, and a broken one among them fails alone', async () => {
    if (!(await present())) return;
    const conversion = conversionBy([converter], { timeoutSeconds: 90 });
    const made = await Promise.allSettled([docx, docx, broken, docx].map((each) => conversion.convertToPdf(each)));
    expect(made.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(made[2]).toMatchObject({ reason: { id: 'conversion-failed' } });
    const many = await conversion.convertMany([docx, broken, docx]);
    expect(many.map(head)).toEqual(['%PDF-', false, '%PDF-']);
    expect(many[1]).toMatchObject({ id: 'conversion-failed' });
  }, 240_000);
}
