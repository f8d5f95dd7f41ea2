import type { RefusalSentences } from '../../catalogue.js';
import { partyName } from '../actors.js';
import { criterion } from '../things.js';
import { capital, dayInFrench as day, fr, frenchList, plural } from '../typography.js';
import { agreed, itself, newText, theText, thisText } from '../text.js';

type Declined =
  | 'year-outside-the-term'
  | 'year-covered-by-another-plan'
  | 'plan-already-adopted'
  | 'no-such-plan'
  | 'plan-empty'
  | 'stale-plan'
  | 'already-approved'
  | 'plan-not-adopted'
  | 'agreement-already-concluded'
  | 'already-scored'
  | 'scores-incomplete'
  | 'scores-outside-scale'
  | 'too-early-to-renew'
  | 'too-early-for-the-whole-term'
  | 'no-end-in-sight'
  | 'already-decided'
  | 'renewal-already-agreed'
  | 'year-not-begun'
  | 'no-such-action'
  | 'too-many-actuals'
  | 'evaluator-missing'
  | 'no-such-duty';

export const ofTerm: Pick<RefusalSentences, Declined> = {
  'year-outside-the-term': ({ year }, names) =>
    fr`L’année ${year} n’est pas couverte par ${thisText(names)} : choisissez une année de son terme.`,
  'year-covered-by-another-plan': ({ year, plan }, names) =>
    fr`L’année ${year} est couverte par le plan d’action de ${plan}, car ${theText(names)} est ${agreed(names, 'entré')} en vigueur dans la seconde moitié de l’année : proposez ce plan-là.`,
  'plan-already-adopted': ({ year }) => fr`Le plan d’action de ${year} est adopté : il ne change plus.`,
  'no-such-plan': ({ year }) => fr`Aucun plan d’action n’est proposé pour ${year} : proposez-en un d’abord.`,
  'plan-empty': ({ year }) => fr`Le plan d’action de ${year} ne contient aucune action : ajoutez-en au moins une.`,
  'stale-plan': ({ seen, current }) =>
    fr`Le plan a changé entre-temps : vous avez lu la proposition ${seen}, la dernière est la ${current}. Relisez-la avant de l’approuver.`,
  'already-approved': ({ party }, names) => fr`${partyName(names, party)} a déjà approuvé ce plan d’action.`,
  'plan-not-adopted': ({ year }) =>
    fr`La convention spécifique porte un plan adopté : celui de ${year} ne l’est pas encore par tous les partenaires.`,
  'agreement-already-concluded': ({ year }) => fr`La convention spécifique de ${year} est déjà conclue.`,
  'already-scored': ({ party }, names) =>
    fr`${partyName(names, party)} a déjà remis son évaluation : chaque partenaire a une voix.`,
  'scores-incomplete': ({ criteria }, names) =>
    fr`Chaque critère de la grille reçoit une note, et aucun autre. À revoir : ${frenchList.format(criteria.map((id) => criterion(names, id)))}.`,
  'scores-outside-scale': ({ criteria, min, max }, names) =>
    fr`Les notes sont des nombres entiers de ${min} à ${max}. À revoir : ${frenchList.format(criteria.map((id) => criterion(names, id)))}.`,
  'too-early-to-renew': ({ from }) =>
    fr`Le renouvellement se décide dans les douze derniers mois du terme : à partir du ${day(from)}.`,
  'too-early-for-the-whole-term': ({ from }) =>
    fr`Le terme entier s’évalue quand sa fin approche : à partir du ${day(from)}. D’ici là, évaluez l’année.`,
  'no-end-in-sight': (_, names) =>
    fr`${capital(thisText(names))} n’a pas de terme : ${itself(names)} ne s’évalue en entier qu’une fois ${agreed(names, 'dénoncé')}, ou sa fin convenue. D’ici là, évaluez l’année.`,
  'already-decided': ({ party }, names) => fr`${partyName(names, party)} a déjà pris cette même décision.`,
  'renewal-already-agreed': (_, names) =>
    fr`Toutes les parties ont décidé le renouvellement : il est convenu, et ${newText(names)} est ${agreed(names, 'ouvert')}.`,
  'year-not-begun': ({ year }) => fr`L’année ${year} n’a pas commencé : elle ne peut pas encore être évaluée.`,
  'no-such-action': ({ year, objective, action }) =>
    fr`Le plan d’action de ${year} n’a pas d’action ${objective + 1}.${action + 1} : choisissez une action du plan.`,
  'too-many-actuals': ({ given, indicators }) =>
    fr`${plural(given, 'valeur est donnée', 'valeurs sont données')}, mais l’action a ${plural(indicators, 'indicateur', 'indicateurs')} : donnez au plus une valeur par indicateur.`,
  'evaluator-missing': () =>
    fr`Cette grille demande qui a fait l’évaluation : le partenaire lui-même, ou une personne extérieure. Indiquez-le, avec son nom.`,
  'no-such-duty': () =>
    fr`Cette étape de suivi n’est pas due, ou elle est déjà accomplie : choisissez-en une de la liste.`,
};
