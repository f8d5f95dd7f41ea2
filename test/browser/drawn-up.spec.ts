import { readFileSync } from 'node:fs';
import { textOf } from '@pacta/documents';
import type { Browser, Page } from 'playwright-core';
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
let life: Life;

beforeAll(async () => {
  [product, browser] = await Promise.all([Product.start(), openBrowser()]);
  const visitor = new Visitor(product.url);
  life = await visitor.drafted(await visitor.organisation());
  await life.inForce(DAY.today);
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

/** On a desk, then on a phone. */
async function looked(name: string): Promise<void> {
  await look(page, name);
  await page.setViewportSize(narrow);
  await look(page, `${name}-360`);
  await page.setViewportSize(wide);
}

const shown = () => page.getByRole('region', { name: 'Le document' });

step('finds what an act has issued under that act', async () => {
  await walker.open(life, 'documents');
  await walker.said('Certificat d’entrée en vigueur');
  await walker.said(/ratifie/);
  await page.getByLabel('Chercher un document').fill('extrait mbour');
  await walker.said('Extrait certifié conforme – Mbour');
  expect(await page.getByText('Certificat d’entrée en vigueur').count()).toBe(0);
  await page.getByLabel('Chercher un document').fill('');
  await looked('99-documents');
});

step('shows a document before its act, filled in with what the protocol knows', async () => {
  await walker.link('Établir un document').click();
  await look(page, '99-draw-up-choice');
  await page.getByLabel('Document', { exact: true }).selectOption({ label: 'Lettre de dénonciation' });
  await page.getByLabel('À propos de').selectOption({ label: 'Mbour' });
  await shown().getByText('Mbour').first().waitFor();
  await looked('99-draw-up-letter');
  const [download] = await Promise.all([page.waitForEvent('download'), walker.button('Word').click()]);
  expect(textOf(readFileSync(await download.path()))).toContain('PROJET');
});

step('fills in a mission order, is told what does not fit, and issues it', async () => {
  await page.getByLabel('Document', { exact: true }).selectOption({ label: 'Ordre de mission' });
  await shown().waitFor();
  await page.getByLabel('Moyens de transport').fill('Train jusqu’à Bruxelles, puis avion');
  await shown().getByText('Train jusqu’à Bruxelles').waitFor();
  await page.getByLabel('Devise').selectOption('XOF');
  await page.getByLabel('Montant prévu').first().fill('1250');
  await page.getByLabel('Montant prévu').first().press('Tab');
  await shown()
    .getByText(/1\s250,00\sXOF/)
    .waitFor();
  await walker.said(/conservé sur cet appareil/);
  await page.reload();
  await walker.said(/a été repris/);
  await shown()
    .getByText(/1\s250,00\sXOF/)
    .waitFor();
  await looked('99-draw-up-taken-up');
  await page.getByLabel('Total prévu').fill('12,50');
  await page.getByLabel('Total prévu').press('Tab');
  await walker.button('Émettre le document').click();
  await walker.said(/n’est pas la somme/);
  await looked('99-draw-up-mission');
  await page.getByLabel('Total prévu').fill('');
  await page.getByLabel('Total prévu').press('Tab');
  await page
    .getByText(/n’est pas la somme/)
    .first()
    .waitFor({ state: 'detached' });
  await walker.button('Émettre le document').click();
  await walker
    .dialog()
    .getByText(/ne change plus/)
    .waitFor();
  await walker.confirm();
  await walker.said(/Document établi à la main/);
  await page.getByRole('link', { name: /Ordre de mission, télécharger en DOCX/ }).waitFor();
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('pacta.document.'))),
  ).toEqual([]);
});

step('reads the same in English', async () => {
  await page.evaluate(() => localStorage.setItem('pacta.language', 'en'));
  await walker.open(life, 'documents');
  await walker.link('Draw up a document').click();
  await page.getByLabel('Document', { exact: true }).selectOption({ label: 'Minutes of the monitoring committee' });
  await page.getByRole('region', { name: 'The document' }).waitFor();
  await page.getByRole('group', { name: 'The items on the agenda' }).waitFor();
  await looked('99-draw-up-en');
  await page.evaluate(() => localStorage.setItem('pacta.language', 'fr'));
});
