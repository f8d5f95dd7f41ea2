import type { InstrumentKind } from '@pacta/protocol';
import type { Label, Names } from '../names.js';
import { capital, dayInEnglish, partyName } from './wording.js';
import { words } from './words.js';

/** What is not said in English is shown in French, which is always there. */
export const inEnglish = (label: Label | undefined): string | undefined => label?.['en'] ?? label?.['fr'];

const instruments: Readonly<Record<InstrumentKind, string>> = {
  amendment: 'amendment',
  adhesion: 'adhesion',
  termination: 'termination',
};

/** «amendment no. 2»; «proposal» where it is not known any more. */
export function instrument(names: Names, id: string): string {
  const known = names.instrument(id);
  return known ? `${instruments[known.kind]} no. ${known.number}` : 'proposal';
}

export const theInstrument = (names: Names, id: string): string =>
  names.instrument(id) ? instrument(names, id) : 'the proposal';

/** «Amendment no. 2», as a title begins. */
export const instrumentTitle = (names: Names, id: string): string => capital(instrument(names, id));

/** “the protocol”, “the charter”: what its kind calls a text. */
export const theText = (names: Names): string => `the ${names.text('en').noun}`;

/** «the protocol», or the instrument where the act is about one. */
export const matter = (names: Names, id: string | undefined): string =>
  id === undefined ? theText(names) : theInstrument(names, id);

/** “ratification of amendment no. 2”; a council that nobody signed before deliberates on it. */
export const decisionOn = (names: Names, parties: readonly string[], id: string | undefined): string => {
  const ratified = parties.some((party) => names.ratifies(party));
  const about = id === undefined ? '' : ` ${ratified ? 'of' : 'on'} ${theInstrument(names, id)}`;
  return `${ratified ? 'ratification' : 'deliberation'}${about}`;
};

export const step = (names: Names, id: string, party?: string): string =>
  inEnglish(names.step(id, party)) ?? words.steps[id] ?? 'step of the procedure';

export const duty = (names: Names, id: string): string => inEnglish(names.duty(id)) ?? 'follow-up step';

export const criterion = (names: Names, id: string): string => inEnglish(names.criterion(id)) ?? id;

/** « “Wells and boreholes”»; nothing where its title is not known. */
export function project(names: Names, id: string): string {
  const title = names.project(id);
  return title ? ` “${title}”` : '';
}

/** « of 12 March 2027»; nothing where the day is not known. */
export function ofMeeting(names: Names, id: string): string {
  const day = names.meeting(id);
  return day ? ` of ${dayInEnglish(day)}` : '';
}

/** «the delegation of Anne Lambert (delegation no. 12)». */
export function mandate(names: Names, id: string): string {
  const known = names.mandate(id);
  return known
    ? `the delegation of ${known.holder} by ${partyName(names, known.party)} (${known.act})`
    : 'a delegation';
}
