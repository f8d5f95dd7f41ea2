import type { Catalogue } from '../notice.js';
import type { Words } from './words.js';

const awaited = 'Here is what is expected, from whom and by when.';
const protocol = (said: { reference: string; protocol: string }) => `protocol ${said.reference} (“${said.protocol}”)`;

export const en: Catalogue & Words = {
  locale: 'en-GB',
  list: (names) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names),
  nobody: 'Drafting',
  colon: ': ',
  tasks: {
    draft: 'say whether the draft is still alive',
    signature: 'sign the protocol',
    ratification: 'ratify the protocol',
    formality: 'complete the formality',
    'action-plan': 'adopt the annual action plan',
    'specific-agreement': 'conclude the specific agreement',
    'yearly-evaluation': 'give the yearly evaluation',
    'final-evaluation': 'give the final evaluation',
    'renewal-decision': 'decide on the renewal',
  },
  before: (day, days) => `by ${day} (${days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`})`,
  late: (day, days) => `expected on ${day} (${days} day${days > 1 ? 's' : ''} late)`,
  subject: {
    'signature-requested': ({ who, task, when, reference }) => `${who}: ${task} ${when} – ${reference}`,
    'text-withdrawn': ({ reference, protocol: name }) => `${reference}: text withdrawn from signature – ${name}`,
    'ratification-requested': ({ who, task, when, reference }) => `${who}: ${task} ${when} – ${reference}`,
    'ratification-refused': ({ reference, protocol: name }) => `${reference}: ratification refused – ${name}`,
    'entered-into-force': ({ reference, protocol: name }) => `${reference}: in force – ${name}`,
    'action-plan-proposed': ({ who, task, when, reference }) => `${who}: ${task} ${when} – ${reference}`,
    'action-plan-adopted': ({ reference }) => `${reference}: action plan adopted`,
    'evaluation-concluded': ({ reference }) => `${reference}: evaluation concluded`,
    'renewal-agreed': ({ reference }) => `${reference}: renewal agreed by all parties`,
    'notice-given': ({ reference, protocol: name }) => `${reference}: notice of termination – ${name}`,
    'protocol-ended': ({ reference, protocol: name }) => `${reference}: end of the protocol – ${name}`,
    reminder: ({ who, task, when, reference }) => `${who}: ${task} ${when} – ${reference}`,
  },
  why: {
    'signature-requested': (said) => `The text of ${protocol(said)} is settled and submitted for signature. ${awaited}`,
    'text-withdrawn': (said) =>
      `The text was withdrawn: signatures and deliberations given to this version of ${protocol(said)} no longer count.`,
    'ratification-requested': (said) =>
      `All parties have signed ${protocol(said)} on condition that it is ratified. ${awaited}`,
    'ratification-refused': (said) =>
      `A council refused to ratify ${protocol(said)}: the condition is not met and it will have no effect.`,
    'entered-into-force': (said) => `All ratifications are given: ${protocol(said)} is in force.`,
    'action-plan-proposed': (said) => `An action plan is proposed under ${protocol(said)}. ${awaited}`,
    'action-plan-adopted': (said) => `All parties have approved the action plan under ${protocol(said)}.`,
    'evaluation-concluded': (said) =>
      `Each partner has given its evaluation under ${protocol(said)}: the common result can be read.`,
    'renewal-agreed': (said) =>
      `All parties wish to renew ${protocol(said)}. The next protocol is prepared; it will be signed and ratified anew.`,
    'notice-given': (said) => `A party has given notice to terminate ${protocol(said)}.`,
    'protocol-ended': (said) => `The term is over: ${protocol(said)} is no longer in force.`,
    reminder: (said) => `This is a reminder about ${protocol(said)}. ${awaited}`,
  },
  otherwise: {
    draft: 'Without news, the question will be asked again in 90 days.',
    signature: 'Without a signature by that date, the supervisor is told.',
    ratification: 'Without a decision by that date, the supervisor is told.',
    formality: 'If the formality is not completed by that date, the supervisor is told.',
    'action-plan': 'Without a plan adopted by that date, the supervisor is told.',
    'specific-agreement': 'Without an agreement by that date, the supervisor is told.',
    'yearly-evaluation': 'Without an evaluation by that date, the supervisor is told.',
    'final-evaluation': 'Without a final evaluation by that date, the supervisor is told.',
    'renewal-decision': 'Without a decision of all parties by that date, the protocol ends.',
  },
  link: 'To act, or to read the file',
  alreadyDone:
    'If it is done already: record the act on the same page, with the date it bears; reminders stop at once.',
  toSupervisor: 'The date is past. This message also goes to the supervisor.',
  reason: (reason) => `Reason: ${reason}`,
  calendarEntry: ({ who, task, reference }) => `${who}: ${task} – ${reference}`,
  footer: 'Sent by Pacta.',
};
