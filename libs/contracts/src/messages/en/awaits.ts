import type { ObligationKind } from '@pacta/protocol';
import type { Situation } from '../catalogue.js';
import {
  decisionOn,
  duty as dutyName,
  instrument as instrumentName,
  ofMeeting,
  step as stepName,
  theInstrument,
} from './things.js';
import { actors, partyName, shortList, somePartyNames } from './wording.js';

export type Awaited = NonNullable<Situation['blocking']['awaited']>;

function formality({ parties, instrument: id }: Awaited, { names, protocol }: Situation): string {
  const course = id === undefined ? protocol : protocol.instruments[id];
  const steps = (course?.procedures ?? [])
    .filter(({ party }) => parties.includes(party))
    .map(({ party, steps: own }) => {
      const step = own.find((each) => !each.doneOn)?.id ?? '';
      return `“${stepName(names, step, party)}” for ${partyName(names, party)}`;
    });
  return `the formality ${shortList(steps)}${id === undefined ? '' : ` (${instrumentName(names, id)})`}`;
}

/** What is awaited, and of whom. */
export const awaits: Readonly<
  Record<Exclude<ObligationKind, 'draft'>, (awaited: Awaited, situation: Situation) => string>
> = {
  signature: ({ parties, instrument: id }, { names }) =>
    id === undefined
      ? `the signature of ${actors(names, parties)}`
      : `the signature of ${theInstrument(names, id)} by ${actors(names, parties, id)}`,
  ratification: ({ parties, instrument: id }, { names }) =>
    `the ${decisionOn(names, parties, id)} by ${actors(names, parties, id)}`,
  formality,
  'action-plan': ({ parties, year }, { names, protocol }) =>
    year !== undefined && protocol.plans[year]
      ? `the approval of the ${year} action plan by ${somePartyNames(names, parties)}`
      : `a proposal of the ${year ?? ''} action plan by the partners`,
  'specific-agreement': ({ year }) => `the specific agreement that carries the ${year ?? ''} action plan`,
  'yearly-evaluation': ({ parties, year }, { names }) =>
    `the evaluation of ${year ?? 'the year'} by ${somePartyNames(names, parties)}`,
  'final-evaluation': ({ parties }, { names }) => `the final evaluation by ${somePartyNames(names, parties)}`,
  'renewal-decision': ({ parties }, { names }) => `the decision on the renewal by ${somePartyNames(names, parties)}`,
  duty: ({ parties, duty = '' }, { names }) =>
    `the follow-up step “${dutyName(names, duty)}” (${somePartyNames(names, parties)})`,
  'committee-minutes': ({ meeting = '' }, { names }) =>
    `the minutes of the monitoring committee’s meeting${ofMeeting(names, meeting)}`,
};

/** What would have to be there by the day. */
export const wanting: Readonly<Record<ObligationKind, string>> = {
  draft: 'a change',
  signature: 'a signature',
  ratification: 'a decision',
  formality: 'this formality',
  'action-plan': 'an adopted plan',
  'specific-agreement': 'an agreement',
  'yearly-evaluation': 'an evaluation',
  'final-evaluation': 'an evaluation',
  'renewal-decision': 'a decision',
  duty: 'this step',
  'committee-minutes': 'the minutes',
};
