import { addDays } from './calendar/civil-day.js';
import type { PartyProgress, StepProgress } from './course.js';
import type { DocumentKind, DocumentSubject } from './document.js';
import type { EventType, ProtocolEvent } from './event.js';
import { policyIn } from './kind.js';
import { courseOf, progressOf } from './procedure.js';
import type { Organ, Rules } from './rules/rules.js';
import type { Protocol } from './state.js';
import type { Language, PartyId } from './text.js';

/** A document in the language of the protocol, where it names none. `text`: the one that is signed, whatever its kind calls it. */
export interface Call extends DocumentSubject {
  readonly kind: DocumentKind | 'text';
  readonly language?: Language;
}
/** What one kind of fact calls for. `state` is the one after it. */
export type CallsOf<T extends EventType> = (event: ProtocolEvent<T>, state: Protocol, rules: Rules) => readonly Call[];

/** A step of a party's procedure, of the protocol or of a proposal. */
interface OfParty {
  readonly party: PartyId;
  readonly instrument?: string;
}

export const stepOf = ({ party, instrument }: OfParty): OfParty => ({
  party,
  ...(instrument !== undefined && { instrument }),
});

const stepsOf = (state: Protocol, { party, instrument }: OfParty): readonly StepProgress[] =>
  progressOf(courseOf(state, instrument), party)?.steps ?? [];

export const isSignedBy = (organ: Organ, state: Protocol, event: ProtocolEvent<'signed'>): boolean =>
  stepsOf(state, event).some((step) => step.id === event.step && step.organ === organ);

export const wasSigned = ({ procedures }: Protocol): boolean =>
  procedures.some(({ steps }) => steps.some(({ act, doneOn }) => act === 'signature' && doneOn));

/** What goes to the prefect is decided and sent as French authorities do it (CGCT L2131-1). */
export const answersToPrefect = (state: Protocol, step: OfParty): boolean =>
  stepsOf(state, step).some(({ organ }) => organ === 'prefect');

/** The opinion of the financial director is asked for before anything is signed. */
export const opinions = (procedures: readonly PartyProgress[], instrument?: string): readonly Call[] =>
  procedures
    .filter(({ steps }) => steps.some(({ organ }) => organ === 'finance-director'))
    .map(({ party }) => ({
      kind: 'financial-director-request',
      ...stepOf({ party, ...(instrument !== undefined && { instrument }) }),
    }));

/** What a letter abroad is written in: French where the parties made their text in French, English everywhere else. */
const abroad = ({ text, language }: Protocol): Language => ((text?.language ?? language) === 'fr' ? 'fr' : 'en');

/** What one party decided goes to each of the others, in a letter of its own. */
const notifications = (state: Protocol, event: OfParty): readonly Call[] =>
  (courseOf(state, event.instrument)?.procedures ?? [])
    .filter(({ party }) => party !== event.party)
    .map(({ party: addressee }) => ({
      kind: 'partner-notification',
      language: abroad(state),
      ...stepOf(event),
      addressee,
    }));

/** What a council's decision calls for, whatever it decided. */
export const decided = (state: Protocol, event: OfParty): readonly Call[] => [
  { kind: answersToPrefect(state, event) ? 'french-deliberation' : 'council-deliberation', ...stepOf(event) },
  { kind: 'certified-extract', ...stepOf(event) },
  ...notifications(state, event),
];

/** On paper once messages were of no avail: with the last reminder that is announced, not before it nor with those that repeat it. */
export const relaunched: CallsOf<'reminded'> = (event, state, rules) => {
  const { kind, due, scheduledFor, toSupervisor, parties, obligation, year, instrument, meeting } = event;
  const { after } = policyIn(state, rules, kind);
  if (!toSupervisor || scheduledFor !== addDays(due, Math.max(0, ...after))) return [];
  const about = {
    obligation,
    ...(year !== undefined && { year }),
    ...(instrument !== undefined && { instrument }),
    ...(meeting !== undefined && { meeting }),
  };
  return parties.map((party) => ({ kind: 'reminder-letter', language: abroad(state), party, ...about }));
};
