import type { Rehearsed } from '@pacta/protocol';
import type { Names } from '../names.js';
import { somePartyNames } from './actors.js';
import { agreed, theText } from './text.js';
import { dayInFrench, fr } from './typography.js';

const subjects: Readonly<Record<Rehearsed['kind'], string>> = {
  draft: 'projet à reprendre',
  signature: 'signature',
  ratification: 'ratification par le Conseil',
  formality: 'formalité',
  'action-plan': 'plan d’action',
  'specific-agreement': 'convention spécifique',
  'yearly-evaluation': 'évaluation annuelle',
  'final-evaluation': 'évaluation finale',
  'renewal-decision': 'décision de renouvellement',
  duty: 'étape de suivi',
  'committee-minutes': 'procès-verbal du comité de suivi',
  'end-of-term': 'fin du terme',
  'end-of-notice': 'fin du préavis',
};

/** «Rappel : plan d’action 2027, attendu de Huy et Ouakam pour le 31 janvier 2027». */
export function rehearsed({ type, kind, parties, year, due }: Rehearsed, names: Names): string {
  const subject = year === undefined ? subjects[kind] : `${subjects[kind]} ${year}`;
  const whose = parties.length > 0 ? fr` (${somePartyNames(names, parties)})` : '';
  if (type === 'reminder') return fr`Rappel : ${subject}${whose}, pour le ${dayInFrench(due)}`;
  if (type === 'due') return fr`Échéance : ${subject}${whose}`;
  return kind === 'end-of-notice'
    ? fr`Fin du préavis : ${theText(names)} prend fin`
    : fr`Fin du terme : sans renouvellement convenu, ${theText(names)} est ${agreed(names, 'échu')}`;
}
