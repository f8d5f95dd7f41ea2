import type { Browser, Page } from 'playwright-core';
import type { OrganisationView } from '@pacta/contracts';
import { look, views } from '../builders/browser.js';
import type { Product } from '../builders/product.js';
import { roadOn } from '../builders/road.js';
import { Stage } from '../builders/stage.js';
import type { Walker } from '../builders/walker.js';

jest.setTimeout(180_000);

let senart: OrganisationView;

let stage: Stage;
let product: Product;
let browser: Browser;
let page: Page;
let walker: Walker;

beforeAll(async () => {
  stage = await Stage.open();
  ({ product, browser, page, walk: walker } = stage);
  senart = await stage.visitor.organisation('Sénart');
  await stage.visitor.organisation('Cesson');
});

afterAll(() => stage.close());

afterEach(() => expect(stage.errors).toEqual([]));

const step = roadOn(() => page);

const group = (name: string | RegExp) => page.getByRole('group', { name, exact: true });
const saved = () => page.locator('[data-saving="saved"]').waitFor();
const document = () => page.getByRole('region', { name: 'Le document' });

async function party(n: number, name: string, country: string, regime: string): Promise<void> {
  await walker.button('Ajouter une partie').click();
  const fresh = group(`Partie ${n}`);
  await fresh.getByLabel('Nom', { exact: true }).fill(name);
  const named = group(name);
  await named.getByLabel('Pays').selectOption(country);
  await named.getByLabel('Régime juridique').selectOption({ label: regime });
}

step('chooses a charter by what it is for', async () => {
  await page.goto(`${product.url}/o/${senart.id}/protocols/new`);
  await page.getByText('Les élus et les associations d’un territoire').waitFor();
  await page.getByLabel('Charte des relations internationales d’un territoire').check();
  await page.getByText(/Source\s: Charte des relations internationales de Sénart/).waitFor();
  await look(page, '60-start-kinds');
  await walker.button('Commencer la rédaction').click();
  await page.getByRole('heading', { name: '1. Parties' }).waitFor();
  // What the federal form asks, and this charter does not, is no step of it.
  const steps = page.getByRole('navigation', { name: 'Étapes de la rédaction' });
  expect(await steps.getByRole('listitem').allInnerTexts()).toEqual(
    [/Parties/, /Contenu/, /Signataires/, /Durée/].map((name) => expect.stringMatching(name) as string),
  );
});

step(
  'takes as many parties as a territory has, in the order that it wants, one of them of this installation',
  async () => {
    await page.locator('summary', { hasText: 'Sénart' }).click();
    await group('Sénart').getByLabel('Régime juridique').selectOption({ label: 'Collectivité territoriale française' });
    await party(2, 'Jumelages de Sénart', 'FR', 'Association');
    await party(3, 'Amis du Bénin', 'FR', 'Association');
    await walker.button('Ajouter une partie').click();
    await group('Partie 4').getByLabel('Qui est cette partie ?').selectOption('Cesson');
    await group('Cesson').getByText('Elle verra ce protocole').waitFor();
    await group('Cesson').getByLabel('Régime juridique').selectOption({ label: 'Commune belge' });
    await group('Cesson')
      .getByText(/Avis du directeur financier, à partir de 22.000.€ engagés \(sous 10 jours ouvrables\)/)
      .waitFor();
    await look(page, '61-draft-parties-many');
    await walker.button(/^Monter\s: Cesson$/).click();
    await walker.button(/^Monter\s: Cesson$/).click();
    const names = page.getByRole('list', { name: 'Parties' }).locator('summary[data-wrong]');
    expect((await names.allInnerTexts()).map((text) => text.split('\n')[0])).toEqual([
      expect.stringContaining('Sénart'),
      expect.stringContaining('Cesson'),
      expect.stringContaining('Jumelages de Sénart'),
      expect.stringContaining('Amis du Bénin'),
    ]);
    await saved();
  },
);

