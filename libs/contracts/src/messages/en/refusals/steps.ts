import type { RefusalSentences } from '../../catalogue.js';
import { step as stepName } from '../things.js';
import { count, dayInEnglish as day, partyName } from '../wording.js';

type Declined =
  | 'not-awaiting-this-signature'
  | 'not-awaiting-this-council'
  | 'not-awaiting-this-formality'
  | 'stale-text'
  | 'out-of-order'
  | 'votes-exceed-attendance'
  | 'attendance-exceeds-members'
  | 'quorum-not-met'
  | 'not-carried'
  | 'adjourned-to-the-past'
  | 'mandate-missing'
  | 'mandate-not-valid'
  | 'mandate-already-recorded'
  | 'no-such-mandate'
  | 'already-signed-in-this-capacity';

export const ofSteps: Pick<RefusalSentences, Declined> = {
  'not-awaiting-this-signature': ({ party }, names) =>
    `No signature of ${partyName(names, party)} is awaited now: it is given already, or another act comes first.`,
  'not-awaiting-this-council': ({ party }, names) =>
    `No decision of the council of ${partyName(names, party)} is awaited now: it is recorded already, or the signature of this party comes first.`,
  'not-awaiting-this-formality': ({ party, step }, names) =>
    `“${stepName(names, step, party)}” is not what is awaited of ${partyName(names, party)}: it is done already, or another act comes first.`,
  'stale-text': ({ signed, current }) =>
    `This signature is for version ${signed} of the text, which is not the one to be signed (version ${current}). A signature binds to the text signed: have version ${current} signed.`,
  'out-of-order': ({ on, previousOn }) =>
    `The acts of a party follow one another: this one is dated ${day(on)}, before the one that precedes it, of ${day(previousOn)}. Give ${day(previousOn)} or later.`,
  'votes-exceed-attendance': ({ votes, present }) =>
    `The minutes count ${count(votes, 'vote', 'votes')} for ${count(present, 'member', 'members')} present: check votes and attendance.`,
  'attendance-exceeds-members': ({ present, members }) =>
    `${count(present, 'member', 'members')} present in a council of ${members}: check the attendance.`,
  'quorum-not-met': ({ present, needed }) =>
    `The council deliberates when the majority of its members is present (CDLD, art. L1122-17): ${present} were, ${needed} are needed. Record an adjournment, or correct the attendance.`,
  'not-carried': ({ for: yes, against }) =>
    `With ${yes} for and ${against} against, the motion is rejected (a tie rejects too): record a refusal, or correct the votes.`,
  'adjourned-to-the-past': ({ on, until }) =>
    `The council sat on ${day(on)} and cannot adjourn to ${day(until)}. Give the date of its next sitting.`,
  'mandate-missing': ({ party, name }, names) =>
    `${name} may not sign for ${partyName(names, party)}: no delegation is recorded. Record it, or have the person named in the text sign.`,
  'mandate-not-valid': ({ name, on, from, until }) =>
    `The delegation of ${name} does not hold on ${day(on)}: it runs from ${day(from)}${until ? ` to ${day(until)}` : ' on'}. Have somebody sign who may on that day, or record a new delegation.`,
  'mandate-already-recorded': () => 'This delegation is recorded already.',
  'no-such-mandate': () => 'There is no such delegation, or it has ended already: choose one from the list.',
  'already-signed-in-this-capacity': ({ party, name, function: as }, names) =>
    `${name} has signed for ${partyName(names, party)} as ${as} already: nobody signs twice in one capacity.`,
};
