import { inEnglish as reportInEnglish, inFrench as reportInFrench } from '../evaluation-report/samples.js';
import { outcomesOf } from './outcomes.js';

/** A project that the partners adjust, its evaluation set up. */
export const inFrench = {
  reference: 'CIC-2026-014',
  versionDuTexte: 2,
  codeDeVerification: 'D4SG-12HX',
  lieu: 'Ouakam',
  objet: 'le protocole de collaboration CIC-2026-014',
  nomDuProjet: 'Collecte des déchets ménagers',
  etabliLe: '2027-04-16',
  parties: reportInFrench.parties,
  constats: {
    court: 'La collecte passe deux fois par mois\u00A0; les rues étroites ne sont pas desservies.',
    moyen: 'La décharge communale sera pleine dans trois ans.',
    long: 'La nappe dont vit le maraîchage est exposée\u00A0; la commune voisine aussi.',
  },
  suites: outcomesOf('adjust', 'fr'),
  evaluation: {
    etablieLe: '2027-05-04',
    methode: 'Enquête auprès de 200 ménages avant le début et un an après, menée par les comités de quartier.',
    indicateurs: [
      { intitule: 'Ménages desservis chaque semaine', depart: '35 %', cible: '60 %' },
      { intitule: 'Avis des habitants sur la propreté', depart: 'mauvais', cible: 'satisfaisant' },
    ],
    alternatives: 'Apport volontaire en points de collecte, sans véhicules.',
    reversibilite: 'Les véhicules sont loués à l’année\u00A0; les points de collecte se démontent.',
  },
};

export const inEnglish = {
  ...inFrench,
  objet: 'the cooperation protocol CIC-2026-014',
  nomDuProjet: 'Collection of household waste',
  parties: reportInEnglish.parties,
  constats: {
    court: 'Waste is collected twice a month; narrow streets are not served.',
    moyen: 'The municipal dump will be full in three years.',
    long: 'The groundwater on which market gardens live is exposed, that of the neighbouring municipality too.',
  },
  suites: outcomesOf('adjust', 'en'),
  evaluation: {
    etablieLe: '2027-05-04',
    methode: 'A survey of 200 households before the start and a year later, by the district committees.',
    indicateurs: [
      { intitule: 'Households served every week', depart: '35%', cible: '60%' },
      { intitule: 'What residents think of cleanliness', depart: 'poor', cible: 'satisfactory' },
    ],
    alternatives: 'Collection points to which residents bring their waste, without vehicles.',
    reversibilite: 'Vehicles are hired by the year; collection points can be taken down.',
  },
};