step(
  'asks for the words of this charter alone, article by article, and pastes a table from a spreadsheet',
  async () => {
    await walker.button(/Suivant\s: Contenu/).click();
    await walker.button('Mettre à la signature').click();
    await page.locator('#field-fields\\.territory[aria-invalid="true"]').waitFor();
    await look(page, '62-draft-content-missing');
    await page.getByLabel('Territoire', { exact: true }).fill('Sénart');
    await walker.button(/Ajouter une ligne\s: Chapitres/).click();
    await page.keyboard.type('Se connaître');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Agir ensemble');
    await walker.button(/Ajouter une ligne\s: Actions/).click();
    await page.getByLabel('Action, ligne 1').evaluate((cell) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'Puits\tlà-bas\tMbour\nFête des villes\tici\tCesson\n');
      cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    expect(await page.getByLabel('Partenaire, ligne 2').inputValue()).toBe('Cesson');
    await document().getByText('Fête des villes').waitFor();
    await document().getByText('Agir ensemble').waitFor();
    await saved();
    await look(page, '63-draft-content');
  },
);

step('goes from the document to the field of what it prints', async () => {
  await document().getByRole('link', { name: 'Sénart', exact: true }).first().click();
  await expectFocus('field-fields.territory');
});

step('lets one person sign in two capacities', async () => {
  await walker.button(/Suivant\s: Signataires/).click();
  const mayor = group('Sénart');
  await mayor.getByLabel('Civilité').selectOption('M.');
  await mayor.getByLabel('Prénom et nom').fill('Jean-Jacques Fournier');
  await mayor.getByLabel('Fonction').fill('Président');
  await group('Jumelages de Sénart').getByLabel('Reprendre une personne').selectOption('Jean-Jacques Fournier');
  expect(await group('Jumelages de Sénart').getByLabel('Prénom et nom').inputValue()).toBe('Jean-Jacques Fournier');
  await group('Jumelages de Sénart').getByLabel('Fonction').fill('Président de l’association');
  await saved();
  await look(page, '64-draft-signatories-many');
});

step('binds without an end, and reads an amount with two signs as it was meant', async () => {
  await walker.button(/Suivant\s: Durée/).click();
  expect(await page.getByLabel('Sans terme').isChecked()).toBe(true);
  const amount = page.getByLabel('Montant que le texte engage');
  await amount.fill('1.234,56');
  await page.getByText(/Compris\s: 1.234,56.€/).waitFor();
  await amount.fill('23,000.00');
  await page.getByText(/Compris\s: 23.000.€/).waitFor();
  await amount.fill('1.23,45.6');
  await page.getByText('Ce montant peut se lire de plusieurs façons.').waitFor();
  await look(page, '65-draft-term-amount');
  await amount.fill('23 000');
  await amount.press('Tab');
  expect(await amount.inputValue()).toMatch(/^23.000.€$/);
  await saved();
});

step('is the same after a reload, and on a phone and at night', async () => {
  await page.reload();
  expect(await page.getByLabel('Montant que le texte engage').inputValue()).toMatch(/^23.000.€$/);
  await page.goto(`${page.url().split('?')[0] ?? ''}?step=content`);
  await page.getByLabel('Action, ligne 1').waitFor();
  for (const [view, name] of [
    [views.phone, 'phone'],
    [views.night, 'night'],
  ] as const) {
    const other = await (await browser.newContext(view)).newPage();
    await other.goto(page.url());
    await other.getByLabel('Action, ligne 1').waitFor();
    await look(other, `66-draft-content-${name}`);
    await other.goto(`${page.url().split('?')[0] ?? ''}?step=parties`);
    await other.getByRole('heading', { name: '1. Parties' }).waitFor();
    await look(other, `67-draft-parties-${name}`);
    await other.close();
  }
});

async function expectFocus(id: string): Promise<void> {
  await page.waitForFunction((wanted) => globalThis.document.activeElement?.id === wanted, id);
}
