import type { ProtocolView, StaffActType } from '@pacta/contracts';
import type { Tab } from '../protocol/tab-names.js';
import type { Place } from './registry.js';

/** The acts that one looks for less often, by their subject; those that hang on one thing are recorded where that thing stands. */
export interface Subject {
  readonly id: 'text' | 'plans' | 'people' | 'deadlines' | 'record' | 'end';
  readonly forms: readonly Place[];
  /** A tab in which more of the subject is recorded, with the acts that make it worth going there. */
  readonly tabs: readonly { readonly tab: Tab; readonly when: readonly StaffActType[] }[];
}

export const subjects: readonly Subject[] = [
  {
    id: 'text',
    forms: ['correct-text', 'amendment', 'adhesion'],
    tabs: [{ tab: 'text', when: ['withdraw-proposal'] }],
  },
  {
    id: 'plans',
    forms: ['agreement', 'diagnosis'],
    tabs: [
      {
        tab: 'plans',
        when: [
          'propose-action-plan',
          'approve-action-plan',
          'report-progress',
          'set-up-evaluation',
          'start-project',
          'close-project',
        ],
      },
      { tab: 'evaluations', when: ['submit-evaluation'] },
    ],
  },
  {
    id: 'people',
    forms: ['mandate', 'compose', 'convene', 'minutes'],
    tabs: [{ tab: 'parties', when: ['end-mandate'] }],
  },
  { id: 'deadlines', forms: ['policy'], tabs: [{ tab: 'deadlines', when: ['snooze-reminders', 'fulfil-duty'] }] },
  { id: 'record', forms: ['document'], tabs: [{ tab: 'life', when: ['attach-file', 'correct-record'] }] },
  { id: 'end', forms: ['termination', 'withdraw-notice', 'notice', 'withdraw', 'abandon'], tabs: [] },
];

export const mayIn = (view: ProtocolView, types: readonly StaffActType[]): boolean =>
  view.possible.some((act) => types.some((type) => type === act.type));
