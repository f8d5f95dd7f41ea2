import type { RefusalSentences } from '../../catalogue.js';
import { capital, dayInFrench as day, fr, plural } from '../typography.js';
import { words } from '../words.js';
import { agreed, inPhase, itself, ofTheText, theText, thisText, toTheText } from '../text.js';

type Declined =
  | 'not-in-this-phase'
  | 'already-started'
  | 'no-such-protocol'
  | 'unknown-kind'
  | 'unknown-party'
  | 'text-incomplete'
  | 'reason-missing'
  | 'in-the-future'
  | 'before-the-protocol'
  | 'after-the-term'
  | 'phase-of-programme-over'
  | 'not-part-of-this-kind'
  | 'term-over'
  | 'ends-before-it-begins'
  | 'substantive-change'
  | 'nothing-changes'
  | 'dates-in-wrong-order';

export const ofText: Pick<RefusalSentences, Declined> = {
  'not-in-this-phase': ({ command, phase }, names) =>
    fr`${capital(words.acts[command])} n’est pas possible : ${theText(names)} est ${inPhase(names, words.phases[phase])}. Rechargez la page pour voir ce qui est possible à présent.`,
  'already-started': () => fr`Ce protocole existe déjà : ouvrez-le au lieu de le créer à nouveau.`,
  'no-such-protocol': () => fr`Ce protocole n’existe pas, ou votre commune n’y est pas partie.`,
  'unknown-kind': () => fr`Ce genre de protocole n’existe pas ici : choisissez-en un de la liste.`,
  'unknown-party': (_, names) => fr`Cette partie ne figure pas ${toTheText(names)} : choisissez-en une de la liste.`,
  'text-incomplete': ({ missing }) =>
    fr`Le texte ne peut pas être mis à la signature : ${plural(missing.length, 'donnée manque ou ne convient', 'données manquent ou ne conviennent')} pas. Complétez les champs signalés.`,
  'reason-missing': () => fr`Cet acte doit être motivé : indiquez-en la raison, elle sera communiquée aux parties.`,
  'in-the-future': ({ on, today }) =>
    fr`Un acte porte la date à laquelle il a été accompli : le ${day(on)} n’est pas encore venu. Indiquez le ${day(today)} au plus tard.`,
  'before-the-protocol': ({ on, notBefore }, names) =>
    fr`Le ${day(on)} précède l’entrée en vigueur ${ofTheText(names)}. Indiquez une date à partir du ${day(notBefore)}.`,
  'after-the-term': ({ on, lastDay }, names) =>
    fr`Le ${day(on)} suit la fin ${ofTheText(names)}. Seul un acte daté du ${day(lastDay)} au plus tard peut y être consigné.`,
  'phase-of-programme-over': ({ lastDay }, names) =>
    fr`${capital(theText(names))} est ${agreed(names, 'conclu')} pour une phase du programme qui a pris fin le ${day(lastDay)} : ${itself(names)} ne peut plus entrer en vigueur. Retirez le texte et changez sa durée.`,
  'not-part-of-this-kind': ({ command }) =>
    fr`${capital(words.acts[command])} n’existe pas pour ce genre de protocole : rien n’est à consigner ici.`,
  'term-over': ({ lastDay }, names) =>
    fr`${capital(thisText(names))} a pris fin le ${day(lastDay)} : ${itself(names)} ne peut plus être ${agreed(names, 'repris')} en cours de vie. Vérifiez son dernier jour.`,
  'ends-before-it-begins': ({ on, lastDay }) =>
    fr`Le dernier jour (${day(lastDay)}) précède l’entrée en vigueur (${day(on)}) : corrigez l’une des deux dates.`,
  'substantive-change': ({ paths }) =>
    fr`Ce n’est pas une erreur matérielle : ${paths.length > 1 ? 'ces passages engagent les parties' : 'ce passage engage les parties'}. Avant l’entrée en vigueur, retirez le texte ; ensuite, proposez un avenant.`,
  'nothing-changes': () => fr`Rien ne changerait : la correction est identique à ce qui est écrit.`,
  'dates-in-wrong-order': ({ first, second }) =>
    fr`Le ${day(second)} précède le ${day(first)} : la fin ne peut venir avant le début. Corrigez l’une des deux dates.`,
};
