import type { CivilDay, ObligationKind, Otherwise, Phase } from '@pacta/protocol';
import type { Situation } from '../catalogue.js';
import { actors, council, count, dayInEnglish, partyName, partyNames } from './wording.js';
import { words } from './words.js';

type Awaited = NonNullable<Situation['blocking']['awaited']>;

const distance = (daysLeft: number): string => {
  if (daysLeft === 0) return 'today';
  if (daysLeft === 1) return 'tomorrow';
  return daysLeft > 0 ? `in ${daysLeft} days` : `${count(-daysLeft, 'day', 'days')} late`;
};

const by = ({ due, daysLeft }: Awaited): string =>
  daysLeft < 0
    ? `which was due on ${dayInEnglish(due)} (${distance(daysLeft)})`
    : `by ${dayInEnglish(due)} (${distance(daysLeft)})`;

const awaits: Readonly<Record<Exclude<ObligationKind, 'draft'>, (awaited: Awaited, situation: Situation) => string>> = {
  signature: ({ parties }, { names }) => `the signature of ${actors(names, parties)}`,
  ratification: ({ parties }, { names }) => `the ratification by ${actors(names, parties)}`,
  formality: ({ parties }, { names, protocol }) => {
    const steps = protocol.procedures
      .filter(({ party }) => parties.includes(party))
      .map(({ party, steps: own }) => {
        const step = own.find((each) => !each.doneOn)?.id ?? '';
        return `“${words.steps[step] ?? step}” for ${partyName(names, party)}`;
      });
    return `the formality ${steps.join(', ')}`;
  },
  'action-plan': ({ parties, year }, { names, protocol }) =>
    year !== undefined && protocol.plans[year]
      ? `the approval of the ${year} action plan by ${partyNames(names, parties)}`
      : `a proposal of the ${year ?? ''} action plan by the partners`,
  'specific-agreement': ({ year }) => `the specific agreement that carries the ${year ?? ''} action plan`,
  'yearly-evaluation': ({ parties, year }, { names }) =>
    `the evaluation of ${year ?? 'the year'} by ${partyNames(names, parties)}`,
  'final-evaluation': ({ parties }, { names }) => `the final evaluation by ${partyNames(names, parties)}`,
  'renewal-decision': ({ parties }, { names }) => `the decision on the renewal by ${partyNames(names, parties)}`,
};

/** What would have to be there by the day. */
const wanting: Readonly<Record<ObligationKind, string>> = {
  draft: 'a change',
  signature: 'a signature',
  ratification: 'a decision',
  formality: 'this formality',
  'action-plan': 'an adopted plan',
  'specific-agreement': 'an agreement',
  'yearly-evaluation': 'an evaluation',
  'final-evaluation': 'an evaluation',
  'renewal-decision': 'a decision',
};

const consequences: Readonly<Record<Otherwise, string>> = {
  'author-is-asked': 'its author is asked whether it still lives',
  'supervisor-is-told': 'the supervisor is told',
  'term-lapses': 'the protocol ends with its term',
  nothing: '',
};

function otherwise({ kind, daysLeft }: Awaited, consequence: Otherwise): string {
  if (consequence === 'nothing') return '';
  if (daysLeft < 0 && consequence === 'supervisor-is-told') return ' The supervisor is told.';
  return ` Without ${wanting[kind]} by that date, ${consequences[consequence]}.`;
}

const on = (day: CivilDay | null | undefined): string => (day ? ` on ${dayInEnglish(day)}` : '');

/** What is said when nothing is awaited any more. */
const atRest: Readonly<Record<Phase, (situation: Situation) => string>> = {
  drafting: () => 'The text is being drafted.',
  signing: () => 'All signatures are given.',
  ratifying: () => 'All acts are recorded.',
  'in-force': ({ protocol: { renewal, notice, inForce } }) => {
    if (notice) return `Nothing is awaited: the termination takes effect${on(notice.effectiveOn)}.`;
    if (renewal.agreed)
      return `The renewal is agreed: the protocol ends${on(inForce?.lastDay)}, and its successor is to be signed and ratified.`;
    return `Nothing is awaited: the protocol ends${on(inForce?.lastDay)}, without renewal.`;
  },
  refused: ({ protocol: { refusal }, names }) =>
    refusal
      ? `Refused by ${council(names, refusal.party)}${on(refusal.on)}: the protocol has no effect. Its text can be taken up again as a new version.`
      : 'Refused: the protocol has no effect.',
  abandoned: ({ protocol }) => `Abandoned${on(protocol.endedOn)}: nothing is awaited any more.`,
  renewed: ({ protocol }) => `Renewed: the term ended${on(protocol.endedOn)}, and a new protocol follows it.`,
  lapsed: ({ protocol }) =>
    `Lapsed${on(protocol.endedOn)}, for want of a decision on the renewal. Decisions taken before that date can still be recorded.`,
  terminated: ({ protocol }) => `Terminated: the protocol ended${on(protocol.endedOn)}.`,
};

/** What blocks, who acts, by when, and what happens otherwise. */
export function blocking(situation: Situation): string {
  const { awaited, otherwise: consequence } = situation.blocking;
  const { notice, phase } = situation.protocol;
  if (!awaited) return atRest[phase](situation);
  const late = awaited.daysLeft < 0;
  if (awaited.kind === 'draft')
    return late
      ? 'A draft left untouched for long: does it still live? It can be completed, submitted for signature or abandoned.'
      : `A draft: to be completed and submitted for signature by ${dayInEnglish(awaited.due)} (${distance(awaited.daysLeft)}).${otherwise(awaited, consequence)}`;
  const given = notice
    ? ` The notice of ${partyName(situation.names, notice.party)} takes effect${on(notice.effectiveOn)}.`
    : '';
  return `Awaiting ${awaits[awaited.kind](awaited, situation)}, ${by(awaited)}.${otherwise(awaited, consequence)}${given}`;
}
