import type { StaffRecordedAct } from '@pacta/contracts';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { AboutProtocol } from '../protocol/about.js';

export type FormComponent = LazyExoticComponent<ComponentType<AboutProtocol>>;

export const form = <M>(load: () => Promise<M>, name: keyof M): FormComponent =>
  lazy(async () => ({ default: (await load())[name] as ComponentType<AboutProtocol> })); // named by who asks, each a form

/** Each form by its name in the address, but for the one that corrects what the others recorded. */
export const SAID = {
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
  attach: form(() => import('../attachments/attach-form.js'), 'AttachForm'),
} as const;

const planForm = form(() => import('../plan/plan-form.js'), 'PlanForm');
const cardForm = form(() => import('../evaluation/card-form.js'), 'CardForm');

/** The very form of an act, where what was recorded is put right. */
export const FORM_OF_RECORDED: Readonly<Record<StaffRecordedAct['type'], FormComponent>> = {
  sign: SAID.sign,
  'ratify-by-council': SAID.council,
  'refuse-by-council': SAID.council,
  'adjourn-by-council': SAID.council,
  'complete-formality': SAID.formality,
  'record-mandate': SAID.mandate,
  'end-mandate': SAID['end-mandate'],
  'propose-action-plan': planForm,
  'approve-action-plan': SAID.approve,
  'conclude-specific-agreement': SAID.agreement,
  'report-progress': SAID.progress,
  'record-diagnosis': SAID.diagnosis,
  'set-up-evaluation': SAID['set-up-evaluation'],
  'start-project': SAID['start-project'],
  'close-project': SAID['close-project'],
  'compose-committee': SAID.compose,
  'convene-committee': SAID.convene,
  'record-minutes': SAID.minutes,
  'submit-evaluation': cardForm,
  'decide-renewal': SAID.renewal,
  'give-notice': SAID.notice,
  'withdraw-notice': SAID['withdraw-notice'],
  'propose-termination': SAID.termination,
  'withdraw-proposal': SAID['withdraw-proposal'],
  'fulfil-duty': SAID.duty,
};
