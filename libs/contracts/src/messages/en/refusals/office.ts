import type { RefusalSentences } from '../../catalogue.js';
import { dayInEnglish as day } from '../wording.js';

/** The fields of a deadline policy. */
const policyFields: Readonly<Record<string, string>> = {
  due: 'the due day',
  'due.on': 'the day of the year',
  before: 'the reminders before it',
  after: 'the reminders after it',
  thenEveryDays: 'the reminders that follow',
  adjust: 'the move to a working day',
};

type Declined =
  | 'nothing-to-remind'
  | 'not-yet-due'
  | 'policy-invalid'
  | 'no-such-obligation'
  | 'silence-too-long'
  | 'no-such-fact'
  | 'already-attached'
  | 'not-correctable'
  | 'another-act'
  | 'correction-contradicts';

export const ofOffice: Pick<RefusalSentences, Declined> = {
  'nothing-to-remind': () => 'This reminder has lost its object: what was awaited is done or withdrawn.',
  'not-yet-due': ({ on }) => `This deadline has not come: it is ${day(on)}.`,
  'policy-invalid': ({ field }) =>
    `This deadline rule does not fit (${policyFields[field] ?? 'to be checked'}): positive whole numbers and a due day are expected.`,
  'no-such-obligation': () => 'This deadline is there no more: what was awaited is done, moved or withdrawn.',
  'silence-too-long': ({ latest }) =>
    `Reminders can be silent until ${day(latest)} at the latest, so that nothing is lost. Give an earlier day.`,
  'no-such-fact': ({ position }) => `The journal has no entry no. ${position}: choose one from the list.`,
  'already-attached': ({ to, name }) => `This file is attached to entry no. ${to} already, as “${name}”.`,
  'not-correctable': ({ position }) =>
    `Entry no. ${position} is not corrected in this way: it follows from another act, or an act of its own undoes it (withdrawal, abandonment, taking up again).`,
  'another-act': ({ position }) =>
    `A correction puts the same act of the same party in other words: entry no. ${position} records another one. Annul it, then record the act that was meant.`,
  'correction-contradicts': ({ position }) =>
    `This correction would contradict entry no. ${position}, recorded since. Correct that one first.`,
};
