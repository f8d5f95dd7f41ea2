import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import PizZip from 'pizzip';
import { distinct, safeName, zipOf } from './zip.js';

const entry = (name: string, text: string) => ({ name, bytes: () => Promise.resolve(Buffer.from(text)) });

describe('an archive', () => {
  it('holds its files, whatever their names', async () => {
    const zip = new PizZip(await buffer(zipOf([entry('a/délibération.txt', 'œuvre'), entry('b.txt', '')])));
    expect(Object.keys(zip.files).filter((name) => !name.endsWith('/'))).toEqual(['a/délibération.txt', 'b.txt']);
    expect(zip.file('a/délibération.txt')?.asText()).toBe('œuvre');
  });

  it('has the same bytes for the same files: the dates in it are the first that the format knows', async () => {
    const made = () => buffer(zipOf([entry('a.txt', 'a'.repeat(100_000)), entry('b.txt', 'b')]));
    const [one, other] = [await made(), await made()];
    expect(one.equals(other)).toBe(true);
    expect([one.readUInt16LE(10), one.readUInt16LE(12)]).toEqual([0, 0x21]);
  });

  it('fetches a file when its turn comes, and none that nobody waits for', async () => {
    const fetched: number[] = [];
    const large = randomBytes(1024 * 1024);
    const entries = Array.from({ length: 50 }, (_, n) => ({
      name: `${n}`,
      bytes: () => (fetched.push(n), large),
    }));
    const stream = zipOf(entries);
    await new Promise((resolve) => stream.once('readable', resolve));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(fetched.length).toBeLessThan(5);
    stream.destroy();
  });

  it('breaks off where a file cannot be fetched', async () => {
    const gone = { name: 'gone', bytes: () => Promise.reject(new Error('the register is away')) };
    await expect(buffer(zipOf([entry('a', 'a'), gone, entry('b', 'b')]))).rejects.toThrow('the register is away');
  });
});

describe('names', () => {
  it.each([
    ['../../etc/passwd', 'etc-passwd'],
    ['Page signée.PDF', 'Page signée.PDF'],
    ['C:\\Windows\\a.exe', 'C-Windows-a.exe'],
    ['a\u202Egpj.exe', 'a-gpj.exe'],
    ['...', 'sans-nom'],
    [`${'é'.repeat(300)}.jpeg`, `${'é'.repeat(80)}.jpeg`],
  ])('%s is saved as %s', (name, saved) => expect(safeName(name)).toBe(saved));

  it('are each given once', () => {
    expect(distinct(['a/x.pdf', 'a/X.pdf', 'a/x.pdf', 'x', 'x'])).toEqual([
      'a/x.pdf',
      'a/X-2.pdf',
      'a/x-3.pdf',
      'x',
      'x-2',
    ]);
  });
});
