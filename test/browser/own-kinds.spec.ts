import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textOf } from '@pacta/documents';
import type { OrganisationView } from '@pacta/contracts';
import type { Page } from 'playwright-core';
import { look, views } from '../builders/browser.js';
import { DAY } from '../builders/days.js';
import { noteDocx } from '../builders/own-kind.js';
import { roadOn } from '../builders/road.js';
import { Stage } from '../builders/stage.js';
import type { Life } from '../builders/visitor.js';

jest.setTimeout(180_000);

let stage: Stage;
let page: Page;
let huy: OrganisationView;
let life: Life;

beforeAll(async () => {
  stage = await Stage.open();
  page = stage.page;
  huy = await stage.visitor.organisation();
  life = await stage.visitor.drafted(huy);
  await life.submitted(DAY.today);
});
afterAll(() => stage.close());
afterEach(() => expect(stage.errors).toEqual([]));

const step = roadOn(() => page);
const { viewport: wide } = views.desktop;

/** On a desk, then on a phone. */
async function looked(name: string): Promise<void> {
  await look(page, name);
  await page.setViewportSize({ width: 360, height: 780 });
  await look(page, `${name}-360`);
  await page.setViewportSize(wide);
}

async function send(name: string, ...more: readonly string[]): Promise<void> {
  const path = join(tmpdir(), name);
  writeFileSync(path, noteDocx(...more));
  await page.locator('input[type="file"]').first().setInputFiles(path);
  await page.getByRole('heading', { name }).waitFor();
}

async function because(reason: string, action: string): Promise<void> {
  const dialog = stage.walk.dialog();
  await dialog.getByLabel('Raison').fill(reason);
  await dialog.getByRole('button', { name: action, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

step('a secretary sends a Word file, and reads through the fields that it would ask for', async () => {
  await page.goto(`${stage.product.url}/o/${huy.id}/templates`);
  await stage.walk.said('Vous n’en avez encore aucun');
  await stage.walk.link('Nouveau genre de document…').click();
  await page.getByRole('heading', { name: 'Nouveau genre de document', level: 1 }).waitFor();
  await send('note-fautive.docx', '{lieux} {objet.court}');
  await stage.walk.said('Ce modèle ne peut pas encore être utilisé');
  await stage.walk.said('est à moitié du protocole');
  await looked('87-own-kind-faults');
  await send('note-lieux.docx', '{lieux}');
  await stage.walk.said('Vouliez-vous écrire {lieu}, qui existe déjà');
  await send('note.docx');
  await stage.walk.said('Le formulaire demandera 7 champs à vous');
  await stage.walk.said('Objet de la visite');
  await looked('87-own-kind-found');
});

step('names the kind, and says why it is made', async () => {
  await stage.walk.button('Créer ce genre de document…').click();
  await stage.walk.said('Donnez-lui un nom.');
  await page.getByLabel('Nom du genre').fill('Note au Collège');
  await stage.walk.button('Créer ce genre de document…').click();
  await because('Demandée par le Collège', 'Créer');
  await page.getByRole('heading', { name: 'Note au Collège', level: 1 }).waitFor();
});

step('says what its fields are called', async () => {
  const field = page.getByRole('group', { name: '{objetDeLaVisite}' });
  await field.getByLabel('Intitulé').fill('Pourquoi cette visite');
  await field.getByLabel('Type').selectOption({ label: 'Texte de plusieurs lignes' });
  await field.getByLabel('Aide').fill('En deux phrases');
  await stage.walk.button('Enregistrer le formulaire…').click();
  await because('Plus clair', 'Enregistrer');
  await stage.walk.said('Enregistré : c’est la version 2.');
  await looked('88-own-kind');
});

step('draws one up for a protocol: the form, how it reads, issued in both formats', async () => {
  await stage.walk.open(life, 'documents');
  await stage.walk.link('Établir un document').click();
  await page.getByLabel('Document', { exact: true }).selectOption({ label: 'Note au Collège' });
  const shown = page.getByRole('region', { name: 'Le document' });
  await page.getByLabel('Pourquoi cette visite').fill('Chantier de l’école');
  await page.getByLabel('Urgent').check();
  await page.getByRole('button', { name: /Ajouter une ligne.*Depenses/ }).click();
  await page.getByLabel('Intitulé', { exact: true }).fill('Car');
  await page.getByLabel('Montant').first().fill('1250');
  await page.getByLabel('Montant').first().press('Tab');
  await shown.getByText('Chantier de l’école').waitFor();
  await shown.getByText('À traiter d’urgence.').waitFor();
  await shown.getByText(/1\s250,00/).waitFor();
  await shown.getByText('la Commune de Huy').first().waitFor();
  await looked('88-own-kind-drawn');
  await stage.walk.button('Émettre le document').click();
  await stage.walk.confirm();
  await page.getByRole('link', { name: /Note au Collège, télécharger en PDF/ }).waitFor({ timeout: 60_000 });
  const docx = await stage.walk.downloaded(page.getByRole('link', { name: /Note au Collège, télécharger en DOCX/ }));
  expect(textOf(docx)).toContain('Chantier de l’école');
  expect(textOf(docx)).toContain('modèle v2');
  await looked('88-own-kind-issued');
});

step('offers the kind no more, and reads the same in English', async () => {
  await page.goto(`${stage.product.url}/o/${huy.id}/templates`);
  await stage.walk.link('Note au Collège').click();
  await stage.walk.button('Ne plus proposer…').click();
  await because('Remplacée par un courriel', 'Ne plus proposer');
  await stage.walk.said('Ce genre n’est plus proposé');
  await page.evaluate(() => localStorage.setItem('pacta.language', 'en'));
  await page.goto(`${stage.product.url}/o/${huy.id}/templates`);
  await page.getByRole('row', { name: /Note au Collège.*no longer offered/ }).waitFor();
  await looked('88-own-kinds-en');
  await page.evaluate(() => localStorage.setItem('pacta.language', 'fr'));
});
