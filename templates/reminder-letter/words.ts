import type { ObligationKind } from '@pacta/protocol';
import type { Said } from '../src/said.js';

interface Known {
  /** How the step is named, where the obligation is one: «signature par le maire». */
  readonly step: string | undefined;
  /** How the duty is named, where it is one of the kind of protocol. */
  readonly duty: string | undefined;
  /** « 2027» with the space before it; empty where no year is meant. */
  readonly year: string;
}

interface Awaited {
  readonly act: (known: Known) => string;
  /** What happens if it does not come, in a sentence. */
  readonly without: string;
}

type Words = Readonly<Record<ObligationKind, Awaited>>;

const fr: Words = {
  draft: { act: () => 'suite à donner au projet de texte', without: 'Sans suite, le projet reste en l’état.' },
  signature: {
    act: ({ step }) => step ?? 'signature du texte',
    without: 'Sans cette signature, le texte ne peut pas prendre effet.',
  },
  ratification: {
    act: ({ step }) => step ?? 'décision du conseil',
    without: 'Sans cette décision, le texte ne peut pas prendre effet.',
  },
  formality: {
    act: ({ step }) => step ?? 'formalité que prescrit le droit de la partie',
    without: 'Sans cet acte, le texte ne peut pas prendre effet.',
  },
  'action-plan': {
    act: ({ year }) => `accord sur le plan d’action${year}`,
    without: 'Sans l’accord de chaque partie, il n’y a pas de plan d’action commun pour cette année.',
  },
  'specific-agreement': {
    act: ({ year }) => `convention spécifique qui reçoit le plan d’action${year}`,
    without: 'Sans cette convention, le plan adopté reste sans le cadre que les parties lui ont prévu.',
  },
  'yearly-evaluation': {
    act: ({ year }) => `évaluation de l’année${year}`,
    without: 'Sans l’évaluation de chaque partie, le résultat commun ne peut pas être établi.',
  },
  'final-evaluation': {
    act: () => 'évaluation finale',
    without: 'Sans l’évaluation de chaque partie, le résultat commun ne peut pas être établi.',
  },
  'renewal-decision': {
    act: () => 'décision sur le renouvellement',
    without: 'Sans décision de chaque partie au dernier jour du texte, celui-ci prend fin.',
  },
  duty: {
    act: ({ duty }) => duty ?? 'formalité périodique que prévoit le droit de la partie, ou le texte lui-même',
    without: 'Cette formalité reste due tant qu’elle n’est pas accomplie.',
  },
  'committee-minutes': {
    act: () => 'compte rendu de la réunion du comité de suivi',
    without: 'Sans compte rendu, les décisions du comité restent sans trace.',
  },
};

const en: Words = {
  draft: { act: () => 'what becomes of the draft text', without: 'Without an answer the draft stays as it is.' },
  signature: {
    act: ({ step }) => step ?? 'signature of the text',
    without: 'Without this signature the text cannot take effect.',
  },
  ratification: {
    act: ({ step }) => step ?? 'decision of the council',
    without: 'Without this decision the text cannot take effect.',
  },
  formality: {
    act: ({ step }) => step ?? 'formality that the law of the party prescribes',
    without: 'Without this act the text cannot take effect.',
  },
  'action-plan': {
    act: ({ year }) => `agreement on the action plan${year}`,
    without: 'Without the agreement of each party there is no joint action plan for that year.',
  },
  'specific-agreement': {
    act: ({ year }) => `specific agreement that holds the action plan${year}`,
    without: 'Without this agreement the adopted plan lacks the frame that the parties provided for it.',
  },
  'yearly-evaluation': {
    act: ({ year }) => `evaluation of the year${year}`,
    without: 'Without the evaluation of each party the common result cannot be drawn up.',
  },
  'final-evaluation': {
    act: () => 'final evaluation',
    without: 'Without the evaluation of each party the common result cannot be drawn up.',
  },
  'renewal-decision': {
    act: () => 'decision on the renewal',
    without: 'Without a decision of each party by the last day of the text, it comes to its end.',
  },
  duty: {
    act: ({ duty }) => duty ?? 'periodic formality that the law of the party, or the text itself, provides for',
    without: 'This formality remains due until it is carried out.',
  },
  'committee-minutes': {
    act: () => 'minutes of the meeting of the monitoring committee',
    without: 'Without minutes nothing shows what the committee decided.',
  },
};

export const AWAITED: Said<Words> = { fr, en };

/** How long ago the day was. */
export const LATE: Said<(days: number) => string> = {
  fr: (days) => `${days}\u00A0jour${days > 1 ? 's' : ''}`,
  en: (days) => `${days}\u00A0day${days > 1 ? 's' : ''}`,
};
