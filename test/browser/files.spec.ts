import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import PizZip from 'pizzip';
import type { OrganisationView } from '@pacta/contracts';
import { errorsOf, look, openBrowser, views } from '../builders/browser.js';
import { DAY } from '../builders/days.js';
import { Product } from '../builders/product.js';
import { roadOn } from '../builders/road.js';
import { Visitor, type Life } from '../builders/visitor.js';
import { Walker } from '../builders/walker.js';

jest.setTimeout(180_000);

let product: Product;
let browser: Browser;
let page: Page;
let walker: Walker;
let errors: string[];
let huy: OrganisationView;
let life: Life;

beforeAll(async () => {
  [product, browser] = await Promise.all([Product.start(), openBrowser()]);
  const visitor = new Visitor(product.url);
  huy = await visitor.organisation();
  life = await visitor.drafted(huy);
  await life.submitted(DAY.today);
  await life.act({ type: 'withdraw-text', reason: 'Les liens changent' });
  await life.save({ ...life.text, links: 'économiques et culturels' });
  await life.submitted(DAY.today);
  await visitor.drafted(huy);
  page = await (await browser.newContext({ ...views.desktop, acceptDownloads: true })).newPage();
  page.setDefaultTimeout(20_000);
  errors = errorsOf(page);
  walker = new Walker(page, product.url);
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

afterEach(() => expect(errors).toEqual([]));

const step = roadOn(() => page);
const narrow = { width: 360, height: 780 };
const { viewport: wide } = views.desktop;

async function downloaded(name: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), walker.link(name).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** On a desk, then on a phone. */
async function looked(name: string): Promise<void> {
  await look(page, name);
  await page.setViewportSize(narrow);
  await look(page, `${name}-360`);
  await page.setViewportSize(wide);
}

step('lays two versions of a text over one another', async () => {
  await walker.open(life, 'text');
  await walker.button('Comparer deux versions').click();
  await walker.said(/paragraphes? change/);
  expect(await page.locator('ins').allInnerTexts()).toContainEqual(expect.stringContaining('économiques'));
  expect(await page.locator('del').count()).toBeGreaterThan(0);
  await looked('95-compare');
  await page.emulateMedia({ colorScheme: 'dark' });
  await look(page, '95-compare-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  const { name, bytes } = await downloaded('Avec suivi des modifications (Word)');
  expect(name).toMatch(/comparaison-v1-et-v2\.docx$/);
  expect(new PizZip(bytes).file('word/document.xml')?.asText()).toContain('<w:ins ');
});

step('takes the whole dossier away', async () => {
  await walker.open(life, 'documents');
  await walker.said('Tout le dossier');
  await looked('96-dossier');
  const { name, bytes } = await downloaded('Archive complète (ZIP)');
  expect(name).toMatch(/-dossier\.zip$/);
  expect(Object.keys(new PizZip(bytes).files)).toEqual(expect.arrayContaining(['inventaire.docx', 'journal.csv']));
  const merged = await downloaded('Un seul PDF à lire ou imprimer');
  expect(merged.bytes.subarray(0, 5).toString()).toBe('%PDF-');
});

step('makes one kind of document for the protocols of the list, but for those that are left out', async () => {
  await page.goto(`${product.url}/o/${huy.id}/protocols`);
  await walker.link('Produire des documents').click();
  await page.getByLabel('Document', { exact: true }).selectOption({ label: 'Protocole de collaboration et annexe I' });
  await page.getByRole('radio', { name: 'Word (.docx)' }).check();
  await walker.said('2 protocoles, ceux que la liste montrait');
  await looked('97-bulk');
  await page.getByRole('checkbox').last().uncheck();
  await walker.said('1 protocole choisi');
  await walker.button('Produire pour 1 protocole').click();
  await walker.said(/1\sdocument est prêt/);
  await looked('98-bulk-done');
  const { bytes } = await downloaded('Télécharger l’archive (ZIP)');
  expect(Object.keys(new PizZip(bytes).files).filter((name) => name.endsWith('.docx'))).toHaveLength(1);
});

step('says for which protocols there was nothing to make', async () => {
  await page.goto(`${product.url}/o/${huy.id}/bulk`);
  await page.getByLabel('Document', { exact: true }).selectOption({ label: 'Dossier de renouvellement' });
  await walker.button(/^Produire pour 2/).click();
  await walker.said('Aucun document n’a pu être produit.');
  expect(await page.getByRole('cell', { name: /n’en est pas là/ }).count()).toBe(2);
  await looked('99-bulk-none');
});
