import type { ObligationKind, StepAct, Warning } from '@pacta/protocol';
import type { AwaitedStep, Instrument, Owed } from '../catalogue.js';
import type { Names } from '../names.js';
import { decisionOn, duty as dutyName, instrumentTitle, ofMeeting, step as stepName, theInstrument } from './things.js';
import { actor, actors, capital, dayInEnglish as day, partyName, somePartyNames } from './wording.js';
import { words } from './words.js';

const acts: Readonly<Record<Exclude<StepAct, 'formality'>, string>> = {
  signature: 'Signature',
  deliberation: 'Deliberation',
};

const of = (names: Names, id: string | undefined): string =>
  id === undefined ? '' : ` of ${theInstrument(names, id)}`;

/** «Signature by the municipal college of Huy», «Transmission to the prefect (Lille)». */
export function awaited({ party, step, act, instrument: id }: AwaitedStep, names: Names): string {
  if (act === 'formality') return `${stepName(names, step, party)} (${partyName(names, party)})`;
  const on = act === 'signature' || id === undefined ? of(names, id) : ` on ${theInstrument(names, id)}`;
  return `${acts[act]}${on} by ${actor(names, party, step, id)}`;
}

const titles: Readonly<Record<ObligationKind, (owed: Owed, names: Names) => string>> = {
  draft: () => words.obligations.draft,
  signature: ({ parties, instrument: id }, names) => `signature${of(names, id)} by ${actors(names, parties, id)}`,
  ratification: ({ parties, instrument: id }, names) =>
    `${decisionOn(names, parties, id)} by ${actors(names, parties, id)}`,
  formality: ({ parties, instrument: id }, names) => `formality${of(names, id)} (${somePartyNames(names, parties)})`,
  'action-plan': ({ year }) => `action plan ${year ?? ''}`,
  'specific-agreement': ({ year }) => `specific agreement ${year ?? ''}`,
  'yearly-evaluation': ({ year }) => `evaluation of ${year ?? ''}`,
  'final-evaluation': () => words.obligations['final-evaluation'],
  'renewal-decision': ({ parties }, names) => `decision on the renewal (${somePartyNames(names, parties)})`,
  duty: ({ duty = '', parties }, names) => `${dutyName(names, duty)} (${somePartyNames(names, parties)})`,
  'committee-minutes': ({ meeting = '' }, names) =>
    `minutes of the monitoring committee’s meeting${ofMeeting(names, meeting)}`,
};

/** «Signature of amendment no. 2 by …». */
export const owed = (what: Owed, names: Names): string => capital(titles[what.kind](what, names));

/** What becomes of a proposal. */
export function course(instrument: Instrument, names: Names): string {
  const { id, status, procedures, effectOn, reason } = instrument;
  const name = instrumentTitle(names, id);
  if (status === 'in-effect') return `${name}: took effect${effectOn ? ` on ${day(effectOn)}` : ''}.`;
  if (status === 'refused')
    return `${name}: refused by a council, without effect.${reason ? ` Reason: ${reason}` : ''}`;
  if (status === 'withdrawn') return `${name}: withdrawn.${reason ? ` Reason: ${reason}` : ''}`;
  const steps = procedures.flatMap(({ party, steps: own }) => {
    const next = own.find(({ doneOn }) => !doneOn);
    return next ? [awaited({ party, step: next.id, act: next.act }, names)] : [];
  });
  return `${name}: awaited. ${steps.join('; ')}.`;
}

export const warning = ({ party, name, until, due }: Warning, names: Names): string =>
  `The delegation of ${name} (${partyName(names, party)}) ends on ${day(until)}, before the signature is due on ${day(due)}: have it signed before, or record a new delegation.`;
