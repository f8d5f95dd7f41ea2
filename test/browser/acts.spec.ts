import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { OrganisationView } from '@pacta/contracts';
import { errorsOf, look, openBrowser, views } from '../builders/browser.js';
import { DAY, inFull, typed, yearOf } from '../builders/days.js';
import { Product } from '../builders/product.js';
import { Visitor, type Life } from '../builders/visitor.js';

jest.setTimeout(120_000);

let product: Product;
let browser: Browser;
let visitor: Visitor;
let huy: OrganisationView;
let context: BrowserContext;
let page: Page;
let errors: string[];

beforeAll(async () => {
  [product, browser] = await Promise.all([Product.start(), openBrowser()]);
  visitor = new Visitor(product.url);
  huy = await visitor.organisation();
  context = await browser.newContext(views.desktop);
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  errors = errorsOf(page);
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

afterEach(() => expect(errors).toEqual([]));

const button = (name: string | RegExp) => page.getByRole('button', { name });
const link = (name: string | RegExp) => page.getByRole('link', { name });
const dialog = () => page.getByRole('dialog');
const field = (name: string) => page.getByRole('textbox', { name });
const said = (what: RegExp) => page.getByText(what).first().waitFor();

async function open(life: Life, tab = ''): Promise<void> {
  await page.goto(`${product.url}${life.path.replace('/organisations/', '/o/')}${tab && `?tab=${tab}`}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** What is offered less often stands one fold away, by subject. */
async function other(name: string): Promise<void> {
  await page.getByText('Autres actes').click();
  await link(name).click();
}

async function day(label: string, on: string): Promise<void> {
  await page.getByLabel(label).fill(typed(on));
  await page.getByLabel(label).press('Tab');
}

/** Presses the form's one button; the effect is asked in a dialog, which stays open. */
async function ask(action: string, effect: RegExp): Promise<void> {
  await button(action).click();
  await dialog().getByText(effect).waitFor();
}

async function confirm(): Promise<void> {
  await dialog().getByRole('button', { name: 'Confirmer' }).click();
  await dialog().waitFor({ state: 'detached' });
}

it('a council refuses with its reason, and the text is taken up again as version 2', async () => {
  const life = await visitor.drafted(huy);
  await life.signed(DAY.before({ days: 9 }));
  await open(life);
  await link(/Consigner la décision du Conseil.*Huy/).click();
  await page.getByLabel('Refuse le protocole').check();
  await ask('Consigner le refus', /Un seul refus suffit/);
  await look(page, 'acts-refusal-dialog');
  await confirm();
  await said(/Cet acte doit être motivé/);
  await look(page, 'acts-refusal-without-reason');

  await field('Motif').fill('Le budget n’est pas établi.');
  for (const [label, figure] of Object.entries({ Présents: 23, Pour: 3, Contre: 20 }))
    await page.getByLabel(label, { exact: true }).fill(String(figure));
  await page.getByLabel('Membres du Conseil').fill('27');
  await ask('Consigner le refus', /Un seul refus suffit/);
  await confirm();
  await said(/Refusé par le Conseil communal de Huy/);
  await said(/3 voix pour, 20 contre.*Le budget n’est pas établi\./);
  await look(page, 'acts-refused');

  await link('Reprendre le texte').click();
  await ask('Reprendre le texte', /Une nouvelle version sera ouverte/);
  await confirm();
  await page.getByRole('heading', { name: '1. Parties' }).waitFor();
  await look(page, 'acts-taken-up-again');
  await button('Mettre à la signature').click();
  await dialog()
    .getByRole('button', { name: /Figer le texte/ })
    .click();
  await said(/En attente de la signature par le Collège communal de Huy et les autorités municipales de Mbour/);
  await said(/La version 2 du texte est figée/);
  expect(await life.view()).toMatchObject({ phase: 'signing', version: 2, refusal: null });
});

it.each([
  [0, /Aucune signature n’est encore donnée/],
  [1, /Une signature sera révoquée/],
  [2, /2 signatures seront révoquées/],
])('a withdrawal says that it revokes %d signatures, and does so', async (given, effect) => {
  const life = await visitor.drafted(huy);
  await life.signed(DAY.before({ days: 9 }), given);
  await open(life);
  await other('Retirer le texte');
  await field('Motif').fill('Une coquille à l’article 3.');
  await ask('Retirer le texte', effect);
  await look(page, `acts-withdrawal-${given}`);
  await confirm();
  await page.getByRole('heading', { name: '1. Parties' }).waitFor();
  await open(life);
  await said(new RegExp(`signatures révoquées\\s: ${given}, .*Une coquille à l’article 3\\.`));
  expect((await life.view()).phase).toBe('drafting');
});

it('a council adjourns, and the life line says to when', async () => {
  const life = await visitor.drafted(huy);
  const until = DAY.after({ days: 20 });
  await life.signed(DAY.before({ days: 9 }));
  await open(life);
  await link(/Consigner la décision du Conseil.*Mbour/).click();
  await page.getByLabel('Reporte sa décision').check();
  await button('Consigner le report').click();
  await said(/Indiquez la date/);
  await look(page, 'acts-adjournment-without-day');
  await day('Reportée à la séance du', until);
  await ask('Consigner le report', /Mbour.*restera attendue/);
  await confirm();
  await said(new RegExp(`Le Conseil municipal de Mbour ajourne sa décision au ${inFull(until, 'long')}`));
  await page
    .getByRole('navigation', { name: 'La vie du protocole' })
    .getByText(new RegExp(`Mbour.*${inFull(until, 'short')}`))
    .waitFor();
  await look(page, 'acts-adjourned');
  expect((await life.view()).phase).toBe('ratifying');
});

it('an abandonment closes the protocol and keeps its reason', async () => {
  const life = await visitor.drafted(huy);
  await life.signed(DAY.before({ days: 9 }), 1);
  await open(life);
  await other('Abandonner le protocole');
  await field('Motif').fill('Le partenaire a changé d’avis.');
  await ask('Abandonner le protocole', /clos définitivement\s; la signature déjà donnée sera sans effet/);
  await look(page, 'acts-abandonment');
  await confirm();
  await said(/Abandonné le .* rien n’est plus attendu/);
  await said(/Le partenaire a changé d’avis\./);
  await look(page, 'acts-abandoned');
  const { phase, possible } = await life.view();
  expect(phase).toBe('abandoned');
  // Scans arrive late, and mistakes are found late.
  expect(possible.map(({ type }) => type).sort()).toEqual(['attach-file', 'correct-record']);
});

it('a notice of termination runs from its day, once, and the years gone by stay quiet', async () => {
  const life = await visitor.drafted(huy);
  const { inForce } = await life.inForce(DAY.before({ years: 3, months: 2 }));
  await open(life);
  await other('Dénoncer le protocole');
  await page.getByLabel('Partie qui dénonce').selectOption({ label: 'Mbour' });
  await field('Motif').fill('Fin du programme.');
  await ask('Consigner la dénonciation', /La dénonciation par Mbour fera courir le préavis/);
  await look(page, 'acts-notice-dialog');
  await confirm();
  await said(/Mbour dénonce le protocole, avec effet au .*Fin du programme\./);
  await look(page, 'acts-notice-given');
  await page.getByText('Autres actes').click();
  await link('Retirer la dénonciation').waitFor();
  expect(await link('Dénoncer le protocole').count()).toBe(0);
  expect(await life.view()).toMatchObject({ phase: 'in-force', notice: { party: 'p2', on: DAY.today } });

  await open(life, 'plans');
  const first = yearOf(inForce?.on ?? '');
  const panel = page.getByRole('tabpanel');
  await panel.getByText(`Le plan de ${yearOf(DAY.today) + 1} n’est pas encore proposé.`).waitFor();
  const years = (await panel.getByRole('link', { name: /^Plan d’action/ }).allTextContents()).map((text) =>
    Number(text.slice(-4)),
  );
  expect(years).toEqual([...years].sort((a, b) => b - a));
  expect(years.at(-1)).toBe(first);
  await look(page, 'acts-plans-gone-by');
});
