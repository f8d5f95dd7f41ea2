import type { OrganisationView, ReferenceData, StaffAct } from '@pacta/contracts';
import { civilDay } from '@pacta/protocol';
import { look } from '../builders/browser.js';
import { DAY, inFull, yearOf } from '../builders/days.js';
import { Stage } from '../builders/stage.js';
import type { Life, Visitor } from '../builders/visitor.js';
import type { Walker } from '../builders/walker.js';

jest.setTimeout(180_000);

type PlanContent = Extract<StaffAct, { type: 'propose-action-plan' }>['content'];

let huy: OrganisationView;
let life: Life;

let stage: Stage;
let visitor: Visitor;
let walk: Walker;

beforeAll(async () => {
  stage = await Stage.open();
  ({ visitor, walk } = stage);
  huy = await visitor.organisation();
});

beforeEach(async () => {
  life = await visitor.drafted(huy);
  await life.inForce(DAY.before({ years: 1, months: 2 }));
});

afterAll(() => stage.close());

afterEach(() => expect(stage.errors).toEqual([]));

const panel = () => walk.page.getByRole('tabpanel');

/** The last year that a plan can be proposed for, among those that have begun. */
async function planYear(): Promise<number> {
  const { possible } = await life.view();
  const years = possible.flatMap(({ type, year }) => (type === 'propose-action-plan' && year ? [year] : []));
  return Math.max(...years.filter((year) => year <= yearOf(DAY.today)));
}

it('a project goes its whole way: shared diagnosis, evaluation set up, start, final report, lessons beside the next plan', async () => {
  await walk.open(life, 'plans');
  await look(walk.page, 'term-plans');
  await walk.link('Nouveau projet : diagnostic partagé'.replace(' :', '\u00a0:')).click();
  await walk.field('Nom du projet').fill('Un état civil numérique');
  await walk.page.getByLabel('Mbour').uncheck();
  await walk.field('À court terme').fill('Les registres se perdent.');
  await look(walk.page, 'term-diagnosis');
  await walk.ask('Consigner le diagnostic', /l’évaluation reste à mettre en place/);
  await walk.confirmAfterRefusal(/Mbour/);
  await look(walk.page, 'term-diagnosis-not-shared');
  await walk.page.getByLabel('Mbour').check();
  await walk.record('Consigner le diagnostic', /l’évaluation reste à mettre en place/);
  await walk.said(/Le démarrage attend que l’évaluation soit en place/);
  await look(walk.page, 'term-project-blocked');

  await panel().getByRole('link', { name: 'Mettre en place l’évaluation' }).click();
  await walk.field('Comment le projet sera évalué').fill('Par les deux services, chaque semestre.');
  await walk.button('Ajouter un indicateur').click();
  await walk.field('Indicateur').fill('Actes numérisés');
  await walk.field('Cible').fill('10 000');
  await walk.field('Réversibilité').fill('Les registres de papier sont gardés.');
  await look(walk.page, 'term-set-up');
  await walk.record('Mettre en place l’évaluation', /le projet pourra démarrer/);
  await panel().getByRole('link', { name: 'Démarrer le projet' }).click();
  await walk.record('Démarrer le projet', /ne changeront plus/);
  await panel().getByRole('link', { name: 'Clôturer le projet' }).click();
  await walk.field('Rapport final').fill('Dix mille actes numérisés.');
  await walk.field('Enseignements').fill('Former les agents avant d’acheter les machines.');
  await look(walk.page, 'term-close');
  await walk.record('Clôturer le projet', /à côté du plan et du projet suivants/);
  await walk.said(`Projet clôturé le ${inFull(DAY.today, 'long')}`);
  await walk.page.getByText('Lire le dossier du projet').click();
  await look(walk.page, 'term-project-closed');

  await panel()
    .getByRole('link', { name: `Plan d’action ${await planYear()}` })
    .click();
  await walk.page.getByRole('complementary', { name: 'Ce qui a été appris' }).getByText('Former les agents').waitFor();
  await look(walk.page, 'term-plan-with-lessons');
});

it('a diagnosis that turns a project down says so, and offers no start', async () => {
  await walk.open(life);
  await walk.other('Consigner le diagnostic partagé d’un projet');
  await walk.field('Nom du projet').fill('Une piscine');
  await walk.page.getByLabel('Renoncer au projet').check();
  await walk.record('Consigner le diagnostic', /ne pourra pas démarrer/);
  await walk.said(/Le diagnostic a écarté ce projet/);
  expect(await panel().getByRole('link', { name: 'Démarrer le projet' }).count()).toBe(0);
  await look(walk.page, 'term-project-turned-down');
});

/** One action with an indicator that is counted and one that is described. */
const CONTENT: PlanContent = {
  currency: 'EUR',
  objectives: [
    {
      title: 'Un état civil fiable',
      actions: [
        {
          title: 'Former les agents',
          leads: [],
          place: 'both',
          months: { from: 3, to: 6 },
          budget: [
            { funder: 'CIC', cents: 250_000 },
            { funder: 'Huy', cents: 50_000 },
          ],
          indicators: [
            { name: 'Agents formés', nature: 'quantitative', baseline: '0', target: '12' },
            { name: 'Accueil au guichet', nature: 'qualitative', baseline: 'lent', target: 'rapide et courtois' },
          ],
        },
      ],
    },
  ],
};

