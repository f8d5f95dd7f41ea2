import type { Rehearsed } from '@pacta/protocol';
import type { Names } from '../names.js';
import { theText } from './things.js';
import { dayInEnglish, somePartyNames } from './wording.js';

const subjects: Readonly<Record<Rehearsed['kind'], string>> = {
  draft: 'waiting draft',
  signature: 'signature',
  ratification: 'ratification by the council',
  formality: 'formality',
  'action-plan': 'action plan',
  'specific-agreement': 'specific agreement',
  'yearly-evaluation': 'yearly evaluation',
  'final-evaluation': 'final evaluation',
  'renewal-decision': 'decision on the renewal',
  duty: 'follow-up step',
  'committee-minutes': 'minutes of the monitoring committee',
  'end-of-term': 'end of the term',
  'end-of-notice': 'end of the notice period',
};

/** «Reminder: action plan 2027 (Huy and Ouakam), for 31 January 2027». */
export function rehearsed({ type, kind, parties, year, due }: Rehearsed, names: Names): string {
  const subject = year === undefined ? subjects[kind] : `${subjects[kind]} ${year}`;
  const whose = parties.length > 0 ? ` (${somePartyNames(names, parties)})` : '';
  if (type === 'reminder') return `Reminder: ${subject}${whose}, for ${dayInEnglish(due)}`;
  if (type === 'due') return `Due: ${subject}${whose}`;
  return kind === 'end-of-notice'
    ? `End of the notice period: ${theText(names)} ends`
    : `End of the term: without an agreed renewal, ${theText(names)} lapses`;
}
