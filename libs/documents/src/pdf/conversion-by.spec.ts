import { fakeConverter } from '../../test/fake-converter.js';
import { itConverts } from '../../test/it-converts.js';
import { conversionBy, type Conversion } from './conversion-by.js';

const named = (...words: string[]) => words.map((word) => Buffer.from(word));
const numbered = (count: number) => named(...Array.from({ length: count }, (_, n) => `${n}`));
const begun = () => new Promise((resolve) => setImmediate(resolve));
const gate = () => {
  let open: () => void = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
};
const all = (conversion: Conversion, docxs: readonly Uint8Array[]) =>
  docxs.map((docx) => conversion.convertToPdf(docx));
const words = (pdfs: readonly unknown[]) => pdfs.map((pdf) => (Buffer.isBuffer(pdf) ? pdf.toString().slice(5) : pdf));

const [text, broken, hangs] = named('text', 'broken', 'hangs') as [Buffer, Buffer, Buffer];

describe('a converter in memory that takes several', () => {
  itConverts(fakeConverter(), text, broken, hangs);
});

describe('a converter in memory that takes one at a time', () => {
  itConverts(fakeConverter({ several: false }), text, broken, hangs);
});

describe('documents that wait for their PDF', () => {
  it('go together once a place is free, and those that come in the same breath at once', async () => {
    const { open, opened } = gate();
    const converter = fakeConverter({ lasting: () => opened });
    const conversion = conversionBy([converter], { places: 1 });
    const made = [];
    for (const docx of named('first', '1', '2', '3', '4')) {
      made.push(conversion.convertToPdf(docx));
      await begun();
    }
    open();
    expect(words(await Promise.all(made))).toEqual(['first', '1', '2', '3', '4']);
    expect(converter.work).toEqual([['first'], ['1', '2', '3', '4']]);

    await Promise.all(all(conversion, named('one', 'other')));
    expect(converter.work.at(-1)).toEqual(['one', 'other']);
  });

  it('go twenty at a time, in as many processes as there are places', async () => {
    const converter = fakeConverter();
    const conversion = conversionBy([converter], { places: 2 });
    await Promise.all(all(conversion, numbered(50)));
    expect(converter.work.map(({ length }) => length)).toEqual([20, 20, 10]);
    converter.work.length = 0;
    expect(words(await conversion.convertMany(numbered(45)))).toEqual(numbered(45).map(String));
    expect(converter.work.map(({ length }) => length)).toEqual([20, 20, 5]);
  });

  it('fail alone: what one of them made impossible is made again, one by one, before what came later', async () => {
    const converter = fakeConverter();
    const conversion = conversionBy([converter], { places: 1 });
    const made = Promise.allSettled(all(conversion, named('a', 'deadly', 'b', 'broken')));
    await begun();
    const later = all(conversion, named('later', 'latest'));
    expect((await made).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected']);
    expect(words(await Promise.all(later))).toEqual(['later', 'latest']);
    expect(converter.work.map((each) => each.join(' '))).toEqual([
      'a deadly b broken',
      'a',
      'deadly',
      'b',
      'broken',
      'later latest',
    ]);
  });

  it('are not made again where only one of them could not be read', async () => {
    const converter = fakeConverter();
    const conversion = conversionBy([converter]);
    const [, failed] = await conversion.convertMany(named('a', 'broken', 'b'));
    expect(failed).toMatchObject({ id: 'conversion-failed' });
    expect(converter.work).toEqual([['a', 'broken', 'b'], ['broken']]);
  });

  it('are made all the same where one of them hangs, and that one is stopped', async () => {
    const conversion = conversionBy([fakeConverter()], { places: 2, timeoutSeconds: 1 });
    const [before, hung, after] = await Promise.allSettled(all(conversion, named('a', 'hangs', 'b')));
    expect([before?.status, after?.status]).toEqual(['fulfilled', 'fulfilled']);
    expect(hung).toMatchObject({ reason: { id: 'conversion-timed-out' } });
  });

  it('are refused where too many wait already, and those that wait are made all the same', async () => {
    const { open, opened } = gate();
    const conversion = conversionBy([fakeConverter({ lasting: () => opened })], { places: 1, queue: 2 });
    const working = conversion.convertToPdf(text);
    await begun();
    const asked = Promise.allSettled(all(conversion, numbered(3)));
    open();
    const [one, other, tooMany] = await asked;
    expect(tooMany).toMatchObject({ reason: { id: 'conversion-queue-full' } });
    expect([one?.status, other?.status]).toEqual(['fulfilled', 'fulfilled']);
    await working;
  });

  it('are handed to the next converter where the first cannot make them', async () => {
    const deaf = {
      ...fakeConverter(),
      convert: () => Promise.reject(new Error('no')),
      convertMany: () => Promise.reject(new Error('no')),
    };
    const next = fakeConverter();
    const conversion = conversionBy([deaf, next]);
    expect(words(await Promise.all(all(conversion, named('a', 'b'))))).toEqual(['a', 'b']);
    expect(next.work).toEqual([['a'], ['b']]);
  });
});
