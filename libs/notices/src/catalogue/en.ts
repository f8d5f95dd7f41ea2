import type { Catalogue, Said } from '../notice.js';
import type { Words } from './words.js';

const awaited = 'Here is what is expected, from whom and by when.';
const protocol = (said: Pick<Said, 'reference' | 'protocol' | 'text'>) =>
  `${said.text.replace(/^the /, '')} ${said.reference} (“${said.protocol}”)`;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const en: Catalogue & Words = {
  locale: 'en-GB',
  list: (names) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names),
  nobody: 'Drafting',
  others: (count) => `${count} other parties`,
  colon: ': ',
  language: 'en',
  text: ({ noun }) => `the ${noun}`,
  instruments: {
    amendment: (title) => `the amendment “${title}”`,
    adhesion: (title) => `the adhesion “${title}”`,
    termination: (title) => `the agreement to end it, “${title}”`,
  },
  tasks: {
    draft: () => 'say whether the draft is still alive',
    signature: ({ object }) => `sign ${object}`,
    ratification: ({ object }) => `ratify ${object}`,
    formality: ({ object }) => `complete the formality awaited for ${object}`,
    'action-plan': ({ year }) => `adopt the ${year || 'annual'} action plan`,
    'specific-agreement': ({ year }) => `conclude the specific agreement ${year}`.trim(),
    'yearly-evaluation': ({ year }) => `give the ${year || 'yearly'} evaluation`,
    'final-evaluation': () => 'give the final evaluation',
    'renewal-decision': () => 'decide on the renewal',
    duty: ({ duty }) => duty || 'do what is awaited',
    'committee-minutes': ({ day }) => `record the minutes of the meeting of ${day}`,
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
    'notice-withdrawn': ({ reference, protocol: name }) => `${reference}: notice withdrawn – ${name}`,
    'mandate-expires': ({ holder, day, reference }) => `${holder}: mandate to be renewed before ${day} – ${reference}`,
    'proposal-made': ({ who, task, when, object, reference }) =>
      task ? `${who}: ${task} ${when} – ${reference}` : `${reference}: ${object} is proposed`,
    'proposal-took-effect': ({ object, reference }) => `${reference}: ${object} has taken effect`,
    'proposal-refused': ({ object, reference }) => `${reference}: ${object} is refused`,
    'proposal-withdrawn': ({ object, reference }) => `${reference}: ${object} is withdrawn`,
    'committee-convened': ({ day, reference }) => `Monitoring committee on ${day} – ${reference}`,
    'record-corrected': ({ reference, protocol: name }) => `${reference}: journal corrected – ${name}`,
    'protocol-ended': ({ reference, text, protocol: name }) => `${reference}: end of ${text} – ${name}`,
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
      `All parties wish to renew ${protocol(said)}. The next text is prepared; it will be signed and ratified anew.`,
    'notice-given': (said) => `A party has given notice to terminate ${protocol(said)}.`,
    'notice-withdrawn': (said) =>
      `The party that had given notice to terminate ${protocol(said)} takes it back: it goes on.`,
    'mandate-expires': (said) =>
      `The mandate of ${said.holder} ends on ${said.day}, before the day by which a signature is awaited on ${protocol(said)}. A signature given after that day would be refused: have the mandate extended, or name somebody else. ${awaited}`,
    'proposal-made': (said) =>
      `${capital(said.object)} is proposed under ${protocol(said)}. It is signed and ratified by itself; until then the text in force does not change. ${awaited}`,
    'proposal-took-effect': (said) =>
      `All parties have done their part: ${said.object} has taken effect under ${protocol(said)}.`,
    'proposal-refused': (said) =>
      `A council refused ${said.object}, proposed under ${protocol(said)}: it will have no effect, and the text in force stays.`,
    'proposal-withdrawn': (said) =>
      `${capital(said.object)}, proposed under ${protocol(said)}, is withdrawn: signatures and deliberations given to it no longer count, and the text in force stays.`,
    'committee-convened': (said) => `The monitoring committee of ${protocol(said)} meets on ${said.day}.`,
    'record-corrected': (said) =>
      `An entry of the journal of ${protocol(said)} was corrected. The old one and the new one can both be read there; documents that follow from it are issued anew.`,
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
    'renewal-decision': 'Without a decision of all parties by that date, the term ends without renewal.',
    duty: 'If nothing is recorded by that date, the supervisor is told.',
    'committee-minutes': 'Without minutes by that date, the supervisor is told.',
  },
  link: 'To act, or to read the file',
  alreadyDone:
    'If it is done already: record the act on the same page, with the date it bears; reminders stop at once.',
  toSupervisor: 'The date is past. This message also goes to the supervisor.',
  reason: (reason) => `Reason: ${reason}`,
  agenda: (place, points) =>
    [...(place ? [`Place: ${place}`] : []), 'Agenda:', ...points.map((point) => `– ${point}`)].join('\n'),
  calendarEntry: ({ who, task, reference }) =>
    task ? `${who}: ${task} – ${reference}` : `Monitoring committee – ${reference}`,
  together: (count) => `This message brings together ${count} notices of the day, the most pressing first.`,
  andOthers: (count) => `(and ${count} more)`,
  footer: 'Sent by Pacta.',
};
