import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { OrganisationView, SettingsView } from '@pacta/contracts';
import { look, views } from '../builders/browser.js';
import { DAY, inFull } from '../builders/days.js';
import type { Product } from '../builders/product.js';
import { roadOn } from '../builders/road.js';
import { Stage } from '../builders/stage.js';
import type { Visitor } from '../builders/visitor.js';
import type { Walker } from '../builders/walker.js';

jest.setTimeout(180_000);

let huy: OrganisationView;

let stage: Stage;
let product: Product;
let browser: Browser;
let visitor: Visitor;
let page: Page;
let walker: Walker;

beforeAll(async () => {
  stage = await Stage.open();
  ({ product, browser, visitor, page, walk: walker } = stage);
  huy = await visitor.organisation();
});

afterAll(() => stage.close());

afterEach(() => expect(stage.errors).toEqual([]));

const step = roadOn(() => page);
const group = (name: string | RegExp) => page.getByRole('group', { name, exact: true });

async function open(path: string): Promise<void> {
  await page.goto(`${product.url}/o/${huy.id}/${path}`);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
}

/** Asks to save, reads what moves, says why. */
async function keep(reason: string, effect: RegExp): Promise<void> {
  await walker.button('Enregistrer…').click();
  await walker.dialog().getByText(effect).waitFor();
  await walker.dialog().getByLabel('Raison').fill(reason);
  await walker.dialog().getByRole('button', { name: 'Enregistrer ce changement' }).click();
  await walker.dialog().waitFor({ state: 'detached' });
}

step('says each deadline in a sentence, and shows what a change would move before it is kept', async () => {
  const life = await visitor.drafted(huy);
  await life.submitted(DAY.today);
  await page.goto(`${product.url}/o/${huy.id}`);
  await walker.link('Réglages').click();
  await walker.said(/60 jours après la mise à la signature.; rappels 30, 14, 7 et 1 jours avant/);
  await look(page, '70-settings-policies');
  await walker.link('Signature').click();
  await page.getByLabel(/Jours après la mise à la signature/).fill('90');
  await page.getByLabel('Rappels avant l’échéance').fill('45, 15 jours');
  await walker.said(/90 jours après la mise à la signature.; rappels 45 et 15 jours avant/);
  await page.getByLabel('Rappels avant l’échéance').fill('bientôt');
  await walker.said('Écrivez des nombres');
  await look(page, '71-settings-policy-unclear');
  await page.getByLabel('Rappels avant l’échéance').fill('45, 15 jours');
  await walker.button('Enregistrer…').click();
  await walker.dialog().getByText('Un protocole ouvert change de prochaine date.').waitFor();
  await walker
    .dialog()
    .getByText(inFull(DAY.after({ days: 45 }), 'long'))
    .waitFor();
  await walker.dialog().getByRole('button', { name: 'Enregistrer ce changement' }).click();
  await walker.dialog().getByText('Dites pourquoi.').waitFor();
  await look(page, '72-settings-reason');
  await walker.dialog().getByLabel('Raison').fill('Circulaire du 3 mars');
  await walker.dialog().getByRole('button', { name: 'Enregistrer ce changement' }).click();
  await walker.dialog().waitFor({ state: 'detached' });
  await walker.said('Circulaire du 3 mars');
});

step('goes back to what it was, and keeps both changes in the history', async () => {
  await walker.button('Revenir au réglage d’origine…').click();
  await walker.dialog().getByLabel('Raison').fill('La circulaire est retirée');
  await walker.dialog().getByRole('button', { name: 'Enregistrer ce changement' }).click();
  await walker.dialog().waitFor({ state: 'detached' });
  await walker.said(/60 jours après la mise à la signature/);
  await walker.link('Historique').click();
  await page.getByRole('row', { name: /La circulaire est retirée/ }).waitFor();
  await page.getByRole('row', { name: /Circulaire du 3 mars/ }).waitFor();
  await look(page, '73-settings-history');
});

