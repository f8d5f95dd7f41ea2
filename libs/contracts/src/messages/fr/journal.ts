import type { JournalSentences } from '../catalogue.js';
import { actor, agreeing, council, partyName, partyNames } from './actors.js';
import { capital, dayInFrench as day, fr } from './typography.js';
import { words } from './words.js';

/** «, avec 12 voix pour, 3 contre et 1 abstention»; nothing where the council did not count. */
function counted({ votes }: { readonly votes: { for: number; against: number; abstentions: number } }): string {
  const { for: yes, against, abstentions } = votes;
  if (yes + against + abstentions === 0) return '';
  return `, avec ${yes} voix pour, ${against} contre et ${abstentions} ${abstentions > 1 ? 'abstentions' : 'abstention'}`;
}

const numbered = (number: string): string => (number.trim() ? ` (délibération n° ${number})` : '');
const because = (reason: string): string => (reason.trim() ? fr` Motif : ${reason}` : '');
const period = (of: number | 'final'): string => (of === 'final' ? 'finale' : `de ${of}`);

export const journal: JournalSentences = {
  'protocol-started': ({ reference, predecessor }) =>
    predecessor
      ? fr`Le protocole ${reference} est ouvert pour succéder à celui qui prend fin.`
      : fr`Le protocole ${reference} est ouvert.`,
  'text-submitted': ({ version }) => fr`La version ${version} du texte est figée et mise à la signature.`,
  'text-withdrawn': ({ reason, revokedSignatures, revokedDeliberations }) =>
    fr`Le texte est retiré ; signatures révoquées : ${revokedSignatures}, délibérations sans effet : ${revokedDeliberations}.${because(reason)}`,
  signed: ({ party, step, version, signatory }, names) =>
    fr`${capital(actor(names, party, step))} ${agreeing(names, party, step, 'signe', 'signent')} la version ${version}, par ${signatory.name} (${signatory.function}).`,
  'council-ratified': (event, names) =>
    fr`${capital(council(names, event.party))} ratifie le protocole${numbered(event.number)}${counted(event)}.`,
  'council-refused': (event, names) =>
    fr`${capital(council(names, event.party))} refuse le protocole${numbered(event.number)}${counted(event)} : il est sans effet.${because(event.reason)}`,
  'council-adjourned': ({ party, until, reason }, names) =>
    fr`${capital(council(names, party))} ajourne sa décision au ${day(until)}.${because(reason)}`,
  'formality-completed': ({ party, step }, names) =>
    fr`« ${words.steps[step] ?? step} » : formalité accomplie pour ${partyName(names, party)}.`,
  'entered-into-force': ({ on, lastDay }) =>
    fr`Le protocole entre en vigueur le ${day(on)} ; son dernier jour est le ${day(lastDay)}.`,
  'text-taken-up-again': ({ fromVersion, reason }) =>
    fr`Le texte refusé (version ${fromVersion}) est repris pour une nouvelle version.${because(reason)}`,
  abandoned: ({ reason }) => fr`Le protocole est abandonné.${because(reason)}`,
  'action-plan-proposed': ({ party, years, revision }, names) =>
    fr`${partyName(names, party)} propose le plan d’action ${years.join('-')} (proposition ${revision}).`,
  'action-plan-approved': ({ party, year }, names) =>
    fr`${partyName(names, party)} approuve le plan d’action de ${year}.`,
  'action-plan-adopted': ({ year }) => fr`Le plan d’action de ${year} est adopté par tous les partenaires.`,
  'specific-agreement-concluded': ({ year }) =>
    fr`La convention spécifique qui porte le plan d’action de ${year} est conclue.`,
  'evaluation-submitted': ({ party, period: of }, names) =>
    fr`${partyName(names, party)} remet son évaluation ${period(of)}.`,
  'evaluation-concluded': ({ period: of }) =>
    fr`L’évaluation ${period(of)} est conclue : chaque partenaire y a une voix.`,
  'renewal-decided': ({ party, renew, reason }, names) =>
    fr`${partyName(names, party)} décide ${renew ? 'de renouveler' : 'de ne pas renouveler'} le protocole.${because(reason)}`,
  'renewal-agreed': () =>
    fr`Toutes les parties veulent renouveler : un protocole successeur est ouvert, à signer et à ratifier.`,
  'notice-given': ({ party, effectiveOn, reason }, names) =>
    fr`${partyName(names, party)} dénonce le protocole, avec effet au ${day(effectiveOn)}.${because(reason)}`,
  reminded: ({ kind, parties, due, toSupervisor }, names) =>
    fr`Rappel (${words.obligations[kind]}${parties.length ? fr` : ${partyNames(names, parties)}` : ''}) pour le ${day(due)}${toSupervisor ? ', le superviseur prévenu' : ''}.`,
  renewed: ({ on }) => fr`Le terme prend fin le ${day(on)} ; le protocole est renouvelé.`,
  lapsed: ({ on }) => fr`Le terme prend fin le ${day(on)} sans décision de renouvellement : le protocole est échu.`,
  'lapse-lifted': () =>
    fr`Les décisions prises à temps sont consignées : l’échéance est levée et le protocole est renouvelé.`,
  terminated: ({ on }) => fr`La dénonciation prend effet : le protocole prend fin le ${day(on)}.`,
};
