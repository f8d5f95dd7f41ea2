import { courseOf, currentStep, daysBetween, progressOf, type PartyText, type ProtocolEvent } from '@pacta/protocol';
import type { DocumentFacts } from '../src/facts.js';
import { designationOf } from '../src/party.js';
import { saidIn } from '../src/said.js';
import { stepNamed } from '../src/step-words.js';
import { AWAITED, LATE } from './words.js';

type Reminded = ProtocolEvent<'reminded'>;

/** What the reminder is about; nothing of it while no reminder has gone. */
export function awaitedOf(facts: DocumentFacts, to: PartyText | undefined) {
  const { calledBy, language } = facts;
  const deQui = to && designationOf(to, language);
  if (calledBy?.type !== 'reminded') return { deQui };
  const words = saidIn(language, AWAITED)[calledBy.kind];
  const days = daysBetween(calledBy.due, calledBy.recordedOn);
  return {
    attendu: words.act({ step: stepOf(facts, to), duty: dutyOf(facts, calledBy), year: yearOf(calledBy) }),
    deQui,
    echeance: calledBy.due,
    retard: days > 0 ? saidIn(language, LATE)(days) : undefined,
    consequence: words.without,
  };
}

const yearOf = ({ year }: Reminded): string => (year === undefined ? '' : ` ${year}`);

/** A duty of the kind, by its own name; those of a regime are named in the catalogues alone. */
function dutyOf({ kind, language }: DocumentFacts, { duty }: Reminded): string | undefined {
  const label = kind?.duties?.find(({ id }) => id === duty)?.label;
  return label?.[language] ?? label?.['fr'];
}

/** The step that the party has to take now, where the reminder is about one. */
function stepOf({ protocol, instrument, language }: DocumentFacts, to: PartyText | undefined): string | undefined {
  const progress = to && progressOf(courseOf(protocol, instrument), to.id);
  const step = progress && currentStep(progress);
  return step && stepNamed(step, progress.steps, language);
}
