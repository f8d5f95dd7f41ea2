import type { Browser, Locator, Page } from 'playwright-core';
import { look, views } from '../builders/browser.js';
import { DAY, inFull, yearOf } from '../builders/days.js';
import type { Product } from '../builders/product.js';
import { roadOn } from '../builders/road.js';
import { Stage } from '../builders/stage.js';
import type { Walker } from '../builders/walker.js';

jest.setTimeout(180_000);

let stage: Stage;
let product: Product;
let browser: Browser;
let page: Page;
let walk: Walker;

beforeAll(async () => {
  stage = await Stage.open();
  ({ product, browser, page, walk } = stage);
});

afterAll(() => stage.close());

afterEach(() => expect(stage.errors).toEqual([]));

const step = roadOn(() => page);
const field = (name: string | RegExp) => page.getByRole('textbox', { name, exact: true });
const heading = (name: string | RegExp) => page.getByRole('heading', { name });

async function openTab(name: string): Promise<void> {
  await page.getByRole('tab', { name }).click();
  await page.getByRole('tab', { name, selected: true }).waitFor();
}

const saved = () => page.locator('[data-saving="saved"]').waitFor();

/** In force so long ago that the last year of the five has come. */
const submitted = DAY.before({ years: 4, months: 8 });
const signedOn = DAY.before({ years: 4, months: 7 });
const ratifiedOn = DAY.before({ years: 4, months: 6 });

step('begins with two choices, and a municipality takes one form', async () => {
  await page.goto(product.url);
  await heading('Créer votre commune').waitFor();
  await look(page, '01-welcome');
  await walk.link('Créer votre commune').click();
  await walk.button('Créer la commune').click();
  await page.getByText('Indiquez le nom de la commune.').waitFor();
  await look(page, '02-municipality-error');
  await field('Nom de la commune').fill('Huy');
  await walk.button('Créer la commune').click();
  await heading('Aucun protocole pour l’instant').waitFor();
  await look(page, '03-nothing-yet');
});

step('starts a protocol and says what is missing, each with the way to its field', async () => {
  await walk.link('Nouveau protocole').click();
  await look(page, '04-start');
  await walk.button('Commencer la rédaction').click();
  await heading('1. Parties').waitFor();
  await look(page, '05-draft-parties');
  await walk.button('Mettre à la signature').click();
  await page.locator('[aria-invalid="true"]').first().waitFor();
  await look(page, '06-draft-errors');
});

step('fills five steps that save themselves, beside the document', async () => {
  const partner = page.getByRole('group', { name: 'Partie 2' });
  await partner.getByLabel('Nom', { exact: false }).first().fill('Natitingou');
  const named = page.getByRole('group', { name: 'Natitingou' });
  await named.getByLabel('Pays').selectOption('BJ');
  await named.getByLabel('Personne de contact').fill('Afi Kora');
  await page.getByRole('region', { name: 'Le document' }).getByText('Natitingou').first().waitFor();
  await saved();

  await walk.button(/Suivant/).click();
  await page.getByLabel(/Délibération fondatrice/).click();
  await page.getByRole('button', { name: 'Mois suivant' }).waitFor();
  await look(page, '07-calendar');
  await page.getByLabel(/Délibération fondatrice/).fill('3/2/15');
  await page.getByLabel(/Délibération fondatrice/).press('Tab');
  expect(await page.getByLabel(/Délibération fondatrice/).inputValue()).toBe(
    '3 février 2015'.replaceAll(' ', '\u00a0'),
  );
  await field('Nature des liens').fill('d’amitié, depuis 1998, et de travail entre leurs services');
  await look(page, '07-draft-recitals');

  await walk.button(/Suivant/).click();
  await walk.button('Ajouter un domaine').click();
  await field('Domaine 1').fill('État civil');
  await page.getByLabel('Retenu dans le programme').check();
  await look(page, '08-draft-domains');

  await walk.button(/Suivant/).click();
  for (const [party, civility, name, role] of [
    ['Huy', 'Mme', 'Claire Dubois', 'Bourgmestre'],
    ['Natitingou', 'M.', 'Koffi N’Dah', 'Maire'],
  ] as const) {
    const group = page.getByRole('group', { name: party, exact: true });
    await group.getByLabel('Civilité').selectOption(civility);
    await group.getByLabel('Prénom et nom').fill(name);
    await group.getByLabel('Fonction').fill(role);
  }
  await look(page, '09-draft-signatories');
  await saved();
});

