import type { ObligationKind, Phase } from '@pacta/protocol';

/** French words of Temporal's own page. A name that is not here (a later one, an older one) is shown as it is. */
const phases: Record<Phase, string> = {
  drafting: 'rédaction',
  signing: 'signature',
  ratifying: 'ratification',
  'in-force': 'en vigueur',
  refused: 'refusé',
  abandoned: 'abandonné',
  renewed: 'renouvelé',
  lapsed: 'échu',
  terminated: 'dénoncé',
};

const deadlines: Record<ObligationKind | 'end-of-term' | 'end-of-notice', string> = {
  draft: 'rappel: projet en attente',
  signature: 'rappel: signature',
  ratification: 'rappel: ratification',
  formality: 'rappel: formalité',
  'action-plan': "rappel: plan d'action",
  'specific-agreement': 'rappel: convention spécifique',
  'yearly-evaluation': 'rappel: évaluation annuelle',
  'final-evaluation': 'rappel: évaluation finale',
  'renewal-decision': 'rappel: décision de renouvellement',
  duty: 'rappel: obligation annexe',
  'committee-minutes': 'rappel: procès-verbal du comité de suivi',
  'end-of-term': 'fin du terme',
  'end-of-notice': 'fin du préavis',
};

const worded = (words: Record<string, string>, name: string): string => words[name] ?? name;

export const phaseInWords = (phase: string): string => worded(phases, phase);
export const deadlineInWords = (kind: string): string => worded(deadlines, kind);

export const ASKING = "nouvelle lecture de l'acte";
export const RETRYING = 'registre injoignable: nouvel essai';
export const alarmInWords = 'échéance refusée: nouvel essai dans une heure';
export const restingInWords = (what: string): string => `repos après échec: ${what}`;
export const recordingInWords = (what: string): string => `inscription: ${what}`;

/** The three lines that stand above the history. */
export const detailsInWords = (lines: {
  phase: string | null;
  deadline: { kind: string; on: string } | null;
  underWay: number;
  stuck: boolean;
}): string =>
  [
    lines.phase ? `Phase: ${phaseInWords(lines.phase)}` : "Ce protocole n'existe pas",
    lines.deadline
      ? `Prochaine échéance: ${deadlineInWords(lines.deadline.kind)}, le ${lines.deadline.on}`
      : 'Aucune échéance',
    ...(lines.underWay ? [`Envois et documents en cours: ${lines.underWay}`] : []),
    ...(lines.stuck ? [`ALERTE: ${alarmInWords}`] : []),
  ].join('\n\n');
