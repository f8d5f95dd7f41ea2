import type { CivilDay, Otherwise, Phase, Protocol } from '@pacta/protocol';
import type { Situation } from '../catalogue.js';
import type { Names } from '../names.js';
import { awaits, wanting, type Awaited } from './awaits.js';
import { theText } from './things.js';
import { council, count, dayInEnglish, partyName } from './wording.js';

const distance = (daysLeft: number): string => {
  if (daysLeft === 0) return 'today';
  if (daysLeft === 1) return 'tomorrow';
  return daysLeft > 0 ? `in ${daysLeft} days` : `${count(-daysLeft, 'day', 'days')} late`;
};

const by = ({ due, daysLeft }: Awaited): string =>
  daysLeft < 0
    ? `which was due on ${dayInEnglish(due)} (${distance(daysLeft)})`
    : `by ${dayInEnglish(due)} (${distance(daysLeft)})`;

const consequences: Readonly<Record<Otherwise, (names: Names) => string>> = {
  'author-is-asked': () => 'its author is asked whether it still lives',
  'supervisor-is-told': () => 'the supervisor is told',
  'term-lapses': (names) => `${theText(names)} ends with its term`,
  nothing: () => '',
};

function otherwise({ kind, daysLeft }: Awaited, consequence: Otherwise, names: Names): string {
  if (consequence === 'nothing') return '';
  if (daysLeft < 0 && consequence === 'supervisor-is-told') return ' The supervisor is told.';
  return ` Without ${wanting[kind]} by that date, ${consequences[consequence](names)}.`;
}

const on = (day: CivilDay | null | undefined): string => (day ? ` on ${dayInEnglish(day)}` : '');

/** All parties agreed on the end; otherwise one of them gave notice. */
const isByConsent = ({ instruments }: Protocol): boolean =>
  Object.values(instruments).some(({ kind, status }) => kind === 'termination' && status === 'in-effect');

/** Why it lapsed: somebody did not want to go on, or somebody said nothing. */
function declined({ renewal }: Protocol, names: Names): string {
  const [party] = Object.entries(renewal.decisions).find(([, { renew }]) => !renew) ?? [];
  return party === undefined
    ? 'for want of a decision on the renewal'
    : `${partyName(names, party)} having decided not to renew it`;
}

/** What is said when nothing is awaited any more. */
const atRest: Readonly<Record<Phase, (situation: Situation) => string>> = {
  drafting: () => 'The text is being drafted.',
  signing: () => 'All signatures are given.',
  ratifying: () => 'All acts are recorded.',
  'in-force': ({ protocol, names }) => {
    const { renewal, notice, inForce } = protocol;
    if (notice)
      return `Nothing is awaited: the ${isByConsent(protocol) ? 'termination' : 'notice'} takes effect${on(notice.effectiveOn)}.`;
    if (renewal.agreed)
      return `The renewal is agreed: ${theText(names)} ends${on(inForce?.lastDay)}, and its successor is to be signed and ratified.`;
    return inForce?.lastDay
      ? `Nothing is awaited: ${theText(names)} ends${on(inForce.lastDay)}, without renewal.`
      : `Nothing is awaited: ${theText(names)} binds until it is ended.`;
  },
  refused: ({ protocol: { refusal }, names }) =>
    refusal
      ? `Refused by ${council(names, refusal.party)}${on(refusal.on)}: ${theText(names)} has no effect. Its text can be taken up again as a new version.`
      : `Refused: ${theText(names)} has no effect.`,
  abandoned: ({ protocol }) => `Abandoned${on(protocol.endedOn)}: nothing is awaited any more.`,
  renewed: ({ protocol, names }) =>
    `Renewed: the term ended${on(protocol.endedOn)}, and a new ${names.text('en').noun} follows it.`,
  lapsed: ({ protocol, names }) =>
    `Lapsed${on(protocol.endedOn)}, ${declined(protocol, names)}. Decisions taken before that date can still be recorded.`,
  terminated: ({ protocol, names }) =>
    isByConsent(protocol)
      ? `Terminated by common consent: ${theText(names)} ended${on(protocol.endedOn)}.`
      : `Terminated: ${theText(names)} ended${on(protocol.endedOn)}.`,
};

function ending({ protocol, names }: Situation): string {
  const { notice } = protocol;
  if (!notice) return '';
  const what = isByConsent(protocol) ? 'The termination' : `The notice of ${partyName(names, notice.party)}`;
  return ` ${what} takes effect${on(notice.effectiveOn)}.`;
}

/** What blocks, who acts, by when, and what happens otherwise. */
export function blocking(situation: Situation): string {
  const { awaited, otherwise: consequence } = situation.blocking;
  if (!awaited) return atRest[situation.protocol.phase](situation);
  const late = awaited.daysLeft < 0;
  if (awaited.kind === 'draft')
    return late
      ? 'A draft left untouched for long: does it still live? It can be completed, submitted for signature or abandoned.'
      : `A draft: to be completed and submitted for signature by ${dayInEnglish(awaited.due)} (${distance(awaited.daysLeft)}).${otherwise(awaited, consequence, situation.names)}`;
  const given = ending(situation);
  return `Awaiting ${awaits[awaited.kind](awaited, situation)}, ${by(awaited)}.${otherwise(awaited, consequence, situation.names)}${given}`;
}
