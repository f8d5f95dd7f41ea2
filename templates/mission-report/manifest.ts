import { z } from 'zod';
import { blankLines, blankRows } from '../src/blanks.js';
import { identificationOf, pactaTemplate } from '../src/facts.js';
import { cell, completable, dayCell, identification, lines, signedOn } from '../src/fields.js';
import { templateOf } from '../src/folder.js';
import { amount, isSumOf, missionFields, missionOf, notTheSum } from '../src/mission.js';
import { sample } from './sample.js';

const kind = 'mission-report';

const fields = z
  .strictObject({
    ...identification,
    ...signedOn,
    ...missionFields,
    rencontres: z
      .array(
        z.strictObject({
          nom: completable('Prénom et nom', 'Awa Fall'),
          fonction: completable('Fonction et organisme', 'Adjointe au maire d’Ouakam'),
        }),
      )
      .min(1)
      .meta({ description: 'Les personnes rencontrées' }),
    activites: lines('Ce qui a été fait', 'Formation de quatorze agents, modules 1 et 2'),
    resultats: lines('Ce qui en est sorti', 'Un registre type adopté par les trois centres'),
    suites: z
      .array(
        z.strictObject({
          intitule: cell('Ce qui reste à faire', 'Traduire le questionnaire'),
          responsable: cell('Qui s’en charge', 'Ibrahima Sarr'),
          echeance: dayCell('Pour quand'),
        }),
      )
      .min(1)
      .meta({ description: 'Ce qui doit suivre' }),
    depenses: z
      .array(
        z.strictObject({
          intitule: cell('Dépense', 'Billets d’avion'),
          article: cell('Article budgétaire', '150/121-01'),
          prevu: amount('Montant prévu, en centimes'),
          montant: amount('Montant dépensé, en centimes'),
        }),
      )
      .min(1)
      .meta({ description: 'Dépenses prévues et faites' }),
    totalPrevu: amount('Total prévu, en centimes'),
    total: amount('Total dépensé, en centimes'),
  })
  .refine(
    ({ total, depenses }) =>
      isSumOf(
        total,
        depenses.map(({ montant }) => montant),
      ),
    {
      path: ['total'],
      params: notTheSum,
    },
  )
  .refine(
    ({ totalPrevu, depenses }) =>
      isSumOf(
        totalPrevu,
        depenses.map(({ prevu }) => prevu),
      ),
    {
      path: ['totalPrevu'],
      params: notTheSum,
    },
  );

/** What a mission did, whom it met, what came of it, what must follow and what it cost; signed by all who went. By hand. */
export const missionReport = pactaTemplate({
  kind,
  version: '1.2.0',
  title: { fr: 'Rapport de mission' },
  languages: ['fr'],
  calledBy: '',
  fields,
  file: templateOf(kind),
  sample,
  dataOf: (facts) => ({
    ...identificationOf(facts),
    ...missionOf(facts),
    voyageurs: blankRows(2),
    rencontres: blankRows(4),
    activites: blankLines(4),
    resultats: blankLines(3),
    suites: blankRows(3),
    depenses: blankRows(4),
  }),
});