step('keeps what was typed over a reload and a dropped line', async () => {
  await page.reload();
  await field('Prénom et nom').first().waitFor();
  expect(await field('Prénom et nom').first().inputValue()).toBe('Claire Dubois');

  await product.cutTheLine();
  await field('Mandat').first().fill('Délégation du 4 mai');
  await page.getByText(/Reconnexion/).waitFor();
  await look(page, '10-reconnecting');
  await product.mendTheLine();
  await saved();
  await page.reload();
  await field('Mandat').first().waitFor();
  expect(await field('Mandat').first().inputValue()).toBe('Délégation du 4 mai');
});

step('shows somebody else’s change before it is overwritten', async () => {
  const elsewhere = await browser.newContext(views.desktop);
  const other = await elsewhere.newPage();
  await other.goto(page.url());
  await other.getByRole('textbox', { name: 'Prénom et nom' }).last().fill('Koffi N’Dah Sabi');
  await other.locator('[data-saving="saved"]').waitFor();
  await other.waitForTimeout(1_000);
  await other.locator('[data-saving="saved"]').waitFor();
  await elsewhere.close();

  await field('Mandat').first().fill('Délégation du 4 mai 2026');
  await walk.dialog().getByText('Koffi N’Dah Sabi').waitFor();
  await look(page, '11-conflict');
  await walk.dialog().getByRole('button', { name: 'Réunir les deux' }).click();
  await saved();
  expect(await field('Prénom et nom').last().inputValue()).toBe('Koffi N’Dah Sabi');
  expect(await field('Mandat').first().inputValue()).toBe('Délégation du 4 mai 2026');
});

step('rehearses the five years, leads from a blank to its field, and previews the real document', async () => {
  await walk.button(/Suivant/).click();
  await page.getByText(/Voir les \d+ dates en tableau/).click();
  await page
    .getByRole('cell', { name: /plan d’action/ })
    .first()
    .waitFor();
  await look(page, '12-draft-term');
  await page.getByRole('region', { name: 'Le document' }).getByRole('link', { name: '[année]' }).first().click();
  await page.waitForFunction(() => document.activeElement?.id === 'field-programme.from');
  await page.getByLabel('Programme : première année'.replace(' :', '\u00a0:')).fill(String(yearOf(submitted)));
  await page.getByLabel('Programme : dernière année'.replace(' :', '\u00a0:')).fill(String(yearOf(submitted) + 4));
  await page.getByText(/Tout est complet/).waitFor();
  await saved();
  expect(await begins(walk.link('Word'))).toMatch(/^PK/);
});

step('submits the text once it has said what that freezes', async () => {
  await walk.button('Mettre à la signature').click();
  await walk
    .dialog()
    .getByText(/Le texte sera figé/)
    .waitFor();
  await look(page, '13-submit-dialog');
  await walk.day('Date de la mise à la signature', submitted);
  await walk
    .dialog()
    .getByRole('button', { name: /Figer le texte/ })
    .click();
  await page
    .getByText(/En attente de la signature/)
    .first()
    .waitFor();
  await look(page, '14-signing');
});

