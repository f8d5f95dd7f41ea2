import type { RefusalSentences } from '../catalogue.js';
import { capital, count, dayInEnglish as day, englishList, partyName } from './wording.js';
import { words } from './words.js';

/** Why an act is declined: the rule, and what would lift it. */
export const refusals: RefusalSentences = {
  'not-in-this-phase': ({ command, phase }) =>
    `${capital(words.acts[command])} is not possible: the protocol is ${words.phases[phase]}. Reload the page to see what is possible now.`,
  'already-started': () => 'This protocol exists already: open it instead of creating it again.',
  'no-such-protocol': () => 'This protocol does not exist, or your municipality is not a party to it.',
  'unknown-kind': ({ kind }) => `There is no kind of protocol “${kind}” here: choose one from the list.`,
  'unknown-party': ({ party }) => `“${party}” is not a party to this protocol: choose one from the list.`,
  'text-incomplete': ({ missing }) =>
    `The text cannot be submitted for signature: ${count(missing.length, 'field is', 'fields are')} missing or wrong. Complete the fields that are marked.`,
  'reason-missing': () => 'This act needs a reason: it is told to the parties.',
  'in-the-future': ({ on, today }) =>
    `An act bears the date on which it was done, and ${day(on)} has not come. Give ${day(today)} at the latest.`,
  'before-the-protocol': ({ on, notBefore }) =>
    `${day(on)} is before the protocol entered into force. Give ${day(notBefore)} or later.`,
  'after-the-term': ({ on, lastDay }) =>
    `${day(on)} is after the end of the protocol. Only an act dated ${day(lastDay)} at the latest can be recorded.`,
  'phase-of-programme-over': ({ lastDay }) =>
    `The protocol binds for a phase of the programme that ended on ${day(lastDay)}: it can no longer enter into force. Withdraw the text and change its term.`,
  'not-awaiting-this-signature': ({ party }, names) =>
    `No signature of ${partyName(names, party)} is awaited now: it is given already, or another act comes first.`,
  'not-awaiting-this-council': ({ party }, names) =>
    `No decision of the council of ${partyName(names, party)} is awaited now: it is recorded already, or the signature of this party comes first.`,
  'not-awaiting-this-formality': ({ party, step }, names) =>
    `“${words.steps[step] ?? step}” is not what is awaited of ${partyName(names, party)}: it is done already, or another act comes first.`,
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
  'year-outside-the-term': ({ year }) => `${year} is not within this protocol: choose a year of its term.`,
  'year-covered-by-another-plan': ({ year, plan }) =>
    `${year} is covered by the action plan of ${plan}, since the protocol entered into force in the second half of the year: propose that one.`,
  'plan-already-adopted': ({ year }) => `The action plan of ${year} is adopted and no longer changes.`,
  'no-such-plan': ({ year }) => `No action plan is proposed for ${year}: propose one first.`,
  'plan-empty': ({ year }) => `The action plan of ${year} holds no action: add at least one.`,
  'stale-plan': ({ seen, current }) =>
    `The plan has changed: you read proposal ${seen}, the last one is ${current}. Read it before approving.`,
  'already-approved': ({ party }, names) => `${partyName(names, party)} has approved this action plan already.`,
  'plan-not-adopted': ({ year }) =>
    `The specific agreement carries an adopted plan: that of ${year} is not adopted by all partners yet.`,
  'agreement-already-concluded': ({ year }) => `The specific agreement of ${year} is concluded already.`,
  'already-scored': ({ party }, names) =>
    `${partyName(names, party)} has given its evaluation already: each partner has one vote.`,
  'scores-incomplete': ({ criteria }, names) =>
    `Each criterion of the grid takes a score, and no other does. To be checked: ${englishList.format(criteria.map(names.criterion))}.`,
  'scores-outside-scale': ({ criteria, min, max }, names) =>
    `Scores are whole numbers from ${min} to ${max}. To be checked: ${englishList.format(criteria.map(names.criterion))}.`,
  'too-early-to-renew': ({ from }) =>
    `The renewal is decided in the last twelve months of the term: from ${day(from)}.`,
  'already-decided': ({ party }, names) => `${partyName(names, party)} has taken this very decision already.`,
  'renewal-already-agreed': () => 'All parties decided to renew: it is agreed, and the next protocol is open.',
  'notice-already-given': ({ effectiveOn }) => `Notice is given already: the protocol ends on ${day(effectiveOn)}.`,
  'nothing-to-remind': () => 'This reminder has lost its object: what was awaited is done or withdrawn.',
  'not-yet-due': ({ on }) => `This deadline has not come: it is ${day(on)}.`,
};
