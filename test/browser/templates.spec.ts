import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import PizZip from 'pizzip';
import type { OrganisationView } from '@pacta/contracts';
import { look } from '../builders/browser.js';
import { DAY } from '../builders/days.js';
import type { Product } from '../builders/product.js';
import { roadOn } from '../builders/road.js';
import { Stage } from '../builders/stage.js';
import type { Visitor } from '../builders/visitor.js';
import type { Walker } from '../builders/walker.js';

jest.setTimeout(180_000);

let huy: OrganisationView;

let stage: Stage;
let product: Product;
let visitor: Visitor;
let page: Page;
let walker: Walker;
/** The template as it was downloaded. */
let downloaded: Buffer;

beforeAll(async () => {
  stage = await Stage.open();
  ({ product, visitor, page, walk: walker } = stage);
  huy = await visitor.organisation();
});

afterAll(() => stage.close());

afterEach(() => expect(stage.errors).toEqual([]));

const step = roadOn(() => page);

/** What staff do in Word: the downloaded file with other words, under a name of theirs. */
function changed(name: string, ...changes: readonly (readonly [from: string, to: string])[]): string {
  const zip = new PizZip(downloaded);
  const part = 'word/document.xml';
  const before = zip.file(part)?.asText() ?? '';
  const after = changes.reduce((xml, [from, to]) => xml.replace(from, () => to), before);
  expect(after).not.toBe(before);
  const path = join(tmpdir(), name);
  writeFileSync(path, zip.file(part, after).generate({ type: 'nodebuffer', compression: 'DEFLATE' }));
  return path;
}

const send = (path: string): Promise<void> => page.locator('input[type="file"]').setInputFiles(path);

/** Says why, in the dialog that asks. */
async function because(reason: string, action: string): Promise<void> {
  await walker.dialog().getByLabel('Raison').fill(reason);
  await walker.dialog().getByRole('button', { name: action, exact: true }).click();
  await walker.dialog().waitFor({ state: 'detached' });
}

step('lists every kind of document with what it is made of', async () => {
  await page.goto(`${product.url}/o/${huy.id}`);
  await walker.link('Modèles').click();
  await page.getByRole('heading', { name: 'Modèles', level: 1 }).waitFor();
  await page.getByRole('row', { name: /et annexe I français Modèle de Pacta/ }).waitFor();
  await look(page, '80-templates');
});

step('gives the template to change, and the fields that its tags may name', async () => {
  await walker.link('Protocole de collaboration et annexe I').click();
  await page.getByRole('heading', { name: 'Changer ce modèle' }).waitFor();
  await look(page, '81-template');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    walker.link('Télécharger le modèle en usage').click(),
  ]);
  expect(download.suggestedFilename()).toBe('cic-protocol.fr.v0.docx');
  downloaded = readFileSync(await download.path());
  await page.getByLabel('Chercher un champ').fill('délibération fondatrice');
  await page.getByText('{deliberationFondatrice}').waitFor();
  await page.getByLabel('Chercher un champ').fill('');
});

step('tells line by line why a file cannot be used, and changes nothing', async () => {
  await send(changed('protocole-abime.docx', ['{commune.nom|de}', '{commune.nom|de'], ['{liens}', '{lien}']));
  await walker.said('Ce modèle ne peut pas encore être utilisé');
  await walker.said('La balise ouverte {commune.nom|de n’est pas fermée');
  await walker.said('Vouliez-vous écrire {liens}');
  await look(page, '82-template-faults');
  expect(await walker.button('Enregistrer comme nouvelle version…').count()).toBe(0);
});

step('shows what a good one would print, and keeps it with a reason', async () => {
  await send(changed('protocole-huy.docx', ['Protocole de collaboration', 'Protocole de coopération de Huy']));
  await walker.said('Ce modèle peut être utilisé');
  await page.getByText('Ce qu’il imprimerait').click();
  await page.getByText('Protocole de coopération de Huy').first().waitFor();
  await look(page, '83-template-usable');
  await walker.button('Enregistrer comme nouvelle version…').click();
  await walker.dialog().getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await walker.dialog().getByText('Dites pourquoi.').waitFor();
  await look(page, '84-template-reason');
  await because('Titre voulu par le Collège', 'Enregistrer');
  await walker.said('Enregistré : c’est la version 1.');
  await walker.said('Titre voulu par le Collège');
  await look(page, '85-template-kept');
});

step('prints the next draft in it', async () => {
  const life = await visitor.drafted(huy);
  await page.getByRole('listitem').filter({ hasText: 'en usage' }).getByRole('button', { name: /^Voir/ }).click();
  await walker.dialog().getByText('Protocole de coopération de Huy').first().waitFor();
  await walker.dialog().getByLabel('Avec les données').selectOption({ index: 1 });
  await walker.dialog().locator('p', { hasText: 'et la Commune de Mbour' }).first().waitFor();
  await look(page, '86-template-shown');
  await page.keyboard.press('Escape');
  await page.goto(`${product.url}/o/${huy.id}/protocols/${life.path.split('/').at(-1) ?? ''}/draft`);
  await page.getByText('Protocole de coopération de Huy').first().waitFor();
  await life.submitted(DAY.today);
});

step('compares with what it was, and goes back to it', async () => {
  await page.goto(`${product.url}/o/${huy.id}/templates/cic-protocol/fr`);
  const first = page.getByRole('listitem').filter({ hasText: 'Fourni avec Pacta' });
  await first.getByRole('button', { name: /^Comparer/ }).click();
  await walker.dialog().locator('ins', { hasText: 'coopération' }).first().waitFor();
  await look(page, '87-template-compared');
  await page.keyboard.press('Escape');
  await walker.dialog().waitFor({ state: 'detached' });
  await first.getByRole('button', { name: /^Revenir à celle-ci/ }).click();
  await because('Le Collège a changé d’avis', 'Revenir à cette version');
  await walker.said('Retour à la version 0 : Le Collège a changé d’avis');
  await walker.said('Un protocole en cours garde un modèle plus ancien');
  await look(page, '88-template-back');
});

step('reads as well in English and on a telephone', async () => {
  await page.setViewportSize({ width: 360, height: 780 });
  await look(page, '89-template-phone');
  await page.goto(`${product.url}/o/${huy.id}/templates`);
  await page.getByRole('heading', { name: 'Modèles', level: 1 }).waitFor();
  await look(page, '89-templates-phone');
  await page.evaluate(() => localStorage.setItem('pacta.language', 'en'));
  await page.goto(`${product.url}/o/${huy.id}/templates/cic-protocol/fr`);
  await page.getByRole('heading', { name: 'Change this template' }).waitFor();
  await walker.said('Back to version 0: Le Collège a changé d’avis');
  await look(page, '89-template-phone-en');
});
