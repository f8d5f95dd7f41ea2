import type { InstrumentKind } from '@pacta/protocol';
import type { Label, Names } from '../names.js';
import { ofPlace } from './articles.js';
import { partyName } from './actors.js';
import { theText } from './text.js';
import { capital, dayInFrench, fr } from './typography.js';
import { words } from './words.js';

/** French is always there. */
export const inFrench = (label: Label | undefined): string | undefined => label?.['fr'];

const instruments: Readonly<Record<InstrumentKind, string>> = {
  amendment: 'avenant',
  adhesion: 'adhésion',
  termination: 'résiliation',
};
const article: Readonly<Record<InstrumentKind, string>> = { amendment: 'l’', adhesion: 'l’', termination: 'la ' };

/** «avenant n° 2», «résiliation n° 1»; «proposition» where it is not known any more. */
export function instrument(names: Names, id: string): string {
  const known = names.instrument(id);
  return known ? fr`${instruments[known.kind]} n° ${known.number}` : 'proposition';
}

/** «l’avenant n° 2», «la résiliation n° 1». */
export function theInstrument(names: Names, id: string): string {
  const known = names.instrument(id);
  return `${known ? article[known.kind] : 'la '}${instrument(names, id)}`;
}

/** «Avenant n° 2», as a title begins. */
export const instrumentTitle = (names: Names, id: string): string => capital(instrument(names, id));

/** «le protocole», «la charte», or the instrument where the act is about one. */
export const matter = (names: Names, id: string | undefined): string =>
  id === undefined ? theText(names) : theInstrument(names, id);

/** « de l’avenant n° 2»; nothing for the protocol itself. */
export const ofInstrument = (names: Names, id: string | undefined): string =>
  id === undefined ? '' : ` de ${theInstrument(names, id)}`;

/** « sur l’avenant n° 2»; nothing for the protocol itself. */
export const onInstrument = (names: Names, id: string | undefined): string =>
  id === undefined ? '' : ` sur ${theInstrument(names, id)}`;

/** «ratification de l’avenant n° 2»; a council that nobody signed before deliberates on it. */
export const decisionOn = (names: Names, parties: readonly string[], id: string | undefined): string =>
  parties.some((party) => names.ratifies(party))
    ? `ratification${ofInstrument(names, id)}`
    : `délibération${onInstrument(names, id)}`;

export const step = (names: Names, id: string, party?: string): string =>
  inFrench(names.step(id, party)) ?? words.steps[id] ?? 'étape de la procédure';

export const duty = (names: Names, id: string): string => inFrench(names.duty(id)) ?? 'étape de suivi';

export const criterion = (names: Names, id: string): string => inFrench(names.criterion(id)) ?? id;

/** « «Puits et forages»»; nothing where its title is not known. */
export function project(names: Names, id: string): string {
  const title = names.project(id);
  return title ? fr` « ${title} »` : '';
}

/** « du 12 mars 2027»; nothing where the day is not known. */
export function ofMeeting(names: Names, id: string): string {
  const day = names.meeting(id);
  return day ? fr` du ${dayInFrench(day)}` : '';
}

/** «d’Anne Lambert (délégation n° 12)»; «en cause» where it is not known. */
export function ofMandate(names: Names, id: string): string {
  const mandate = names.mandate(id);
  return mandate ? fr`${ofPlace(mandate.holder)} (${mandate.act})` : 'en cause';
}

export const forParty = (names: Names, id: string): string => fr`pour ${partyName(names, id)}`;
