import type { JournalSentences } from '../../catalogue.js';
import { duty as dutyName, theText } from '../things.js';
import { capital, dayInEnglish as day, partyName } from '../wording.js';
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

const evaluation = (period: number | 'final'): string =>
  period === 'final' ? 'final evaluation' : `evaluation of ${period}`;

const progress = { planned: 'planned', 'under-way': 'under way', done: 'done', dropped: 'dropped' } as const;

export const ofTerm: Pick<JournalSentences, Told> = {
  'action-plan-proposed': ({ party, years, revision }, names) =>
    `${partyName(names, party)} proposes the action plan ${years.join('-')} (proposal ${revision}).`,
  'action-plan-approved': ({ party, year }, names) => `${partyName(names, party)} approves the action plan of ${year}.`,
  'action-plan-adopted': ({ year }) => `The action plan of ${year} is adopted by all partners.`,
  'specific-agreement-concluded': ({ year }) =>
    `The specific agreement that carries the action plan of ${year} is concluded.`,
  'progress-reported': ({ party, year, objective, action, status, note }, names) =>
    `${partyName(names, party)} reports on action ${objective + 1}.${action + 1} of the plan of ${year}: ${progress[status]}.${noted(note)}`,
  'evaluation-submitted': ({ party, period }, names) => `${partyName(names, party)} gives its ${evaluation(period)}.`,
  'evaluation-concluded': ({ period }) => `The ${evaluation(period)} is concluded: each partner has one vote.`,
  'duty-fulfilled': ({ duty, parties, on, note }, names) => {
    const by = parties.length === 1 ? ` for ${partyName(names, parties[0] ?? '')}` : '';
    return `“${dutyName(names, duty)}”: done${by} on ${day(on)}.${noted(note)}`;
  },
  'renewal-decided': ({ party, renew, reason }, names) =>
    `${partyName(names, party)} decides ${renew ? 'to renew' : 'not to renew'} ${theText(names)}.${because(reason)}`,
  'renewal-agreed': () => 'All parties wish to renew: a successor is opened, to be signed and ratified.',
  renewed: ({ on }, names) => `The term ends on ${day(on)}; ${theText(names)} is renewed.`,
  lapsed: ({ on }, names) => `The term ends on ${day(on)} without a decision on the renewal: ${theText(names)} lapses.`,
  'lapse-lifted': (_, names) =>
    `Decisions taken in time are recorded: the lapse is lifted and ${theText(names)} renewed.`,
  terminated: ({ on }, names) => `${capital(theText(names))} is brought to its end on ${day(on)}.`,
};
