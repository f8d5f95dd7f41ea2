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

const withoutEffect = (instrument: boolean): string =>
  instrument ? 'La proposition est sans effet.' : 'Le texte est sans effet.';

const byDecision: Readonly<Record<Decision, (instrument: boolean) => Words>> = {
  ratification: (instrument) => ({
    decision: 'Ratification',
    verb: 'ratifie',
    heading: 'Condition suspensive',
    effect: (party) => `La condition suspensive est accomplie pour ${party}.`,
    without: `La condition suspensive ne pouvant plus s’accomplir, ${instrument ? 'la proposition' : 'le texte'} est sans effet.`,
  }),
  approval: (instrument) => ({
    decision: 'Approbation',
    verb: 'approuve',
    heading: 'Signature',
    effect: (party) => `La signature en est autorisée au nom de ${party}.`,
    without: withoutEffect(instrument),
  }),
  adoption: (instrument) => ({
    decision: 'Adoption',
    verb: 'adopte',
    heading: 'Effet',
    effect: () => 'La présente décision prend effet à sa date.',
    without: withoutEffect(instrument),
  }),
};

/** The sentences of a deliberation on a text, or on what changes or ends one. */
export function articlesIn(
  decision: Decision,
  { isInFavour, party, instrument }: { isInFavour: boolean; party: string; instrument: boolean },
) {
  const words = byDecision[decision](instrument);
  return {
    decision: { intitule: words.decision, verbe: words.verb },
    suite: { intitule: words.heading, texte: isInFavour ? words.effect(party) : words.without },
  };
}
