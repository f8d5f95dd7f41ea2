import type { JournalSentences } from '../../catalogue.js';
import { actor, agreeing, council, partyName } from '../actors.js';
import { itself } from '../text.js';
import { instrument, matter, ofMandate, step as stepName, theInstrument } from '../things.js';
import { capital, dayInFrench as day, fr } from '../typography.js';
import { because, counted, numbered } from './clauses.js';

type Told =
  | 'signed'
  | 'council-ratified'
  | 'council-refused'
  | 'council-adjourned'
  | 'formality-completed'
  | 'mandate-recorded'
  | 'mandate-ended';

export const ofSteps: Pick<JournalSentences, Told> = {
  signed: ({ party, step, version, signatory, instrument: id }, names) => {
    const verb = agreeing(names.organ(party, step, id), 'signe', 'signent');
    const what = id === undefined ? fr`la version ${version}` : theInstrument(names, id);
    return fr`${capital(actor(names, party, step, id))} ${verb} ${what}, par ${signatory.name} (${signatory.function}).`;
  },
  'council-ratified': (event, names) =>
    fr`${capital(council(names, event.party))} ${names.ratifies(event.party) ? 'ratifie' : 'approuve'} ${matter(names, event.instrument)}${numbered(event.number)}${counted(event)}.`,
  'council-refused': (event, names) =>
    fr`${capital(council(names, event.party))} refuse ${matter(names, event.instrument)}${numbered(event.number)}${counted(event)} : ${event.instrument === undefined ? `${itself(names)} est sans effet` : 'cette proposition est sans effet'}.${because(event.reason)}`,
  'council-adjourned': ({ party, until, reason, instrument: id }, names) =>
    fr`${capital(council(names, party))} ajourne sa décision au ${day(until)}${id === undefined ? '' : fr` (${instrument(names, id)})`}.${because(reason)}`,
  'formality-completed': ({ party, step, instrument: id }, names) =>
    fr`« ${stepName(names, step, party)} » : formalité accomplie pour ${partyName(names, party)}${id === undefined ? '' : fr`, au titre de ${theInstrument(names, id)}`}.`,
  'mandate-recorded': ({ party, holder, function: as, act, from, until }, names) =>
    fr`${partyName(names, party)} délègue sa signature à ${holder} (${as}) : ${act}, ${until ? fr`du ${day(from)} au ${day(until)}` : fr`à partir du ${day(from)}`}.`,
  'mandate-ended': ({ mandate, on, reason }, names) => {
    const known = names.mandate(mandate);
    const whose = known
      ? fr`${partyName(names, known.party)} met fin à la délégation`
      : fr`Il est mis fin à la délégation`;
    return fr`${whose} ${ofMandate(names, mandate)} le ${day(on)}.${because(reason)}`;
  },
};
