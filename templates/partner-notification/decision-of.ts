import { courseOf, currentStep, progressOf, type PartyText } from '@pacta/protocol';
import { decisionOf, organsOf } from '../council-deliberation/organs.js';
import { councilActOf } from '../src/council-act.js';
import { known, type DocumentFacts } from '../src/facts.js';
import { designationOf } from '../src/party.js';
import { saidIn } from '../src/said.js';
import { stepNamed } from '../src/step-words.js';

const WORDS = {
  fr: {
    verbs: { ratification: 'ratifié', approval: 'approuvé', adoption: 'adopté' },
    enclosed: 'un extrait certifié conforme de la délibération',
    protocol: 'Le texte est dès lors sans effet. Il peut être repris sous une nouvelle version, liée à celle-ci.',
    instrument: 'La proposition est dès lors sans effet et le texte en vigueur demeure inchangé.',
  },
  en: {
    verbs: { ratification: 'ratified', approval: 'approved', adoption: 'adopted' },
    enclosed: 'a certified extract of the deliberation',
    protocol: 'The text therefore has no effect. It may be taken up again in a new version, linked to this one.',
    instrument: 'The proposal therefore has no effect, and the text in force is unchanged.',
  },
};

/** What a council decided, as its partners are told; before it has, that it agreed, with the rest left to the hand. */
export function decisionToldOf(facts: DocumentFacts, party: PartyText | undefined) {
  const words = saidIn(facts.language, WORDS);
  const { protocol, instrument } = facts;
  const act = party && councilActOf({ ...facts, party: party.id });
  const isRefused = act?.type === 'council-refused';
  const decision = party ? decisionOf(party, progressOf(courseOf(protocol, instrument), party.id)) : 'ratification';
  return {
    annexes: [words.enclosed],
    conseil: party && organsOf(party, facts.language).council,
    commune: known(party?.name),
    seance: { numero: known(act?.number), date: act?.on },
    accord: isRefused ? undefined : { verbe: words.verbs[decision] },
    refus: isRefused
      ? { motif: known(act.reason), suite: instrument === undefined ? words.protocol : words.instrument }
      : undefined,
    attente: isRefused ? undefined : awaitedIn(facts),
    entreeEnVigueur: inEffectOn(facts) ?? undefined,
  };
}

/** The step that each party has to take now. */
function awaitedIn({ protocol, text, instrument, language }: DocumentFacts) {
  const procedures = courseOf(protocol, instrument)?.procedures ?? [];
  const actes = procedures.flatMap((progress) => {
    const step = currentStep(progress);
    const party = text.parties.find(({ id }) => id === progress.party);
    return step && party
      ? [{ partie: designationOf(party, language), acte: stepNamed(step, progress.steps, language) }]
      : [];
  });
  return actes.length > 0 ? { actes } : undefined;
}

const inEffectOn = ({ protocol, instrument }: DocumentFacts) =>
  instrument === undefined ? protocol.inForce?.on : protocol.instruments[instrument]?.effectOn;