step('asks for the delegation of which the text speaks, and says at once that it ends too soon', async () => {
  await walk
    .link(/Consigner la signature.*Huy/)
    .first()
    .click();
  await page.getByText(/signe par délégation \(Délégation du 4 mai 2026\)/).waitFor();
  await look(page, '15-delegation-wanting');
  await walk.link('Consigner une délégation').click();
  await field('Personne qui reçoit la délégation').fill('Claire Dubois');
  await field('Acte').fill('Délégation du 4 mai');
  await walk.day(/^Date de l’acte/, submitted);
  await page.getByLabel('Dès la date de l’acte').check();
  await walk.day('Jusqu’au', submitted);
  await page.getByText(/cette délégation prend fin le/).waitFor();
  await look(page, '15-delegation-too-short');
  await page.getByLabel('Jusqu’au').clear();
  await walk.record('Consigner une délégation', /pourra signer au nom de Huy/);
  await page.getByText(/Délégation du 4 mai du/).waitFor();
  await look(page, '15-delegation');
});

step('refuses a signature of tomorrow at its field, and records those that were given', async () => {
  await walk
    .link(/Consigner la signature/)
    .first()
    .click();
  await walk.day('Date de la signature', DAY.after({ days: 3 }));
  await walk.button(/Consigner la signature/).click();
  await walk.dialog().getByRole('button', { name: 'Confirmer' }).click();
  await page
    .getByText(/n’est pas encore venu/)
    .first()
    .waitFor();
  await look(page, '15-refused-signature');
  await walk.day('Date de la signature', signedOn);
  await walk.record(/Consigner la signature/, /liera la version 1/);
  await walk
    .link(/Consigner la signature/)
    .first()
    .click();
  await walk.day('Date de la signature', signedOn);
  await walk.record(/Consigner la signature/, /liera la version 1/);
  await page
    .getByText(/En attente de la ratification/)
    .first()
    .waitFor();
});

step('issues the protocol as DOCX and PDF, which are seen arriving', async () => {
  await openTab('Documents');
  await walk
    .link(/Protocole.*PDF/)
    .first()
    .waitFor({ timeout: 60_000 });
  await look(page, '16-documents');
  expect(await begins(walk.link(/Protocole.*DOCX/).first())).toMatch(/^PK/);
  expect(await begins(walk.link(/Protocole.*PDF/).first())).toMatch(/^%PDF/);
});

step('puts one council off to a day, then records both ratifications and the entry into force', async () => {
  await walk
    .link(/Consigner la décision du Conseil/)
    .first()
    .click();
  await look(page, '17-council');
  await page.getByLabel('Reporte sa décision').check();
  await walk.day('Date de la séance', signedOn);
  await walk.day('Reportée à la séance du', ratifiedOn);
  await walk.record('Consigner le report', /restera attendue/);
  for (const rank of [1, 2]) {
    await walk
      .link(/Consigner la décision du Conseil/)
      .first()
      .click();
    await walk.day('Date de la séance', ratifiedOn);
    await field('Numéro de la délibération').fill(`2022/${rank}`);
    await field('Membres du Conseil').fill('27');
    await field('Présents').fill('20');
    await field('Pour').fill('16');
    await field('Contre').fill('3');
    await field('Abstentions').fill('1');
    if (rank === 1) {
      await walk.button('Consigner la ratification').click();
      await walk
        .dialog()
        .getByText(/La condition suspensive/)
        .waitFor();
      await look(page, '18-ratify-dialog');
      await walk.dialog().getByRole('button', { name: 'Confirmer' }).click();
      await walk.dialog().waitFor({ state: 'detached' });
    } else await walk.record('Consigner la ratification', /La condition suspensive/);
  }
  await page.getByText(`depuis le ${inFull(ratifiedOn, 'short')}`).waitFor();
  await look(page, '19-in-force');
});

