import type { JournalEntry, OrganisationView } from '@pacta/contracts';
import { look } from '../builders/browser.js';
import { DAY, inFull } from '../builders/days.js';
import { Stage } from '../builders/stage.js';
import type { Visitor } from '../builders/visitor.js';
import type { Walker } from '../builders/walker.js';

jest.setTimeout(180_000);

let huy: OrganisationView;

let stage: Stage;
let visitor: Visitor;
let walk: Walker;

beforeAll(async () => {
  stage = await Stage.open();
  ({ visitor, walk } = stage);
  huy = await visitor.organisation();
});

afterAll(() => stage.close());

afterEach(() => expect(stage.errors).toEqual([]));

const pdf = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.4\n% ${name}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`),
});

it('an amendment is proposed with what it changes, signed and ratified by each, and takes effect', async () => {
  const life = await visitor.drafted(huy);
  await life.inForce(DAY.before({ months: 3 }));
  await walk.open(life, 'text');
  await walk.said('Aucune proposition');
  await look(walk.page, 'changes-text');
  await walk.page.getByRole('tabpanel').getByRole('link', { name: 'Proposer un avenant' }).click();
  await walk.field('Objet').fill('Ajout de la gestion des déchets');
  await walk.said('Rien n’a encore changé.');
  await walk.button('Domaines d’action').click();
  await walk.button('Ajouter un domaine').click();
  await walk.field('Domaine 2').fill('Gestion des déchets');
  await walk.page.getByRole('row', { name: /Domaines d’action.*Gestion des déchets/ }).waitFor();
  await look(walk.page, 'changes-amendment');
  await walk.record('Consigner la proposition', /soumis à la signature et à la ratification/);
  await walk.said('Ajout de la gestion des déchets');
  await look(walk.page, 'changes-proposed');

  for (const party of ['Huy', 'Mbour']) {
    const sign = walk.page
      .getByRole('tabpanel')
      .getByRole('link', { name: `Consigner la signature : ${party}`.replace(' :', '\u00a0:') });
    await sign.click();
    if (party === 'Huy') await look(walk.page, 'changes-amendment-signature');
    await walk.record(/Consigner la signature/, /liera ce texte \(Avenant n°\s1\)/);
    await walk.open(life, 'text');
  }
  for (const party of ['Huy', 'Mbour']) {
    await walk.page
      .getByRole('tabpanel')
      .getByRole('link', { name: new RegExp(`décision du Conseil.*${party}`) })
      .click();
    await walk.page.getByLabel('Approuve la proposition').check();
    if (party === 'Huy') await look(walk.page, 'changes-amendment-council');
    await walk.record('Consigner la ratification', /la proposition prendra effet/);
    await walk.open(life, 'text');
  }
  await walk.page.getByText('Gestion des déchets').first().waitFor();
  const { instruments, text } = await life.view();
  expect(instruments).toMatchObject([{ status: 'in-effect', effectOn: DAY.today }]);
  expect(text?.domains.map(({ name }) => name)).toContain('Gestion des déchets');
  await look(walk.page, 'changes-in-effect');
});

it('an end by consent is proposed and taken back, and the protocol goes on', async () => {
  const life = await visitor.drafted(huy);
  await life.inForce(DAY.before({ months: 3 }));
  await walk.open(life);
  await walk.page.getByText('Autres actes').click();
  await look(walk.page, 'changes-other-acts');
  await walk.link('Proposer d’y mettre fin d’un commun accord').click();
  await walk.button('Consigner la proposition').click();
  await walk.said('Indiquez la date');
  await look(walk.page, 'changes-termination-without-day');
  await walk.day('Dernier jour du protocole', DAY.after({ months: 2 }));
  await walk.field('Motif').fill('Le programme est accompli.');
  await walk.record('Consigner la proposition', /Sans l’accord de toutes, le protocole continue/);
  await walk.link('Retirer la proposition').click();
  await walk.field('Motif').fill('Les parties préfèrent continuer.');
  await walk.record('Retirer la proposition', /Aucune signature n’est encore donnée/);
  expect(await life.view()).toMatchObject({ phase: 'in-force', instruments: [{ status: 'withdrawn' }] });
  await look(walk.page, 'changes-withdrawn');
});

it('a scan goes with its act, another is attached to an entry of the journal, and both come down again', async () => {
  const life = await visitor.drafted(huy);
  await life.submitted(DAY.before({ days: 9 }));
  await walk.open(life);
  await walk
    .link(/Consigner la signature.*Huy/)
    .first()
    .click();
  await walk.page.locator('input[type=file]').setInputFiles(pdf('page-signee.pdf'));
  await walk.said('page-signee.pdf');
  await look(walk.page, 'changes-sign-with-scan');
  await walk.record(/Consigner la signature/, /liera la version 1/);
  await walk.link('page-signee.pdf, télécharger').waitFor();

  await walk.link(/^Joindre un scan à.*figée/).click();
  await walk.button('Joindre').last().click();
  await walk.said('Choisissez d’abord un fichier.');
  await walk.page.locator('input[type=file]').setInputFiles(pdf('convocation.pdf'));
  await look(walk.page, 'changes-attach');
  await walk.button(/^Joindre$/).click();
  const scan = walk.link('convocation.pdf, télécharger');
  await scan.waitFor();
  await look(walk.page, 'changes-attached');
  const [download] = await Promise.all([walk.page.waitForEvent('download'), scan.click()]);
  expect(download.suggestedFilename()).toBe('convocation.pdf');
  expect((await life.view()).attachments.map(({ name }) => name)).toEqual(['page-signee.pdf', 'convocation.pdf']);
});

it('one person signs for both parties by one stroke, in the capacity that he or she has for each', async () => {
  const life = await visitor.drafted(huy);
  const { text } = life;
  const [lead, partner] = text.parties;
  if (!lead || !partner) throw new Error('the text has two parties');
  const presiding = { ...lead.signatory, function: 'Présidente' };
  await life.save({ ...text, parties: [lead, { ...partner, signatory: presiding }] });
  await life.submitted(DAY.before({ days: 9 }));
  await walk.open(life);
  await walk
    .link(/Consigner la signature.*Huy/)
    .first()
    .click();
  const stroke = walk.page.getByRole('group', { name: /Anne Lambert signe aussi, du même trait/ });
  await stroke.getByLabel('Mbour', { exact: true }).check();
  expect(await stroke.getByLabel('Fonction pour Mbour').inputValue()).toBe('Présidente');
  await look(walk.page, 'changes-two-capacities');
  await walk.record(/Consigner la signature/, /Huy, Mbour.*liera la version 1/);
  expect((await life.view()).phase).toBe('ratifying');
});

it('what is no scan is refused in words, and nothing is recorded', async () => {
  const life = await visitor.drafted(huy);
  await life.submitted(DAY.before({ days: 9 }));
  await walk.open(life);
  await walk
    .link(/Consigner la signature.*Huy/)
    .first()
    .click();
  const notes = { name: 'notes.pdf', mimeType: 'application/pdf', buffer: Buffer.from('rien de signé') };
  await walk.page.locator('input[type=file]').setInputFiles(notes);
  await walk.ask(/Consigner la signature/, /liera la version 1/);
  await walk.dialog().getByRole('button', { name: 'Confirmer' }).click();
  await walk.dialog().getByRole('alert').waitFor();
  await look(walk.page, 'changes-no-scan');
  expect((await life.view()).parties.flatMap(({ steps }) => steps).filter(({ doneOn }) => doneOn)).toEqual([]);
});

it('an entry is put right in its own form, then another is struck out; the journal shows both', async () => {
  const life = await visitor.drafted(huy);
  await life.inForce(DAY.before({ months: 3 }));
  await walk.open(life);
  await walk.link(/^Corriger.*Conseil communal de Huy ratifie/).click();
  const number = walk.field('Numéro de la délibération');
  expect(await number.inputValue()).toBe('12');
  await look(walk.page, 'changes-correction');
  await number.fill('2026/14');
  await walk.field('Votre nom').fill('Luc Simon');
  await walk.button('Consigner la correction').click();
  await walk.confirmAfterRefusal(/Cet acte doit être motivé/);
  await look(walk.page, 'changes-correction-unexplained');
  await walk.field('Motif de la correction').fill('Le numéro était celui de la séance précédente.');
  await walk.record('Consigner la correction', /Le journal montrera les deux/);
  await walk.said(/Inscription n° 5, corrigée depuis/);
  await walk.said(/délibération n° 2026\/14/);
  await look(walk.page, 'changes-corrected');

  await walk.link(/^Corriger.*Conseil municipal de Mbour ratifie/).click();
  await walk.page.getByLabel(/Annuler cette inscription/).check();
  await walk.field('Motif de la correction').fill('La séance n’a pas eu lieu.');
  await walk.field('Votre nom').fill('Luc Simon');
  await look(walk.page, 'changes-strike');
  await walk.record('Annuler l’inscription', /ni ce qui en découlait/);
  await walk.said(/En attente de la ratification/);
  const { body } = await visitor.get<JournalEntry[]>(`${life.path}/journal`);
  expect(body.filter(({ correctedBy }) => correctedBy !== null).length).toBeGreaterThan(1);
  expect((await life.view()).phase).toBe('ratifying');
  await look(walk.page, 'changes-struck-out');
});

it('a slip of the pen is corrected where that binds nobody, and the form says why the rest is not offered', async () => {
  const life = await visitor.drafted(huy);
  await life.signed(DAY.before({ days: 9 }), 1);
  await walk.open(life);
  await walk.other('Corriger une erreur de plume');
  await walk
    .field(/Personne de contact · Adresse électronique/)
    .first()
    .fill('luc.simon@huy.example');
  await walk.said('Était');
  await walk.page.getByText(/Pourquoi \d+ autres champs/).click();
  await walk.said('révoque les signatures');
  await look(walk.page, 'changes-slip');
  await walk.field('Motif').fill('Une lettre manquait.');
  await walk.record('Consigner la correction', /aucune signature n’est révoquée/);
  await walk.said('Erreurs de plume corrigées');
  await look(walk.page, 'changes-slip-corrected');
  expect(await life.view()).toMatchObject({ phase: 'signing', corrections: [{ reason: 'Une lettre manquait.' }] });
});

it('reminders are put off, and a deadline of the protocol’s own is set and taken back', async () => {
  const life = await visitor.drafted(huy);
  await life.inForce(DAY.before({ months: 3 }));
  await walk.open(life, 'deadlines');
  await look(walk.page, 'changes-deadlines');
  await walk
    .link(/^Mettre les rappels en attente\s/)
    .first()
    .click();
  await walk.page.getByLabel('Reçu autrement', { exact: false }).check();
  await walk.day('Silence jusqu’au', DAY.after({ months: 6 }));
  await walk.ask('Mettre les rappels en attente', /Aucun rappel ne partira/);
  await walk.dialog().getByRole('button', { name: 'Confirmer' }).click();
  await walk.dialog().waitFor({ state: 'detached' });
  await look(walk.page, 'changes-snooze-too-long');
  await walk.day('Silence jusqu’au', DAY.after({ days: 20 }));
  await walk.record('Mettre les rappels en attente', /Aucun rappel ne partira/);
  await walk.said(`Rappels en attente jusqu’au ${inFull(DAY.after({ days: 20 }), 'long')}`);

  await walk.link('Fixer une échéance').click();
  await walk.page.getByLabel('Échéance').first().selectOption({ label: 'Convention spécifique' });
  await walk.page.getByLabel('Délai (jours)').fill('90');
  await walk.field('Rappels avant l’échéance').fill('bientôt');
  await walk.said('Écrivez des nombres');
  await walk.field('Rappels avant l’échéance').fill('2 mois, 7');
  await walk.field('Motif').fill('Le Conseil ne siège pas l’été.');
  await look(walk.page, 'changes-own-deadline');
  await walk.record('Fixer l’échéance', /comptées à nouveau/);
  await walk.said('Rappels avant');
  await look(walk.page, 'changes-own-deadlines');
  expect((await life.view()).policies).toMatchObject([
    { obligation: 'specific-agreement', change: { due: { days: 90 }, before: [{ months: 2 }, { days: 7 }] } },
  ]);
  await walk.link('Modifier').click();
  await walk.page.getByLabel('Revenir à la règle générale').check();
  await walk.field('Motif').fill('Le Conseil siège à nouveau.');
  await walk.record('Fixer l’échéance', /règle générale/);
  await walk.said('Aucune : ce protocole suit'.replace(' :', '\u00a0:'));
});
