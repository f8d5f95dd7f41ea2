import type { JournalSentences } from '../../catalogue.js';
import { instrument, theInstrument, theText } from '../things.js';
import { capital, dayInEnglish as day, partyName } from '../wording.js';
import { because } from './clauses.js';

type Told =
  | 'amendment-proposed'
  | 'adhesion-proposed'
  | 'termination-proposed'
  | 'proposal-withdrawn'
  | 'proposal-took-effect'
  | 'notice-given'
  | 'notice-withdrawn';

export const ofInstruments: Pick<JournalSentences, Told> = {
  'amendment-proposed': ({ party, instrument: id, title }, names) =>
    `${partyName(names, party)} proposes an amendment, “${title}” (${instrument(names, id)}), to be signed and ratified.`,
  'adhesion-proposed': ({ party, instrument: id, title }, names) =>
    `${partyName(names, party)} proposes an adhesion, “${title}” (${instrument(names, id)}), to be signed and ratified.`,
  'termination-proposed': ({ party, instrument: id, endsOn, reason }, names) =>
    `${partyName(names, party)} proposes to end ${theText(names)} by common consent on ${day(endsOn)} (${instrument(names, id)}).${because(reason)}`,
  'proposal-withdrawn': ({ instrument: id, reason }, names) =>
    `${capital(theInstrument(names, id))} is withdrawn and has no effect.${because(reason)}`,
  'proposal-took-effect': ({ instrument: id, on, lastDay }, names) =>
    `${capital(theInstrument(names, id))} takes effect on ${day(on)}; ${lastDay ? `the last day of ${theText(names)} is ${day(lastDay)}` : `${theText(names)} still has no last day`}.`,
  'notice-given': ({ party, effectiveOn, reason }, names) =>
    `${partyName(names, party)} gives notice, with effect on ${day(effectiveOn)}.${because(reason)}`,
  'notice-withdrawn': ({ party, reason }, names) =>
    `${partyName(names, party)} withdraws its notice: ${theText(names)} goes on.${because(reason)}`,
};
