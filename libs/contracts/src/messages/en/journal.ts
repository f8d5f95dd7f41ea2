import type { JournalSentences } from '../catalogue.js';
import { actor, agreeing, capital, council, count, dayInEnglish as day, partyName, partyNames } from './wording.js';
import { words } from './words.js';

/** «, by 12 votes for, 3 against and 1 abstention»; nothing where the council did not count. */
function counted({ votes }: { readonly votes: { for: number; against: number; abstentions: number } }): string {
  const { for: yes, against, abstentions } = votes;
  if (yes + against + abstentions === 0) return '';
  return `, by ${count(yes, 'vote', 'votes')} for, ${against} against and ${count(abstentions, 'abstention', 'abstentions')}`;
}

const numbered = (number: string): string => (number.trim() ? ` (deliberation no. ${number})` : '');
const because = (reason: string): string => (reason.trim() ? ` Reason: ${reason}` : '');
const evaluation = (period: number | 'final'): string =>
  period === 'final' ? 'final evaluation' : `evaluation of ${period}`;

export const journal: JournalSentences = {
  'protocol-started': ({ reference, predecessor }) =>
    predecessor
      ? `The protocol ${reference} is opened to follow the one that ends.`
      : `The protocol ${reference} is opened.`,
  'text-submitted': ({ version }) => `Version ${version} of the text is frozen and submitted for signature.`,
  'text-withdrawn': ({ reason, revokedSignatures, revokedDeliberations }) =>
    `The text is withdrawn; signatures revoked: ${revokedSignatures}, deliberations without effect: ${revokedDeliberations}.${because(reason)}`,
  signed: ({ party, step, version, signatory }, names) =>
    `${capital(actor(names, party, step))} ${agreeing(names, party, step, 'signs', 'sign')} version ${version}, by ${signatory.name} (${signatory.function}).`,
  'council-ratified': (event, names) =>
    `${capital(council(names, event.party))} ratifies the protocol${numbered(event.number)}${counted(event)}.`,
  'council-refused': (event, names) =>
    `${capital(council(names, event.party))} refuses the protocol${numbered(event.number)}${counted(event)}: it has no effect.${because(event.reason)}`,
  'council-adjourned': ({ party, until, reason }, names) =>
    `${capital(council(names, party))} adjourns its decision to ${day(until)}.${because(reason)}`,
  'formality-completed': ({ party, step }, names) =>
    `“${words.steps[step] ?? step}”: completed for ${partyName(names, party)}.`,
  'entered-into-force': ({ on, lastDay }) =>
    `The protocol enters into force on ${day(on)}; its last day is ${day(lastDay)}.`,
  'text-taken-up-again': ({ fromVersion, reason }) =>
    `The refused text (version ${fromVersion}) is taken up again for a new version.${because(reason)}`,
  abandoned: ({ reason }) => `The protocol is abandoned.${because(reason)}`,
  'action-plan-proposed': ({ party, years, revision }, names) =>
    `${partyName(names, party)} proposes the action plan ${years.join('-')} (proposal ${revision}).`,
  'action-plan-approved': ({ party, year }, names) => `${partyName(names, party)} approves the action plan of ${year}.`,
  'action-plan-adopted': ({ year }) => `The action plan of ${year} is adopted by all partners.`,
  'specific-agreement-concluded': ({ year }) =>
    `The specific agreement that carries the action plan of ${year} is concluded.`,
  'evaluation-submitted': ({ party, period }, names) => `${partyName(names, party)} gives its ${evaluation(period)}.`,
  'evaluation-concluded': ({ period }) => `The ${evaluation(period)} is concluded: each partner has one vote.`,
  'renewal-decided': ({ party, renew, reason }, names) =>
    `${partyName(names, party)} decides ${renew ? 'to renew' : 'not to renew'} the protocol.${because(reason)}`,
  'renewal-agreed': () => 'All parties wish to renew: a successor is opened, to be signed and ratified.',
  'notice-given': ({ party, effectiveOn, reason }, names) =>
    `${partyName(names, party)} gives notice, with effect on ${day(effectiveOn)}.${because(reason)}`,
  reminded: ({ kind, parties, due, toSupervisor }, names) =>
    `Reminder (${words.obligations[kind]}${parties.length ? `: ${partyNames(names, parties)}` : ''}) for ${day(due)}${toSupervisor ? ', the supervisor told' : ''}.`,
  renewed: ({ on }) => `The term ends on ${day(on)}; the protocol is renewed.`,
  lapsed: ({ on }) => `The term ends on ${day(on)} without a decision on the renewal: the protocol lapses.`,
  'lapse-lifted': () => 'Decisions taken in time are recorded: the lapse is lifted and the protocol renewed.',
  terminated: ({ on }) => `The notice takes effect: the protocol ends on ${day(on)}.`,
};
