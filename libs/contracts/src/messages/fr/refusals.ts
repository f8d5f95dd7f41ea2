import type { RefusalSentences } from '../catalogue.js';
import { partyName } from './actors.js';
import { ofPlace } from './articles.js';
import { capital, dayInFrench as day, fr, frenchList } from './typography.js';
import { words } from './words.js';

const plural = (count: number, one: string, many: string): string => `${count} ${count > 1 ? many : one}`;

/** Why an act is declined: the rule, and what would lift it. */
export const refusals: RefusalSentences = {
  'not-in-this-phase': ({ command, phase }) =>
    fr`${capital(words.acts[command])} n’est pas possible : le protocole est ${words.phases[phase]}. Rechargez la page pour voir ce qui est possible à présent.`,
  'already-started': () => fr`Ce protocole existe déjà : ouvrez-le au lieu de le créer à nouveau.`,
  'no-such-protocol': () => fr`Ce protocole n’existe pas, ou votre commune n’y est pas partie.`,
  'unknown-kind': ({ kind }) => fr`Le genre de protocole « ${kind} » n’existe pas ici : choisissez-en un de la liste.`,
  'unknown-party': ({ party }) =>
    fr`« ${party} » n’est pas une partie de ce protocole : choisissez une partie de la liste.`,
  'text-incomplete': ({ missing }) =>
    fr`Le texte ne peut pas être mis à la signature : ${plural(missing.length, 'donnée manque ou ne convient', 'données manquent ou ne conviennent')} pas. Complétez les champs signalés.`,
  'reason-missing': () => fr`Cet acte doit être motivé : indiquez-en la raison, elle sera communiquée aux parties.`,
  'in-the-future': ({ on, today }) =>
    fr`Un acte porte la date à laquelle il a été accompli : le ${day(on)} n’est pas encore venu. Indiquez le ${day(today)} au plus tard.`,
  'before-the-protocol': ({ on, notBefore }) =>
    fr`Le ${day(on)} précède l’entrée en vigueur du protocole. Indiquez une date à partir du ${day(notBefore)}.`,
  'after-the-term': ({ on, lastDay }) =>
    fr`Le ${day(on)} suit la fin du protocole. Seul un acte daté du ${day(lastDay)} au plus tard peut y être consigné.`,
  'phase-of-programme-over': ({ lastDay }) =>
    fr`Le protocole est conclu pour une phase du programme qui a pris fin le ${day(lastDay)} : il ne peut plus entrer en vigueur. Retirez le texte et changez sa durée.`,
  'not-awaiting-this-signature': ({ party }, names) =>
    fr`Aucune signature n’est attendue ${ofPlace(partyName(names, party))} à présent : elle est déjà donnée, ou un autre acte la précède.`,
  'not-awaiting-this-council': ({ party }, names) =>
    fr`Aucune décision n’est attendue ${names.party(party) ? `du conseil ${ofPlace(names.party(party))}` : 'de ce conseil'} à présent : elle est déjà consignée, ou la signature de cette partie la précède.`,
  'not-awaiting-this-formality': ({ party, step }, names) =>
    fr`« ${words.steps[step] ?? step} » n’est pas l’étape attendue ${ofPlace(partyName(names, party))} : elle est déjà accomplie, ou un autre acte la précède.`,
  'stale-text': ({ signed, current }) =>
    fr`La signature porte sur la version ${signed} du texte, qui n’est pas celle qui est à la signature (version ${current}). Une signature lie au texte signé : faites signer la version ${current}.`,
  'out-of-order': ({ on, previousOn }) =>
    fr`Les actes d’une partie se suivent : celui-ci est daté du ${day(on)}, avant le précédent, du ${day(previousOn)}. Indiquez le ${day(previousOn)} ou une date ultérieure.`,
  'votes-exceed-attendance': ({ votes, present }) =>
    fr`Le procès-verbal compte ${plural(votes, 'voix', 'voix')} pour ${plural(present, 'membre présent', 'membres présents')} : vérifiez les votes et les présences.`,
  'attendance-exceeds-members': ({ present, members }) =>
    fr`${plural(present, 'membre présent', 'membres présents')} pour un conseil de ${members} : vérifiez les présences.`,
  'quorum-not-met': ({ present, needed }) =>
    fr`Le conseil délibère quand la majorité de ses membres est présente (CDLD, art. L1122-17) : ${plural(present, 'membre était présent', 'membres étaient présents')}, il en fallait ${needed}. Consignez un ajournement, ou corrigez les présences.`,
  'not-carried': ({ for: yes, against }) =>
    fr`Avec ${yes} voix pour et ${against} contre, la proposition est rejetée (en cas de partage aussi) : consignez un refus, ou corrigez les votes.`,
  'adjourned-to-the-past': ({ on, until }) =>
    fr`Le conseil a siégé le ${day(on)} et ne peut s’ajourner au ${day(until)}. Indiquez la date de la séance suivante.`,
  'year-outside-the-term': ({ year }) =>
    fr`L’année ${year} n’est pas couverte par ce protocole : choisissez une année de son terme.`,
  'year-covered-by-another-plan': ({ year, plan }) =>
    fr`L’année ${year} est couverte par le plan d’action de ${plan}, car le protocole est entré en vigueur dans la seconde moitié de l’année : proposez ce plan-là.`,
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
    fr`Chaque critère de la grille reçoit une note, et aucun autre. À revoir : ${frenchList.format(criteria.map(names.criterion))}.`,
  'scores-outside-scale': ({ criteria, min, max }, names) =>
    fr`Les notes sont des nombres entiers de ${min} à ${max}. À revoir : ${frenchList.format(criteria.map(names.criterion))}.`,
  'too-early-to-renew': ({ from }) =>
    fr`Le renouvellement se décide dans les douze derniers mois du terme : à partir du ${day(from)}.`,
  'already-decided': ({ party }, names) => fr`${partyName(names, party)} a déjà pris cette même décision.`,
  'renewal-already-agreed': () =>
    fr`Toutes les parties ont décidé le renouvellement : il est convenu, et le protocole suivant est ouvert.`,
  'notice-already-given': ({ effectiveOn }) => fr`Le protocole est déjà dénoncé : il prend fin le ${day(effectiveOn)}.`,
  'nothing-to-remind': () => fr`Ce rappel n’a plus d’objet : ce qui était attendu a été fait ou retiré.`,
  'not-yet-due': ({ on }) => fr`Cette échéance n’est pas encore venue : elle est fixée au ${day(on)}.`,
};
