import type { JournalSentences } from '../../catalogue.js';
import { instrument, mandate as theMandate, matter, step as stepName, theInstrument } from '../things.js';
import { actor, agreeing, capital, council, dayInEnglish as day, partyName } from '../wording.js';
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
    const verb = agreeing(names.organ(party, step, id), 'signs', 'sign');
    const what = id === undefined ? `version ${version}` : theInstrument(names, id);
    return `${capital(actor(names, party, step, id))} ${verb} ${what}, by ${signatory.name} (${signatory.function}).`;
  },
  'council-ratified': (event, names) =>
    `${capital(council(names, event.party))} ${names.ratifies(event.party) ? 'ratifies' : 'approves'} ${matter(names, event.instrument)}${numbered(event.number)}${counted(event)}.`,
  'council-refused': (event, names) =>
    `${capital(council(names, event.party))} refuses ${matter(names, event.instrument)}${numbered(event.number)}${counted(event)}: it has no effect.${because(event.reason)}`,
  'council-adjourned': ({ party, until, reason, instrument: id }, names) =>
    `${capital(council(names, party))} adjourns its decision to ${day(until)}${id === undefined ? '' : ` (${instrument(names, id)})`}.${because(reason)}`,
  'formality-completed': ({ party, step, instrument: id }, names) =>
    `“${stepName(names, step, party)}”: completed for ${partyName(names, party)}${id === undefined ? '' : `, as to ${theInstrument(names, id)}`}.`,
  'mandate-recorded': ({ party, holder, function: as, act, from, until }, names) =>
    `${partyName(names, party)} delegates its signature to ${holder} (${as}): ${act}, from ${day(from)}${until ? ` to ${day(until)}` : ' on'}.`,
  'mandate-ended': ({ mandate, on, reason }, names) =>
    `${capital(theMandate(names, mandate))} ends on ${day(on)}.${because(reason)}`,
};
