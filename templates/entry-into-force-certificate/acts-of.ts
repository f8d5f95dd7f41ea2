import { progressOf, type PartyId, type PartyProgress, type StepProgress } from '@pacta/protocol';
import type { DocumentFacts } from '../src/facts.js';
import { capitalised } from '../src/in-words.js';
import { designationOf } from '../src/party.js';
import { saidIn } from '../src/said.js';
import { stepNamed } from '../src/step-words.js';

const NUMBER = { fr: 'délibération n°', en: 'deliberation No.' };

/** The steps of every party's procedure, those to come with their day left blank. */
export const actsOfParties = (facts: DocumentFacts) =>
  facts.text.parties.map((party) => ({
    designation: capitalised(designationOf(party, facts.language)),
    actes: actsOf(facts, progressOf(facts.protocol, party.id)),
  }));

const actsOf = (facts: DocumentFacts, progress: PartyProgress | undefined) =>
  (progress?.steps ?? []).map((step) => ({
    acte: capitalised(stepNamed(step, progress?.steps ?? [], facts.language)),
    jour: step.doneOn ?? undefined,
    par: byWhom(facts, progress?.party, step),
  }));

/** Who signed and in which capacity, or the number of the deliberation; nothing where neither is known. */
function byWhom({ events, language }: DocumentFacts, party: PartyId | undefined, step: StepProgress): string {
  if (!step.doneOn) return '';
  if (step.signedBy) return [step.signedBy.name, step.signedBy.function].filter(Boolean).join(', ');
  const decided = events
    .filter((event) => event.type === 'council-ratified')
    .filter((event) => event.party === party && event.step === step.id && event.instrument === undefined)
    .at(-1);
  return decided?.number ? `${saidIn(language, NUMBER)}\u00A0${decided.number}` : '';
}
