import type { RefusalSentences } from '../../catalogue.js';
import { capital, count, dayInEnglish as day } from '../wording.js';
import { words } from '../words.js';
import { theText } from '../things.js';

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
    `${capital(words.acts[command])} is not possible: ${theText(names)} is ${words.phases[phase]}. Reload the page to see what is possible now.`,
  'already-started': () => 'This protocol exists already: open it instead of creating it again.',
  'no-such-protocol': () => 'This protocol does not exist, or your municipality is not a party to it.',
  'unknown-kind': () => 'There is no such kind of protocol here: choose one from the list.',
  'unknown-party': (_, names) => `This is not a party to ${theText(names)}: choose one from the list.`,
  'text-incomplete': ({ missing }) =>
    `The text cannot be submitted for signature: ${count(missing.length, 'field is', 'fields are')} missing or wrong. Complete the fields that are marked.`,
  'reason-missing': () => 'This act needs a reason: it is told to the parties.',
  'in-the-future': ({ on, today }) =>
    `An act bears the date on which it was done, and ${day(on)} has not come. Give ${day(today)} at the latest.`,
  'before-the-protocol': ({ on, notBefore }, names) =>
    `${day(on)} is before ${theText(names)} entered into force. Give ${day(notBefore)} or later.`,
  'after-the-term': ({ on, lastDay }, names) =>
    `${day(on)} is after the end of ${theText(names)}. Only an act dated ${day(lastDay)} at the latest can be recorded.`,
  'phase-of-programme-over': ({ lastDay }, names) =>
    `${capital(theText(names))} binds for a phase of the programme that ended on ${day(lastDay)}: it can no longer enter into force. Withdraw the text and change its term.`,
  'not-part-of-this-kind': ({ command }) =>
    `${capital(words.acts[command])} has no place in this kind of protocol: there is nothing to record here.`,
  'term-over': ({ lastDay }, names) =>
    `${capital(theText(names))} ended on ${day(lastDay)}: it can no longer be taken as one in force. Check its last day.`,
  'ends-before-it-begins': ({ on, lastDay }) =>
    `The last day (${day(lastDay)}) is before the entry into force (${day(on)}): correct one of the two.`,
  'substantive-change': ({ paths }) =>
    `This is no clerical error: ${paths.length > 1 ? 'these passages bind' : 'this passage binds'} the parties. Before the entry into force, withdraw the text; after it, propose an amendment.`,
  'nothing-changes': () => 'Nothing would change: the correction says what is written already.',
  'dates-in-wrong-order': ({ first, second }) =>
    `${day(second)} is before ${day(first)}: the end cannot come before the beginning. Correct one of the two.`,
};
