import type { RefusalSentences } from '../../catalogue.js';
import { instrument, theInstrument } from '../things.js';
import { dayInEnglish as day, partyName, partyNames } from '../wording.js';
import { theText } from '../things.js';

const closed = {
  refused: 'a council refused it',
  withdrawn: 'it is withdrawn',
  'in-effect': 'it has taken effect',
} as const;

type Declined =
  | 'notice-already-given'
  | 'no-notice-given'
  | 'not-your-notice'
  | 'no-such-proposal'
  | 'proposal-exists'
  | 'proposal-closed'
  | 'proposal-overtaken'
  | 'parties-changed'
  | 'nobody-joins'
  | 'ends-in-the-past';

export const ofInstruments: Pick<RefusalSentences, Declined> = {
  'notice-already-given': ({ effectiveOn }, names) =>
    `Notice is given already: ${theText(names)} ends on ${day(effectiveOn)}.`,
  'no-notice-given': () => 'No notice has been given: there is none to withdraw.',
  'not-your-notice': ({ party }, names) =>
    `The notice was given by ${partyName(names, party)}: no other party can withdraw it.`,
  'no-such-proposal': () => 'There is no such proposal: choose one from the list.',
  'proposal-exists': () => 'A proposal bears this name already: reload the page and begin again.',
  'proposal-closed': ({ instrument: id, status }, names) =>
    `Nothing is awaited on ${theInstrument(names, id)} any more: ${closed[status]}.`,
  'proposal-overtaken': ({ instrument: id }, names) =>
    `Another proposal has taken effect since this one (${instrument(names, id)}) was made: it no longer fits the text of today. Withdraw it, and propose it anew.`,
  'parties-changed': ({ added, removed }, names) =>
    `An amendment does not change the parties (${[added.length ? `added: ${partyNames(names, added)}` : '', removed.length ? `removed: ${partyNames(names, removed)}` : ''].filter(Boolean).join('; ')}). A new party comes in by an adhesion.`,
  'nobody-joins': () => 'An adhesion brings in one party at least: add it to the text.',
  'ends-in-the-past': ({ endsOn, on }) =>
    `The agreed end (${day(endsOn)}) is before the proposal (${day(on)}). Give that day or a later one.`,
};
