import type { StaffActType } from '@pacta/contracts';
import { form, SAID } from './forms.js';

/** Each form by its name in the address: a form that is added has a page, and its words in the catalogue. */
export const FORMS = {
  ...SAID,
  correct: form(() => import('../corrections/record-form.js'), 'CorrectRecordForm'),
} as const;

export type FormName = keyof typeof FORMS;
export const isForm = (name: string): name is FormName => Object.hasOwn(FORMS, name);

/** Where an act is recorded: in a form, or on the page that its subject has. */
export type Place = FormName | 'draft' | 'plan' | 'evaluation' | 'document';

/** Every act that staff can record has its place: an act without one does not compile. */
export const PLACE_OF: Readonly<Record<StaffActType, Place>> = {
  'submit-for-signature': 'draft',
  'withdraw-text': 'withdraw',
  'correct-text': 'correct-text',
  redraft: 'redraft',
  abandon: 'abandon',
  'propose-amendment': 'amendment',
  'propose-adhesion': 'adhesion',
  'propose-termination': 'termination',
  'withdraw-proposal': 'withdraw-proposal',
  sign: 'sign',
  'ratify-by-council': 'council',
  'refuse-by-council': 'council',
  'adjourn-by-council': 'council',
  'complete-formality': 'formality',
  'record-mandate': 'mandate',
  'end-mandate': 'end-mandate',
  'propose-action-plan': 'plan',
  'approve-action-plan': 'plan',
  'conclude-specific-agreement': 'agreement',
  'report-progress': 'plan',
  'record-diagnosis': 'diagnosis',
  'set-up-evaluation': 'set-up-evaluation',
  'start-project': 'start-project',
  'close-project': 'close-project',
  'compose-committee': 'compose',
  'convene-committee': 'convene',
  'record-minutes': 'minutes',
  'submit-evaluation': 'evaluation',
  'decide-renewal': 'renewal',
  'give-notice': 'notice',
  'withdraw-notice': 'withdraw-notice',
  'fulfil-duty': 'duty',
  'set-policy': 'policy',
  'snooze-reminders': 'snooze',
  'attach-file': 'attach',
  'draw-up-document': 'document',
  'correct-record': 'correct',
};
