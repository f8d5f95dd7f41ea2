import fc from 'fast-check';
import { z } from 'zod';
import { line, trialDocx } from '../../test/trial-docx.js';
import { jsonSchema } from '../check/json-schema.js';
import { examine } from './examine.js';

const schema = jsonSchema({ fields: z.strictObject({ nom: z.string(), lieux: z.array(z.string()) }) });
const printable = { nom: 'Andenne', lieux: ['Huy'] };
const sound = trialDocx(['{nom}', '{#lieux}', '{.}', '{/lieux}'].map(line).join(''), { title: '{nom}' });
const examined = async (bytes: Uint8Array) => (await examine({ bytes, language: 'fr', schema, printable })).faults;

/** Words as somebody might type them into a template, braces and bars among them. */
const typed = fc.stringMatching(/^[{}#/^|.@=,; a-n’é&<>\u00a0-]{0,40}$/);
const written = (text: string) => line(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));

describe('whatever is sent is answered', () => {
  it('a file of which some bytes are others', async () => {
    const flips = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(flips, async (changes) => {
        const bytes = Buffer.from(sound);
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(Array.isArray(await examined(bytes))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('a file that ends too early, at any byte', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), async (length) => {
        expect(await examined(sound.subarray(0, length))).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });

  it('a template of any words: what docxtemplater cannot fill has an error, and no sentence of its', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(typed, { maxLength: 6 }), async (texts) => {
        const faults = await examined(trialDocx(texts.map(written).join('')));
        expect(faults.filter(({ id }) => id === 'cannot-be-filled' || id === 'beyond-limits')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
