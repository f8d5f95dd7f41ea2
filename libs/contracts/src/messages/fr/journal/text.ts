import type { JournalSentences } from '../../catalogue.js';
import { agreed, itself, theOne, theText } from '../text.js';
import { capital, dayInFrench as day, fr, plural } from '../typography.js';
import { because } from './clauses.js';

type Told =
  | 'protocol-started'
  | 'protocol-imported'
  | 'text-submitted'
  | 'text-withdrawn'
  | 'text-corrected'
  | 'text-taken-up-again'
  | 'entered-into-force'
  | 'abandoned';

export const ofText: Pick<JournalSentences, Told> = {
  'protocol-started': ({ reference, predecessor }, names) =>
    predecessor
      ? fr`${capital(theText(names))} ${reference} est ${agreed(names, 'ouvert')} pour succéder à ${theOne(names)} qui prend fin.`
      : fr`${capital(theText(names))} ${reference} est ${agreed(names, 'ouvert')}.`,
  'protocol-imported': ({ reference, inForceOn, lastDay, source }, names) =>
    fr`${capital(theText(names))} ${reference} est ${agreed(names, 'repris')} en cours de vie${source.trim() ? fr` (${source})` : ''} : ${itself(names)} est en vigueur depuis le ${day(inForceOn)}, ${lastDay ? fr`jusqu’au ${day(lastDay)}` : 'sans terme'}.`,
  'text-submitted': ({ version }) => fr`La version ${version} du texte est figée et mise à la signature.`,
  'text-withdrawn': ({ reason, revokedSignatures, revokedDeliberations }) =>
    fr`Le texte est retiré ; signatures révoquées : ${revokedSignatures}, délibérations sans effet : ${revokedDeliberations}.${because(reason)}`,
  'text-corrected': ({ version, changes, reason }) =>
    fr`${changes.length > 1 ? plural(changes.length, '', 'erreurs matérielles sont corrigées') : 'Une erreur matérielle est corrigée'} dans la version ${version} du texte ; les signatures restent valables.${because(reason)}`,
  'entered-into-force': ({ on, lastDay }, names) =>
    lastDay
      ? fr`${capital(theText(names))} entre en vigueur le ${day(on)} ; son dernier jour est le ${day(lastDay)}.`
      : fr`${capital(theText(names))} entre en vigueur le ${day(on)}, sans terme : ${itself(names)} lie les parties jusqu’à ce qu’il y soit mis fin.`,
  'text-taken-up-again': ({ fromVersion, reason }) =>
    fr`Le texte refusé (version ${fromVersion}) est repris pour une nouvelle version.${because(reason)}`,
  abandoned: ({ reason }, names) => fr`${capital(theText(names))} est ${agreed(names, 'abandonné')}.${because(reason)}`,
};
