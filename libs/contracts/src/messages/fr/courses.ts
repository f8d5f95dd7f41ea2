import type { ObligationKind, StepAct, Warning } from '@pacta/protocol';
import type { AwaitedStep, Instrument, Owed } from '../catalogue.js';
import type { Names } from '../names.js';
import { actor, actors, partyName, somePartyNames } from './actors.js';
import { ofPlace } from './articles.js';
import {
  decisionOn,
  duty as dutyName,
  instrumentTitle,
  ofInstrument,
  ofMeeting,
  onInstrument,
  step as stepName,
} from './things.js';
import { capital, dayInFrench as day, fr } from './typography.js';
import { words } from './words.js';

const acts: Readonly<Record<Exclude<StepAct, 'formality'>, string>> = {
  signature: 'Signature',
  deliberation: 'Délibération',
};

/** «Signature par le Collège communal de Huy», «Transmission au préfet (Lille)». */
export function awaited({ party, step, act, instrument: id }: AwaitedStep, names: Names): string {
  if (act === 'formality') return fr`${stepName(names, step, party)} (${partyName(names, party)})`;
  const on = act === 'signature' ? ofInstrument(names, id) : onInstrument(names, id);
  return fr`${acts[act]}${on} par ${actor(names, party, step, id)}`;
}

const titles: Readonly<Record<ObligationKind, (owed: Owed, names: Names) => string>> = {
  draft: () => words.obligations.draft,
  signature: ({ parties, instrument: id }, names) =>
    fr`signature${ofInstrument(names, id)} par ${actors(names, parties, id)}`,
  ratification: ({ parties, instrument: id }, names) =>
    fr`${decisionOn(names, parties, id)} par ${actors(names, parties, id)}`,
  formality: ({ parties, instrument: id }, names) =>
    fr`formalité${id === undefined ? '' : `${ofInstrument(names, id)}`} (${somePartyNames(names, parties)})`,
  'action-plan': ({ year }) => fr`plan d’action ${year ?? ''}`,
  'specific-agreement': ({ year }) => fr`convention spécifique ${year ?? ''}`,
  'yearly-evaluation': ({ year }) => fr`évaluation de ${year ?? ''}`,
  'final-evaluation': () => words.obligations['final-evaluation'],
  'renewal-decision': ({ parties }, names) => fr`décision de renouvellement (${somePartyNames(names, parties)})`,
  duty: ({ duty = '', parties }, names) => fr`${dutyName(names, duty)} (${somePartyNames(names, parties)})`,
  'committee-minutes': ({ meeting = '' }, names) =>
    fr`procès-verbal de la réunion du comité de suivi${ofMeeting(names, meeting)}`,
};

/** «Signature de l’avenant n° 2 par …». */
export const owed = (what: Owed, names: Names): string => capital(titles[what.kind](what, names));

/** What becomes of a proposal. */
export function course(instrument: Instrument, names: Names): string {
  const { id, status, procedures, effectOn, reason } = instrument;
  const name = instrumentTitle(names, id);
  if (status === 'in-effect') return fr`${name} : a pris effet${effectOn ? fr` le ${day(effectOn)}` : ''}.`;
  if (status === 'refused') return fr`${name} : refus d’un conseil, sans effet.${reason ? fr` Motif : ${reason}` : ''}`;
  if (status === 'withdrawn') return fr`${name} : proposition retirée.${reason ? fr` Motif : ${reason}` : ''}`;
  const steps = procedures.flatMap(({ party, steps: own }) => {
    const next = own.find(({ doneOn }) => !doneOn);
    return next ? [awaited({ party, step: next.id, act: next.act }, names)] : [];
  });
  return fr`${name} : en attente. ${steps.join(fr` ; `)}.`;
}

export const warning = ({ party, name, until, due }: Warning, names: Names): string =>
  fr`La délégation ${ofPlace(name)} (${partyName(names, party)}) prend fin le ${day(until)}, avant l’échéance de la signature, le ${day(due)} : faites signer avant cette date, ou consignez une nouvelle délégation.`;
