import type { Page } from 'playwright-core';
import type { OrganisationView } from '@pacta/contracts';
import { look } from '../builders/browser.js';
import { DAY, inFull, yearOf } from '../builders/days.js';
import { Stage } from '../builders/stage.js';
import type { Visitor } from '../builders/visitor.js';
import type { Walker } from '../builders/walker.js';

jest.setTimeout(120_000);

let huy: OrganisationView;

let stage: Stage;
let visitor: Visitor;
let page: Page;
let walk: Walker;

beforeAll(async () => {
  stage = await Stage.open();
  ({ visitor, page, walk } = stage);
  huy = await visitor.organisation();
});

afterAll(() => stage.close());

afterEach(() => expect(stage.errors).toEqual([]));

it('a council refuses with its reason, and the text is taken up again as version 2', async () => {
  const life = await visitor.drafted(huy);
  await life.signed(DAY.before({ days: 9 }));
  await walk.open(life);
  await walk.link(/Consigner la décision du Conseil.*Huy/).click();
  await page.getByLabel('Refuse le protocole').check();
  await walk.ask('Consigner le refus', /Un seul refus suffit/);
  await look(page, 'acts-refusal-dialog');
  await walk.confirm();
  await walk.said(/Cet acte doit être motivé/);
  await look(page, 'acts-refusal-without-reason');

  await walk.field('Motif').fill('Le budget n’est pas établi.');
  for (const [label, figure] of Object.entries({ Présents: 23, Pour: 3, Contre: 20 }))
    await page.getByLabel(label, { exact: true }).fill(String(figure));
  await page.getByLabel('Membres du Conseil').fill('27');
  await walk.ask('Consigner le refus', /Un seul refus suffit/);
  await walk.confirm();
  await walk.said(/Refusé par le Conseil communal de Huy/);
  await walk.said(/3 voix pour, 20 contre.*Le budget n’est pas établi\./);
  await look(page, 'acts-refused');

  await walk.link('Reprendre le texte').click();
  await walk.ask('Reprendre le texte', /Une nouvelle version sera ouverte/);
  await walk.confirm();
  await page.getByRole('heading', { name: '1. Parties' }).waitFor();
  await look(page, 'acts-taken-up-again');
  await walk.button('Mettre à la signature').click();
  await walk
    .dialog()
    .getByRole('button', { name: /Figer le texte/ })
    .click();
  await walk.said(/En attente de la signature par le Collège communal de Huy et les autorités municipales de Mbour/);
  await walk.said(/La version 2 du texte est figée/);
  expect(await life.view()).toMatchObject({ phase: 'signing', version: 2, refusal: null });
});

it.each([
  [0, /Aucune signature n’est encore donnée/],
  [1, /Une signature sera révoquée/],
  [2, /2 signatures seront révoquées/],
])('a withdrawal says that it revokes %d signatures, and does so', async (given, effect) => {
  const life = await visitor.drafted(huy);
  await life.signed(DAY.before({ days: 9 }), given);
  await walk.open(life);
  await walk.other('Retirer le texte');
  await walk.field('Motif').fill('Une coquille à l’article 3.');
  await walk.ask('Retirer le texte', effect);
  await look(page, `acts-withdrawal-${given}`);
  await walk.confirm();
  await page.getByRole('heading', { name: '1. Parties' }).waitFor();
  await walk.open(life);
  await walk.said(new RegExp(`signatures révoquées\\s: ${given}, .*Une coquille à l’article 3\\.`));
  expect((await life.view()).phase).toBe('drafting');
});

it('a council adjourns, and the life line says to when', async () => {
  const life = await visitor.drafted(huy);
  const until = DAY.after({ days: 20 });
  await life.signed(DAY.before({ days: 9 }));
  await walk.open(life);
  await walk.link(/Consigner la décision du Conseil.*Mbour/).click();
  await page.getByLabel('Reporte sa décision').check();
  await walk.button('Consigner le report').click();
  await walk.said(/Indiquez la date/);
  await look(page, 'acts-adjournment-without-day');
  await walk.day('Reportée à la séance du', until);
  await walk.ask('Consigner le report', /Mbour.*restera attendue/);
  await walk.confirm();
  await walk.said(new RegExp(`Le Conseil municipal de Mbour ajourne sa décision au ${inFull(until, 'long')}`));
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
  await walk.open(life);
  await walk.other('Abandonner le protocole');
  await walk.field('Motif').fill('Le partenaire a changé d’avis.');
  await walk.ask('Abandonner le protocole', /clos définitivement\s; la signature déjà donnée sera sans effet/);
  await look(page, 'acts-abandonment');
  await walk.confirm();
  await walk.said(/Abandonné le .* rien n’est plus attendu/);
  await walk.said(/Le partenaire a changé d’avis\./);
  await look(page, 'acts-abandoned');
  const { phase, possible } = await life.view();
  expect(phase).toBe('abandoned');
  // Scans arrive late, and mistakes are found late.
  expect(possible.map(({ type }) => type).sort()).toEqual(['attach-file', 'correct-record', 'draw-up-document']);
});

it('a notice of termination runs from its day, once, and the years gone by stay quiet', async () => {
  const life = await visitor.drafted(huy);
  const { inForce } = await life.inForce(DAY.before({ years: 3, months: 2 }));
  await walk.open(life);
  await walk.other('Dénoncer le protocole');
  await page.getByLabel('Partie qui dénonce').selectOption({ label: 'Mbour' });
  await walk.field('Motif').fill('Fin du programme.');
  await walk.ask('Consigner la dénonciation', /La dénonciation par Mbour fera courir le préavis/);
  await look(page, 'acts-notice-dialog');
  await walk.confirm();
  await walk.said(/Mbour dénonce le protocole, avec effet au .*Fin du programme\./);
  await look(page, 'acts-notice-given');
  await page.getByText('Autres actes').click();
  await walk.link('Retirer la dénonciation').waitFor();
  expect(await walk.link('Dénoncer le protocole').count()).toBe(0);
  expect(await life.view()).toMatchObject({ phase: 'in-force', notice: { party: 'p2', on: DAY.today } });

  await walk.open(life, 'plans');
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
