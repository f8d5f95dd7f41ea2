import type { JournalSentences } from '../../catalogue.js';
import { partyName } from '../actors.js';
import { agreed, newText, theText, toTheText } from '../text.js';
import { duty as dutyName } from '../things.js';
import { dayInFrench as day, fr } from '../typography.js';
import { because, noted } from './clauses.js';

type Told =
  | 'action-plan-proposed'
  | 'action-plan-approved'
  | 'action-plan-adopted'
  | 'specific-agreement-concluded'
  | 'progress-reported'
  | 'evaluation-submitted'
  | 'evaluation-concluded'
  | 'duty-fulfilled'
  | 'renewal-decided'
  | 'renewal-agreed'
  | 'renewed'
  | 'lapsed'
  | 'lapse-lifted'
  | 'terminated';

const period = (of: number | 'final'): string => (of === 'final' ? 'finale' : `de ${of}`);

const progress = { planned: 'prévue', 'under-way': 'en cours', done: 'réalisée', dropped: 'abandonnée' } as const;

export const ofTerm: Pick<JournalSentences, Told> = {
  'action-plan-proposed': ({ party, years, revision }, names) =>
    fr`${partyName(names, party)} propose le plan d’action ${years.join('-')} (proposition ${revision}).`,
  'action-plan-approved': ({ party, year }, names) =>
    fr`${partyName(names, party)} approuve le plan d’action de ${year}.`,
  'action-plan-adopted': ({ year }) => fr`Le plan d’action de ${year} est adopté par tous les partenaires.`,
  'specific-agreement-concluded': ({ year }) =>
    fr`La convention spécifique qui porte le plan d’action de ${year} est conclue.`,
  'progress-reported': ({ party, year, objective, action, status, note }, names) =>
    fr`${partyName(names, party)} fait le point sur l’action ${objective + 1}.${action + 1} du plan de ${year} : ${progress[status]}.${noted(note)}`,
  'evaluation-submitted': ({ party, period: of }, names) =>
    fr`${partyName(names, party)} remet son évaluation ${period(of)}.`,
  'evaluation-concluded': ({ period: of }) =>
    fr`L’évaluation ${period(of)} est conclue : chaque partenaire y a une voix.`,
  'duty-fulfilled': ({ duty, parties, on, note }, names) => {
    const by = parties.length === 1 ? fr` pour ${partyName(names, parties[0] ?? '')}` : '';
    return fr`« ${dutyName(names, duty)} » : accompli${by} le ${day(on)}.${noted(note)}`;
  },
  'renewal-decided': ({ party, renew, reason }, names) =>
    fr`${partyName(names, party)} décide ${renew ? 'de renouveler' : 'de ne pas renouveler'} ${theText(names)}.${because(reason)}`,
  'renewal-agreed': (_, names) =>
    fr`Toutes les parties veulent renouveler : ${newText(names)} est ${agreed(names, 'ouvert')}, à signer et à ratifier.`,
  renewed: ({ on }, names) =>
    fr`Le terme prend fin le ${day(on)} ; ${theText(names)} est ${agreed(names, 'renouvelé')}.`,
  lapsed: ({ on }, names) =>
    fr`Le terme prend fin le ${day(on)} sans décision de renouvellement : ${theText(names)} est ${agreed(names, 'échu')}.`,
  'lapse-lifted': (_, names) =>
    fr`Les décisions prises à temps sont consignées : l’échéance est levée et ${theText(names)} est ${agreed(names, 'renouvelé')}.`,
  terminated: ({ on }, names) => fr`Il est mis fin ${toTheText(names)} le ${day(on)}.`,
};