step('proposes the year’s plan and adopts it once each party has approved', async () => {
  const year = yearOf(DAY.today);
  await openTab('Plans et projets');
  await look(page, '20-plans');
  await page
    .getByRole('tabpanel')
    .getByRole('link', { name: `Plan d’action ${year}` })
    .click();
  await field('Objectif').fill('Un état civil pour chacun');
  await field('Action').fill('Former douze agents');
  await page.getByLabel(/Responsable.*Huy/).fill('Service population');
  await page.getByLabel('De', { exact: true }).selectOption('3');
  await page.getByLabel('À', { exact: true }).selectOption('6');
  await walk.button('Ajouter un financement').click();
  await field('Financeur').fill('Huy');
  await field('Montant').fill('1500,50');
  await walk.button('Ajouter un indicateur').click();
  await field('Indicateur').fill('Agents formés');
  await field('Départ').fill('0');
  await field('Cible').fill('12');
  await page.getByRole('row', { name: /Total.*1\s500,50/ }).waitFor();
  await look(page, '21-plan-editor');
  await walk.record('Proposer le plan', /soumis à l’approbation/);
  for (const approver of await pendingApprovals()) {
    await walk.link(approver).click();
    await look(page, '22-approve');
    await walk.record(approver, /approuve le plan/);
  }
  await page.getByText(/^adopté le/).waitFor();
  await look(page, '23-plan-adopted');
  await walk.link(/Consigner la convention/).click();
  await walk.record('Consigner la convention', /tenue pour conclue/);
  await page
    .getByText(/Convention spécifique conclue/)
    .first()
    .waitFor();
});

step('takes each partner’s scores alone and gives each one voice', async () => {
  const year = yearOf(DAY.today);
  await openTab('Évaluations');
  await page
    .getByRole('tabpanel')
    .getByRole('link', { name: `Évaluation ${year}` })
    .click();
  for (const [rank, score] of [
    ['first', '3'],
    ['second', '2'],
  ] as const) {
    await heading(/^Les notes\s:/).waitFor();
    if (rank === 'first') {
      await walk.button(/Remettre l’évaluation/).click();
      await page.getByText(/Il reste 17 critères/).waitFor();
      await look(page, '24-evaluation-incomplete');
    }
    for (const criterion of await page
      .locator('fieldset:has(legend)')
      .filter({ has: page.locator('input[type=radio]') })
      .all())
      await criterion.getByRole('radio', { name: score }).check({ force: true });
    if (rank === 'second') await field('Désaccord').fill('Les délais de paiement ont pesé sur nous.');
    await walk.record(/Remettre l’évaluation/, /scellées/);
  }
  await heading('Résultat commun').waitFor();
  await page.getByText('2,5').first().waitFor();
  await page.getByText('Les délais de paiement').waitFor();
  await look(page, '25-evaluation-result');
});

step('renews: each party decides, and the successor is opened with the text prefilled', async () => {
  await page.getByRole('navigation').getByRole('link', { name: 'Protocoles' }).click();
  await look(page, '26-list');
  await page.getByRole('table').getByRole('link').first().click();
  await openTab('Renouvellement');
  await look(page, '27-renewal');
  for (let rank = 0; rank < 2; rank += 1) {
    await page.getByRole('tabpanel').getByRole('link', { name: 'Consigner la décision' }).first().click();
    await look(page, '28-renewal-decision');
    await walk.record('Consigner la décision', /la décision sera consignée/);
  }
  await walk.link('Ouvrir le protocole successeur').click();
  await page
    .getByText(/projet/i)
    .first()
    .waitFor();
  await walk.link('Continuer la rédaction').first().click();
  await heading('1. Parties').waitFor();
  expect(await page.getByRole('group', { name: 'Natitingou' }).getByLabel('Nom').first().inputValue()).toBe(
    'Natitingou',
  );
  await look(page, '29-successor');
});

step('speaks English when asked', async () => {
  await walk.button('English').click();
  await heading('1. Parties').waitFor();
  await walk.button('Submit for signature').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await look(page, '30-english');
  await walk.button('Français').click();
});

/** The parties whose approval the plan's page still asks for. */
async function pendingApprovals(): Promise<readonly string[]> {
  await page.getByText(/en attente d’approbation/).waitFor();
  return walk.link(/^Approuver pour/).allTextContents();
}

/** The first bytes of what a link brings down. */
const begins = async (to: Locator): Promise<string> => (await walk.downloaded(to)).subarray(0, 4).toString('latin1');