it('the progress of an action is told beside where it stood and where it should be', async () => {
  const year = await planYear();
  const on = civilDay(DAY.before({ days: 5 }));
  const { parties } = await life.view();
  for (const [rank, { id: party }] of parties.entries())
    await life.act(
      rank === 0
        ? { type: 'propose-action-plan', party, on, year, content: CONTENT }
        : { type: 'approve-action-plan', party, on, year, revision: 1 },
    );
  await walk.open(life, 'plans');
  await panel()
    .getByRole('link', { name: new RegExp(`^Plan d’action ${year}`) })
    .click();
  await walk.link(/Mettre à jour l’avancement.*Former les agents/).click();
  await walk.page.getByLabel('Terminée').check();
  await walk.field('Agents formés').fill('14');
  await walk.field('Accueil au guichet').fill('plus rapide');
  await walk.field('Dépensé à ce jour').fill('2 750,50');
  await look(walk.page, 'term-progress');
  await walk.record('Consigner l’avancement', /à côté du départ et de la cible/);
  await walk.said('atteint : 14'.replace(' :', '\u00a0:'));
  await walk.said(/2\s750,50/);
  await look(walk.page, 'term-plan-progress');
});

it('the committee is composed of all parties, convened, and its minutes recorded', async () => {
  await walk.open(life, 'committee');
  await look(walk.page, 'term-no-committee');
  await panel().getByRole('link', { name: 'Composer le comité' }).click();
  const [first, second] = [walk.field('Prénom et nom').first(), walk.field('Prénom et nom').nth(1)];
  await first.fill('Luc Simon');
  await second.fill('Awa Fall');
  await walk.page.getByLabel('Partie').nth(1).selectOption({ label: 'Huy' });
  await walk.ask('Composer le comité', /remplacera la précédente/);
  await walk.confirmAfterRefusal(/Mbour/);
  await look(walk.page, 'term-committee-without-mbour');
  await walk.page.getByLabel('Partie').nth(1).selectOption({ label: 'Mbour' });
  await walk.record('Composer le comité', /remplacera la précédente/);

  await walk.link('Convoquer le comité').click();
  await walk.day('Date de la convocation', DAY.before({ days: 20 }));
  await walk.day('Date de la réunion', DAY.before({ days: 3 }));
  await walk.field('Lieu').fill('Huy');
  await walk.field('Ordre du jour').fill('Avancement du plan\nBudget');
  await look(walk.page, 'term-convene');
  await walk.record('Convoquer le comité', /procès-verbal attendu/);
  await look(walk.page, 'term-convened');
  await panel().getByRole('link', { name: 'Consigner le procès-verbal' }).click();
  await walk.page
    .getByRole('radiogroup', { name: /Luc Simon/ })
    .getByLabel('Présent')
    .check();
  await walk.page
    .getByRole('radiogroup', { name: /Awa Fall/ })
    .getByLabel('Excusé')
    .check();
  await walk.field('Décisions').fill('Former douze agents en mars.');
  await look(walk.page, 'term-minutes');
  await walk.record('Consigner le procès-verbal', /plus rien n’est attendu/);
  await walk.said('Former douze agents en mars.');
  await look(walk.page, 'term-committee');
  expect((await life.view()).committee.meetings).toMatchObject([
    { minutes: { present: ['Luc Simon'], excused: ['Awa Fall'], decisions: ['Former douze agents en mars.'] } },
  ]);
});

it('scores stay hidden from the other until both are in, and the page says until when', async () => {
  const { parties } = await life.view();
  const reference = await visitor.get<ReferenceData>(`/reference-data`);
  const [grid] = reference.body.grids.filter(({ id }) => id === 'cic-principles');
  const scores = Object.fromEntries((grid?.criteria ?? []).map(({ id }) => [id, 2]));
  const card = { on: civilDay(DAY.today), scores, lessons: 'Commencer plus tôt.', dissent: '' };
  await life.act({ type: 'submit-evaluation', party: parties[1]?.id ?? '', period: yearOf(DAY.today), ...card });
  await walk.open(life, 'evaluations');
  await panel()
    .getByRole('link', { name: `Évaluation ${yearOf(DAY.today)}` })
    .click();
  await walk.said(/restent scellées/);
  expect(await walk.page.getByText('Commencer plus tôt.').count()).toBe(0);
  await look(walk.page, 'term-sealed');
});

it('a notice is given, and taken back by the party that gave it', async () => {
  await walk.open(life);
  await walk.other('Dénoncer le protocole');
  await walk.field('Motif').fill('Fin du programme.');
  await walk.record('Consigner la dénonciation', /La partie peut la retirer/);
  await walk.other('Retirer la dénonciation');
  await walk.field('Motif').fill('Le programme est prolongé.');
  await look(walk.page, 'term-withdraw-notice');
  await walk.record('Consigner le retrait', /va jusqu’à son terme/);
  expect((await life.view()).notice).toBeNull();
});
