import type { Browser, Page } from 'playwright-core';
import type { OrganisationView } from '@pacta/contracts';
import { look, views } from '../builders/browser.js';
import { DAY, typed } from '../builders/days.js';
import type { Product } from '../builders/product.js';
import { roadOn } from '../builders/road.js';
import { Stage } from '../builders/stage.js';
import type { Walker } from '../builders/walker.js';
import { workbook } from '../builders/spreadsheet.js';

jest.setTimeout(180_000);

let huy: OrganisationView;

let stage: Stage;
let product: Product;
let browser: Browser;
let page: Page;
let walker: Walker;

beforeAll(async () => {
  stage = await Stage.open();
  ({ product, browser, page, walk: walker } = stage);
  huy = await stage.visitor.organisation();
});

afterAll(() => stage.close());

afterEach(() => expect(stage.errors).toEqual([]));

const step = roadOn(() => page);
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const HEADINGS = [
  'Référence',
  'Type',
  'Entrée en vigueur',
  'Dernier jour',
  'Partie 1',
  'Partie 2',
  'Pays 2',
  'Sans terme',
];
const day = (on: string): string => on.split('-').reverse().join('/');
const soon = day(DAY.after({ days: 25 }));

/** Five rows, of which the second names a day that does not exist, and the fourth a country that nobody knows. */
const rows = [
  ['J-1984', 'Accord de jumelage', '05/05/1984', '', 'Huy', 'Weiden', 'Allemagne', 'oui'],
  ['J-1999', 'cic-protocol', '31/02/2024', day(DAY.after({ years: 2 })), 'Huy', 'Mbour', 'SN', ''],
  ['J-2022', 'cic-protocol', '01/01/2022', soon, 'Huy', 'Natitingou', 'Bénin', ''],
  ['J-2023', 'cic-protocol', '01/01/2023', day(DAY.after({ years: 1 })), 'Huy', 'Nulle part', 'Atlantide', ''],
  ['J-2024', 'cic-protocol', '01/03/2024', '28/02/2029', 'Huy', 'Saint-Louis', 'Sénégal', ''],
];

async function open(path: string): Promise<void> {
  await page.goto(`${product.url}/o/${huy.id}/${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

const row = (n: number) => page.getByRole('row', { name: new RegExp(`Ligne ${n}\\b`) });

step('leads from the list to the import, with a model to fill in', async () => {
  await open('protocols');
  await walker.link('Importer').click();
  await page.getByText('Aucun fichier envoyé').waitFor();
  const [model] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Télécharger le modèle' }).click(),
  ]);
  expect(model.suggestedFilename()).toBe('protocoles.xlsx');
  await look(page, '90-imports');
});

step('says at once why a file is no spreadsheet', async () => {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'photo.xlsx', mimeType: XLSX, buffer: Buffer.from('ceci n’est pas un tableau\0') });
  await page.getByRole('alert').waitFor();
  await look(page, '91-imports-unreadable');
});

step('shows each row before anything is made: what is wrong by its column, and what happens next', async () => {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'jumelages.xlsx', mimeType: XLSX, buffer: workbook({ rows: [HEADINGS, ...rows] }) });
  await page.getByRole('heading', { name: 'jumelages.xlsx' }).waitFor();
  await row(3).getByText('Cette date n’existe pas au calendrier').waitFor();
  await row(3).getByText('31/02/2024').waitFor();
  await row(5).getByText('Ce pays n’est pas connu').waitFor();
  await row(2).getByText('Prête').waitFor();
  expect(await row(4).innerText()).toMatch(/renouvellement/);
  await row(4).getByText('Les prochaines dates').click();
  await look(page, '92-import-rows');
  await page.getByRole('radiogroup').getByText('À corriger').click();
  await page.getByText('2 lignes', { exact: true }).waitFor();
  expect(await row(2).count()).toBe(0);
  await open('protocols');
  await page.getByText('Aucun protocole pour l’instant').waitFor();
});

step('takes in the rows that are ready, the others left aside, and finds them again after a reload', async () => {
  await open('imports');
  await walker.link('jumelages.xlsx').click();
  await walker.button('Reprendre les 3 lignes prêtes').click();
  await walker
    .dialog()
    .getByText(/2 lignes seront laissées de côté/)
    .waitFor();
  await look(page, '93-import-confirm');
  await walker.dialog().getByRole('button', { name: 'Reprendre les 3 lignes prêtes' }).click();
  await walker.dialog().waitFor({ state: 'detached' });
  await page.reload();
  await page.getByText('3 protocoles sont repris.').waitFor({ timeout: 60_000 });
  await row(2).getByText('Reprise').waitFor();
  await row(3).getByText('Laissée de côté').waitFor();
  await look(page, '94-import-done');
  await walker.link('Voir les protocoles').click();
  await page.getByText('3 protocoles').waitFor();
  await page
    .getByRole('row', { name: /Weiden/ })
    .getByText('sans terme')
    .waitFor();
  await look(page, '95-list-imported');
  await page.getByLabel('Genre').selectOption({ label: 'Accord de jumelage' });
  await page.getByText('1 protocole', { exact: true }).waitFor();
});

step('takes one in by form: what is wanting is said at its field', async () => {
  await open('protocols/new');
  await page.getByLabel('Protocole de collaboration (CIC)').check();
  await page.getByLabel('Un protocole déjà en vigueur').check();
  await walker.button('Continuer').click();
  await page.getByRole('heading', { name: 'Reprendre un protocole en vigueur' }).waitFor();
  await page.getByLabel(/plan d’action est déjà fait/).fill('toutes');
  await walker.button('Reprendre ce protocole').click();
  await page.getByText('Indiquez cette date.').waitFor();
  await page.getByText('Écrivez des années').waitFor();
  await look(page, '96-in-force-wanting');
  await page.getByLabel('Entrée en vigueur').fill(typed(DAY.before({ years: 3 })));
  await page.getByLabel('Entrée en vigueur').press('Tab');
  await page.getByText(/Dernier jour.: /).waitFor();
  await page.getByLabel(/plan d’action est déjà fait/).fill('2024-2026');
  const partner = page.getByRole('group', { name: 'Partie 2' });
  await partner.getByLabel('Nom').fill('Mbour');
  await page.getByRole('group', { name: 'Mbour' }).getByLabel('Pays').selectOption('SN');
  await look(page, '97-in-force');
  await walker.button('Reprendre ce protocole').click();
  await page.getByText('En vigueur').first().waitFor();
});

step('is read on a phone, and at night', async () => {
  for (const [view, name] of [
    [views.phone, 'phone'],
    [views.night, 'night'],
  ] as const) {
    const other = await (await browser.newContext(view)).newPage();
    for (const path of ['imports', 'protocols/in-force', 'protocols']) {
      await other.goto(`${product.url}/o/${huy.id}/${path}`);
      await other.getByRole('heading', { level: 1 }).waitFor();
      await look(other, `98-${path.replace('/', '-')}-${name}`);
    }
    await other.goto(`${product.url}/o/${huy.id}/imports`);
    await other.getByRole('link', { name: 'jumelages.xlsx' }).click();
    await other.getByText('Laissée de côté').first().waitFor();
    await look(other, `98-import-${name}`);
    await other.close();
  }
});
