import { createServer, type Server } from 'node:http';
import { readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDF, PdfArray, PdfDict, PdfRef, type PdfObject } from '@libpdf/core';
import { itConverts } from '../../test/it-converts.js';
import { killWhenRunning } from '../../../../test/builders/children.js';
import { lackingIn, pdfClaims } from './claims.js';
import { conversionBy } from './conversion-by.js';
import type { Converter } from './converter.js';
import { gotenberg } from './gotenberg.js';
import { soffice } from './soffice.js';
import { wasm } from './wasm.js';

const docx = readFileSync(join(__dirname, '../../../../templates/cic-protocol/template.fr.docx'));

const broken = Buffer.concat([Buffer.from('PK'), docx.subarray(0, 2_000)]);

/** The roles of the elements in its structure tree. */
async function rolesIn(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDF.load(bytes);
  const resolve = (ref: PdfRef): PdfObject | null => pdf.getObject(ref);
  const below = (of: PdfObject | null | undefined): string[] => {
    if (of instanceof PdfRef) return below(resolve(of));
    if (of instanceof PdfArray) return of.toArray().flatMap(below);
    if (!(of instanceof PdfDict)) return [];
    return [of.getName('S', resolve)?.value ?? '', ...below(of.get('K', resolve))];
  };
  return [...new Set(below(pdf.getCatalog().get('StructTreeRoot', resolve)))];
}

/** A converter that is absent says why. */
function itMakesPdf(name: string, open: () => Converter) {
  describe(name, () => {
    const converter = open();
    afterAll(() => converter.close());

    itConverts(converter, docx, broken);

    it('makes a tagged PDF that declares PDF/A-2 and PDF/UA, its headings tagged as headings', async () => {
      if (!(await converter.status()).available) return;
      const conversion = conversionBy([converter], { timeoutSeconds: 90 });
      const pdf = await conversion.convertToPdf(docx);
      expect(await lackingIn(pdf)).toEqual([]);
      expect(pdf.toString('latin1')).toContain('LiberationSerif');
      expect(await rolesIn(pdf)).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'L', 'LI', 'Table']));
      expect(await conversion.converters()).toMatchObject([{ name: converter.name, lacking: [] }]);
    }, 120_000);

    it('makes the PDF all the same where its program is killed at work', async () => {
      if (!(await converter.status()).available) return;
      const converting = conversionBy([converter], { timeoutSeconds: 90 }).convertToPdf(docx);
      await killWhenRunning(converter.name === 'wasm' ? 'converter-process.mjs' : 'soffice.bin');
      expect((await converting).subarray(0, 5).toString()).toBe('%PDF-');
    }, 240_000);

    it('is stopped by its time-out, and works again afterwards', async () => {
      if (!(await converter.status()).available) return;
      await expect(conversionBy([converter], { timeoutSeconds: 0.02 }).convertToPdf(docx)).rejects.toMatchObject({
        id: 'conversion-timed-out',
      });
      const pdf = await conversionBy([converter], { timeoutSeconds: 90 }).convertToPdf(docx);
      expect(pdf.length).toBeGreaterThan(10_000);
    }, 120_000);
  });
}

itMakesPdf('LibreOffice on this machine', () => soffice(undefined));
itMakesPdf('LibreOffice in WebAssembly', () => wasm(60));

describe('a machine without LibreOffice', () => {
  it('still makes a PDF', async () => {
    const conversion = conversionBy([gotenberg(undefined), soffice(undefined, '/nowhere'), wasm(60)]);
    const statuses = await conversion.converters();
    expect(statuses.map(({ available }) => available)).toEqual([false, false, true]);
    expect((await conversion.convertToPdf(docx)).subarray(0, 5).toString()).toBe('%PDF-');
    await conversion.close();
  }, 120_000);
});

describe('a Gotenberg server', () => {
  let server: Server;
  let address: string;
  const asked: string[] = [];
  let answer: () => [number, string] = () => [200, '%PDF-1.7 made elsewhere'];

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.setEncoding('latin1').on('data', (piece: string) => (body += piece));
      request.on('end', () => {
        asked.push(`${request.method} ${request.url} ${/PDF\/A-2b/.exec(body)?.[0] ?? ''}`.trim());
        const [status, text] = request.url === '/health' ? [200, 'up'] : answer();
        response.writeHead(status).end(text);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const bound = server.address();
    address = typeof bound === 'object' && bound ? `http://127.0.0.1:${bound.port}` : '';
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('is asked first, for PDF/A-2b', async () => {
    const conversion = conversionBy([gotenberg(address)]);
    const pdf = await conversion.convertToPdf(docx);
    expect(pdf.toString()).toBe('%PDF-1.7 made elsewhere');
    expect(asked).toEqual(['GET /health', 'POST /forms/libreoffice/convert PDF/A-2b']);
    // What it was asked for and did not do is said.
    expect(await conversion.converters()).toMatchObject([{ name: 'gotenberg', lacking: pdfClaims }]);
  });

  it('that answers with an error hands the document to the next converter', async () => {
    answer = () => [500, 'out of order'];
    const next: Converter = {
      name: 'soffice',
      status: async () => ({ name: 'soffice', available: true, reason: 'stands in' }),
      convert: async () => Buffer.from('%PDF-next'),
      close: async () => {},
    };
    const pdf = await conversionBy([gotenberg(address), next]).convertToPdf(docx);
    expect(pdf.toString()).toBe('%PDF-next');
    await expect(conversionBy([gotenberg(address)]).convertToPdf(docx)).rejects.toMatchObject({
      id: 'conversion-failed',
      detail: expect.stringContaining('out of order') as string,
    });
  });

  it('that gives something else than a PDF has failed', async () => {
    answer = () => [200, '<html>'];
    await expect(conversionBy([gotenberg(address)]).convertToPdf(docx)).rejects.toMatchObject({
      id: 'conversion-failed',
    });
  });
});

it('leaves no profile behind once closed', async () => {
  const mine = () => readdirSync(tmpdir()).filter((name) => name.startsWith('pacta-soffice-'));
  const before = mine();
  const converter = soffice(undefined);
  if ((await converter.status()).available) await converter.convert(docx, 0, AbortSignal.timeout(90_000));
  await converter.close();
  expect(mine()).toEqual(before);
}, 120_000);