step('adds a regime step by step, and says beside the field what is wrong with it', async () => {
  await open('settings/regimes');
  await look(page, '74-settings-regimes');
  await walker.link('Nouveau régime').click();
  await page.getByLabel('Nom du régime', { exact: true }).fill('Intercommunale');
  await page.locator('summary', { hasText: 'Étape 1' }).click();
  const first = group('Étape 1');
  await first.getByLabel('Nom de l’étape', { exact: true }).fill('Avis du comité');
  const advice = group('Avis du comité');
  await advice.getByLabel('Ce qui se fait').selectOption({ label: 'une formalité' });
  await advice.getByLabel('Délai, en jours').fill('15');
  await advice.getByLabel('Comptés en').selectOption({ label: 'jours ouvrables' });
  await walker.button('Enregistrer…').click();
  await walker.said('personne ne serait lié');
  await page.locator('#setting-steps\\.0\\.source[aria-invalid="true"]').waitFor();
  await look(page, '75-settings-regime-problems');
  await advice.getByLabel('Source').fill('Statuts, art. 12');
  await walker.button('Ajouter une étape').first().click();
  const second = group('Étape 2');
  await second.getByLabel('Nom de l’étape', { exact: true }).fill('Signature de la présidence');
  const signature = group('Signature de la présidence');
  await signature.getByLabel('Par qui').selectOption({ label: 'la présidence' });
  await signature.getByLabel('Source').fill('Statuts, art. 4');
  await look(page, '76-settings-regime');
  await keep('Adhésion de l’intercommunale', /Aucun protocole ouvert ne change de date/);
  await page.getByRole('link', { name: 'Intercommunale' }).waitFor();
  const { body } = await visitor.get<SettingsView>(`/organisations/${huy.id}/settings`);
  expect(body.regimes.find(({ id }) => id === 'intercommunale')?.own).toMatchObject({
    steps: [
      { id: 'avis-du-comite', act: 'formality', within: { days: 15, counted: 'working' } },
      { id: 'signature-de-la-presidence', act: 'signature', organ: 'president' },
    ],
  });
});

step('adds a kind by its form, with a field that its article prints', async () => {
  await open('settings/kinds');
  await look(page, '77-settings-kinds');
  await walker.link('Nouveau genre').click();
  await page.getByLabel('Nom du genre', { exact: true }).fill('Pacte d’amitié');
  await page.getByLabel('Source').first().fill('Conseil du 3 mars');
  await page.getByLabel('Parties, au plus').fill('3');
  await page.getByLabel('Régime de la partie 1').selectOption({ label: 'Intercommunale' });
  await walker.button('Ajouter un champ').click();
  await page.getByLabel('Nom du champ', { exact: true }).fill('Ce qui nous lie');
  await walker.button('Ajouter un article').click();
  await page.getByLabel('Titre', { exact: true }).fill('Amitié');
  await page.getByLabel('Texte', { exact: true }).fill('{parties} se lient d’amitié.\n\n{ce-qui-nous-lie}\n\n{autre}');
  await page.getByLabel('Sans terme').check();
  await walker.button('Enregistrer…').click();
  await walker.said(/L’article cite le champ «.autre.»/);
  await walker.said('Un texte sans terme n’a pas de renouvellement.');
  await look(page, '78-settings-kind-problems');
  await page.getByLabel('Texte', { exact: true }).fill('{parties} se lient d’amitié.\n\n{ce-qui-nous-lie}');
  await page.getByLabel('un renouvellement avant la fin').uncheck();
  await keep('Demande du bourgmestre', /Aucun protocole ouvert ne change de date/);
  await page.getByRole('link', { name: 'Pacte d’amitié' }).waitFor();
});

step('adds a twinning oath from a file', async () => {
  const { body } = await visitor.get<SettingsView>(`/organisations/${huy.id}/settings`);
  const oath = body.kinds.find(({ id }) => id === 'twinning-oath')?.default;
  const file = join(tmpdir(), `pacta-oath-${process.pid}.json`);
  writeFileSync(file, JSON.stringify({ ...oath, id: 'serment', label: { fr: 'Serment de jumelage' } }));
  await open('settings/kinds/new');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"id":"x"}') });
  await walker.said(/Ce fichier ne décrit pas un tel réglage/);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('summary', { hasText: 'Échanges prévus' }).waitFor();
  await look(page, '79-settings-kind-from-file');
  await keep('Reçu de Natitingou', /Aucun protocole ouvert/);
  await page.getByRole('link', { name: 'Serment de jumelage' }).waitFor();
});

