import type { JournalSentences } from '../../catalogue.js';
import { partyName } from '../actors.js';
import { ofTheText, theText, toTheText } from '../text.js';
import { instrument, theInstrument } from '../things.js';
import { capital, dayInFrench as day, fr } from '../typography.js';
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
    fr`${partyName(names, party)} propose un avenant, « ${title} » (${instrument(names, id)}), à signer et à ratifier.`,
  'adhesion-proposed': ({ party, instrument: id, title }, names) =>
    fr`${partyName(names, party)} propose une adhésion, « ${title} » (${instrument(names, id)}), à signer et à ratifier.`,
  'termination-proposed': ({ party, instrument: id, endsOn, reason }, names) =>
    fr`${partyName(names, party)} propose de mettre fin ${toTheText(names)} de commun accord le ${day(endsOn)} (${instrument(names, id)}).${because(reason)}`,
  'proposal-withdrawn': ({ instrument: id, reason }, names) =>
    fr`Retrait de ${theInstrument(names, id)} : cette proposition est sans effet.${because(reason)}`,
  'proposal-took-effect': ({ instrument: id, on, lastDay }, names) =>
    fr`${capital(theInstrument(names, id))} prend effet le ${day(on)} ; ${lastDay ? fr`le dernier jour ${ofTheText(names)} est le ${day(lastDay)}` : `${theText(names)} reste sans terme`}.`,
  'notice-given': ({ party, effectiveOn, reason }, names) =>
    fr`${partyName(names, party)} dénonce ${theText(names)}, avec effet au ${day(effectiveOn)}.${because(reason)}`,
  'notice-withdrawn': ({ party, reason }, names) =>
    fr`${partyName(names, party)} retire sa dénonciation : ${theText(names)} continue.${because(reason)}`,
};
