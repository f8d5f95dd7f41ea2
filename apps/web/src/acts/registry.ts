import type { StaffActType, StaffRecordedAct } from '@pacta/contracts';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { AboutProtocol } from '../protocol/about.js';

type FormComponent = LazyExoticComponent<ComponentType<AboutProtocol>>;

const form = <M>(load: () => Promise<M>, name: keyof M): FormComponent =>
  lazy(async () => ({ default: (await load())[name] as ComponentType<AboutProtocol> })); // named below, each a form

/** Each form by its name in the address: a form that is added here has a page, and its words in the catalogue. */
export const FORMS = {
  sign: form(() => import('./sign-form.js'), 'SignForm'),
  council: form(() => import('./council-form.js'), 'CouncilForm'),
  formality: form(() => import('./formality-form.js'), 'FormalityForm'),
  agreement: form(() => import('./agreement-form.js'), 'AgreementForm'),
  approve: form(() => import('./approve-form.js'), 'ApproveForm'),
  renewal: form(() => import('./renewal-form.js'), 'RenewalForm'),
  notice: form(() => import('./notice-form.js'), 'NoticeForm'),
  'withdraw-notice': form(() => import('./withdraw-notice-form.js'), 'WithdrawNoticeForm'),
  withdraw: form(() => import('./reason-form.js'), 'ReasonForm'),
  abandon: form(() => import('./reason-form.js'), 'ReasonForm'),
  redraft: form(() => import('./reason-form.js'), 'ReasonForm'),
  mandate: form(() => import('../mandates/mandate-form.js'), 'MandateForm'),
  'end-mandate': form(() => import('../mandates/end-form.js'), 'EndMandateForm'),
  amendment: form(() => import('../instruments/proposal-form.js'), 'ProposalForm'),
  adhesion: form(() => import('../instruments/proposal-form.js'), 'ProposalForm'),
  termination: form(() => import('../instruments/termination-form.js'), 'TerminationForm'),
  'withdraw-proposal': form(() => import('../instruments/withdraw-form.js'), 'WithdrawProposalForm'),
  progress: form(() => import('../plan/progress-form.js'), 'ProgressForm'),
  diagnosis: form(() => import('../projects/diagnosis-form.js'), 'DiagnosisForm'),
  'set-up-evaluation': form(() => import('../projects/set-up-form.js'), 'SetUpForm'),
  'start-project': form(() => import('../projects/start-form.js'), 'StartForm'),
  'close-project': form(() => import('../projects/close-form.js'), 'CloseForm'),
  compose: form(() => import('../committee/compose-form.js'), 'ComposeForm'),
  convene: form(() => import('../committee/convene-form.js'), 'ConveneForm'),
  minutes: form(() => import('../committee/minutes-form.js'), 'MinutesForm'),
  duty: form(() => import('../deadlines/duty-form.js'), 'DutyForm'),
  snooze: form(() => import('../deadlines/snooze-form.js'), 'SnoozeForm'),
  policy: form(() => import('../deadlines/policy-form.js'), 'PolicyForm'),
  'correct-text': form(() => import('../corrections/text-form.js'), 'CorrectTextForm'),
  correct: form(() => import('../corrections/record-form.js'), 'CorrectRecordForm'),
  attach: form(() => import('../attachments/attach-form.js'), 'AttachForm'),
} as const;

export type FormName = keyof typeof FORMS;
export const isForm = (name: string): name is FormName => Object.hasOwn(FORMS, name);

/** Where an act is recorded: in a form, or on the page that its subject has. */
export type Place = FormName | 'draft' | 'plan' | 'evaluation';

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
  'correct-record': 'correct',
};

const planForm = form(() => import('../plan/plan-form.js'), 'PlanForm');
const cardForm = form(() => import('../evaluation/card-form.js'), 'CardForm');

/** The very form of an act, where what was recorded is put right. */
export const FORM_OF_RECORDED: Readonly<Record<StaffRecordedAct['type'], FormComponent>> = {
  sign: FORMS.sign,
  'ratify-by-council': FORMS.council,
  'refuse-by-council': FORMS.council,
  'adjourn-by-council': FORMS.council,
  'complete-formality': FORMS.formality,
  'record-mandate': FORMS.mandate,
  'end-mandate': FORMS['end-mandate'],
  'propose-action-plan': planForm,
  'approve-action-plan': FORMS.approve,
  'conclude-specific-agreement': FORMS.agreement,
  'report-progress': FORMS.progress,
  'record-diagnosis': FORMS.diagnosis,
  'set-up-evaluation': FORMS['set-up-evaluation'],
  'start-project': FORMS['start-project'],
  'close-project': FORMS['close-project'],
  'compose-committee': FORMS.compose,
  'convene-committee': FORMS.convene,
  'record-minutes': FORMS.minutes,
  'submit-evaluation': cardForm,
  'decide-renewal': FORMS.renewal,
  'give-notice': FORMS.notice,
  'withdraw-notice': FORMS['withdraw-notice'],
  'propose-termination': FORMS.termination,
  'withdraw-proposal': FORMS['withdraw-proposal'],
  'fulfil-duty': FORMS.duty,
};
