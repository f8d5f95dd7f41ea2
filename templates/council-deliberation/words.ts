import type { Language } from '@pacta/documents';
import { saidIn, type Said } from '../src/said.js';
import type { Decision } from './organs.js';

/** What the two articles say: what is decided, and what it brings about. */
interface Words {
  readonly decision: string;
  /** Completes «Le Conseil …», before the text decided upon. */
  readonly verb: string;
  readonly heading: string;
  /** After a decision in favour, then after a refusal. */
  readonly effect: (party: string) => string;
  readonly without: string;
}
type ByDecision = Readonly<Record<Decision, Words>>;

const inFrench = (what: string): ByDecision => {
  const without = `${what} est sans effet.`;
  return {
    ratification: {
      decision: 'Ratification',
      verb: 'ratifie',
      heading: 'Condition suspensive',
      effect: (party) => `La condition suspensive est accomplie pour ${party}.`,
      without: `La condition suspensive ne pouvant plus s’accomplir, ${what.toLocaleLowerCase('fr')} est sans effet.`,
    },
    approval: {
      decision: 'Approbation',
      verb: 'approuve',
      heading: 'Signature',
      effect: (party) => `La signature en est autorisée au nom de ${party}.`,
      without,
    },
    adoption: {
      decision: 'Adoption',
      verb: 'adopte',
      heading: 'Effet',
      effect: () => 'La présente décision prend effet à sa date.',
      without,
    },
  };
};

const inEnglish = (what: string): ByDecision => {
  const without = `${what} has no effect.`;
  return {
    ratification: {
      decision: 'Ratification',
      verb: 'ratifies',
      heading: 'Suspensive condition',
      effect: (party) => `The suspensive condition is fulfilled for ${party}.`,
      without: `As the suspensive condition can no longer be fulfilled, ${what.toLocaleLowerCase('en')} has no effect.`,
    },
    approval: {
      decision: 'Approval',
      verb: 'approves',
      heading: 'Signature',
      effect: (party) => `Its signature on behalf of ${party} is authorised.`,
      without,
    },
    adoption: {
      decision: 'Adoption',
      verb: 'adopts',
      heading: 'Effect',
      effect: () => 'This decision takes effect on its date.',
      without,
    },
  };
};

const TEXT: Said<ByDecision> = { fr: inFrench('Le texte'), en: inEnglish('The text') };
const PROPOSAL: Said<ByDecision> = { fr: inFrench('La proposition'), en: inEnglish('The proposal') };

interface Decided {
  readonly isInFavour: boolean;
  /** With its article. */
  readonly party: string;
  /** Whether it is about what changes or ends a text, and not the text itself. */
  readonly instrument: boolean;
}

/** The sentences of a deliberation on a text, or on what changes or ends one. */
export function articlesIn(decision: Decision, { isInFavour, party, instrument }: Decided, language: Language = 'fr') {
  const words = saidIn(language, instrument ? PROPOSAL : TEXT)[decision];
  return {
    decision: { intitule: words.decision, verbe: words.verb },
    suite: { intitule: words.heading, texte: isInFavour ? words.effect(party) : words.without },
  };
}
