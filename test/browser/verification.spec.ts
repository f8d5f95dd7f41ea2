import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentView } from '@pacta/contracts';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { errorsOf, look, openBrowser, views } from '../builders/browser.js';
import { Product } from '../builders/product.js';
import { Visitor } from '../builders/visitor.js';

jest.setTimeout(120_000);

let product: Product;
let browser: Browser;
let page: Page;
let errors: string[];
const folder = mkdtempSync(join(tmpdir(), 'pacta-paper-'));

beforeAll(async () => {
  [product, browser] = await Promise.all([Product.start(), openBrowser()]);
  page = await (await browser.newContext(views.phone)).newPage();
  page.setDefaultTimeout(20_000);
  errors = errorsOf(page);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
  rmSync(folder, { recursive: true });
});
afterEach(() => expect(errors).toEqual([]));

async function issued(): Promise<{ code: string; file: string }> {
  const visitor = new Visitor(product.url);
  const life = await visitor.drafted(await visitor.organisation());
  await life.submitted(new Date().toISOString().slice(0, 10));
  for (;;) {
    const { body } = await visitor.get<DocumentView[]>(`${life.path}/documents`);
    const docx = body.find(({ format }) => format === 'docx');
    if (docx) {
      const answer = await fetch(`${product.url}/api${life.path}/documents/${docx.id}`);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      const file = join(folder, 'reçu.docx');
      writeFileSync(file, bytes);
      const footer = strFromU8(unzipSync(bytes)['word/footer1.xml'] ?? new Uint8Array());
      return { code: /code ([0-9A-Z-]+)/u.exec(footer)?.[1] ?? '', file };
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

it('somebody with a paper in hand finds out on a phone whether it is authentic, and whether the file is', async () => {
  const { code, file } = await issued();
  await page.goto(product.url);
  await page.getByRole('link', { name: 'Vérifier un document' }).click();
  await look(page, 'verification');
  await page.getByLabel('Code imprimé au bas du document').fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Vérifier' }).click();
  await page.getByRole('heading', { name: 'Ce document est authentique' }).waitFor();
  await page.getByText('Protocole de collaboration et annexe I').waitFor();
  await page.locator('input[type=file]').setInputFiles(file);
  await page
    .getByText(
      '« reçu.docx » est le fichier émis, à l’octet près.'.replaceAll('« ', '«\u00a0').replaceAll(' »', '\u00a0»'),
    )
    .waitFor();
  await look(page, 'verification-authentic');
  writeFileSync(file, 'another');
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText('n’est pas le fichier émis').waitFor();

  await page.goto(`${product.url}/v/0000-0000-0000`);
  await page.getByRole('heading', { name: 'Aucun document ne porte ce code' }).waitFor();
  await look(page, 'verification-unknown');
});