step('drafts a text of the kind that was added', async () => {
  await open('protocols/new').catch(() => undefined);
  await page.getByLabel('Pacte d’amitié').check();
  await look(page, '80-start-own-kind');
  await walker.button('Commencer la rédaction').click();
  await page.getByRole('heading', { name: '1. Parties' }).waitFor();
  await walker.button(/Suivant.: Contenu/).click();
  await page.getByLabel('Ce qui nous lie').fill('Un fleuve et cent ans d’échanges.');
  await page.getByRole('region', { name: 'Le document' }).getByText('Un fleuve et cent ans').waitFor();
  await page.getByRole('region', { name: 'Le document' }).getByText('se lient d’amitié').waitFor();
  await page.locator('[data-saving="saved"]').waitFor();
});

step('refuses to take away a kind that a protocol uses, and says so', async () => {
  await open('settings/kinds/pacte-d-amitie');
  await walker.button('Retirer…').click();
  await walker.dialog().getByLabel('Raison').fill('Plus utile');
  await walker.dialog().getByRole('button', { name: 'Enregistrer ce changement' }).click();
  await walker.dialog().getByRole('alert').waitFor();
  await look(page, '81-settings-in-use');
  await walker.dialog().getByRole('button', { name: 'Annuler' }).click();
});

step('makes a grid of one’s own, with named scores', async () => {
  await open('settings/grids/new');
  await page.getByLabel('Nom de la grille', { exact: true }).fill('Trois questions');
  await page.getByLabel('Source').fill('Comité du 4 mai');
  await page.getByLabel('À', { exact: true }).fill('2');
  await page.getByLabel('Donner un nom à chaque note').check();
  for (const [score, name] of ['Non', 'En partie', 'Oui'].entries())
    await page.getByLabel(`Note ${score}`, { exact: true }).fill(name);
  await page.locator('summary', { hasText: 'criterion' }).click();
  await page.getByLabel('Critère', { exact: true }).fill('Est-ce utile ici ?');
  await walker.button('Ajouter un critère').click();
  await page.getByLabel('Critère', { exact: true }).last().fill('Est-ce utile là-bas ?');
  await look(page, '82-settings-grid');
  await keep('Voulue par le comité', /Aucun protocole ouvert/);
  await page.getByText('2 critères, notés de 0 à 2').waitFor();
});

step('closes an office on a day of its own, and opens it on a holiday', async () => {
  await open('settings/holidays');
  const year = new Date().getFullYear();
  await walker.button(`Année ${year + 1}`).click();
  await page.getByRole('heading', { name: String(year + 1) }).waitFor();
  await walker.button(/Ouvrir ce jour.: .*21 juillet/).click();
  await walker.day('Un autre jour fermé', `${year + 1}-09-27`);
  await walker.button('Ajouter').click();
  await page.getByText('ajouté ici').waitFor();
  await look(page, '83-settings-holidays');
  await keep('Fête de la Communauté', /protocole/);
  await walker.said('Fête de la Communauté');
});

step('changes the notice and the hour', async () => {
  await open('settings/general');
  await page.getByLabel('Heure des rappels').fill('9');
  await look(page, '84-settings-general');
  await page.reload();
  await walker.said('Vos changements, qui n’étaient pas enregistrés, ont été repris.');
  expect(await page.getByLabel('Heure des rappels').inputValue()).toBe('9 h');
  await keep('Nos bureaux ouvrent à 9 heures', /protocole/);
  await walker.said('Nos bureaux ouvrent à 9 heures');
});

step('is read on a phone, and at night', async () => {
  for (const [view, name] of [
    [views.phone, 'phone'],
    [views.night, 'night'],
  ] as const) {
    const other = await (await browser.newContext(view)).newPage();
    for (const path of ['policies', 'kinds/pacte-d-amitie', 'regimes/be-municipality', 'holidays', 'history']) {
      await other.goto(`${product.url}/o/${huy.id}/settings/${path}`);
      await other.getByRole('heading', { level: 2 }).first().waitFor();
      await look(other, `85-settings-${path.replace('/', '-')}-${name}`);
    }
    await other.close();
  }
});
