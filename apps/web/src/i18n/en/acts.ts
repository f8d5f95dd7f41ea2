import type { Texts } from '../catalogue.js';
import type { acts as french } from '../fr/acts.js';
import { bindingActs } from './binding-acts.js';
import { endingActs } from './ending-acts.js';
import { upkeepActs } from './upkeep-acts.js';

export const acts: Texts<typeof french> = {
  offer: {
    any: {
      sign: 'Record a signature',
      council: 'Record a council’s decision',
      formality: 'Record a formality',
    },
    ofInstrument: '{{act}} ({{instrument}})',
    draft: 'Go on drafting',
    sign: 'Record the signature: {{name}}',
    council: 'Record the council’s decision: {{name}}',
    formality: 'Record the formality: {{name}}',
    plan: 'Action plan {{year}}',
    agreement: 'Record the agreement {{year}}',
    approve: 'Approve the plan {{year}}: {{name}}',
    progress: 'Progress of an action',
    evaluation: 'Evaluate {{year}}: {{name}}',
    finalEvaluation: 'Final evaluation: {{name}}',
    renewal: 'Renewal decision: {{name}}',
    redraft: 'Take the text up again',
    withdraw: 'Withdraw the text',
    abandon: 'Abandon the protocol',
    notice: 'Give notice of termination',
    'withdraw-notice': 'Withdraw the notice',
    mandate: 'Record a delegation of signature',
    'end-mandate': 'End a delegation',
    amendment: 'Propose an amendment',
    adhesion: 'Propose that a partner joins',
    termination: 'Propose to end it by common consent',
    'withdraw-proposal': 'Withdraw the proposal',
    diagnosis: 'Record the shared diagnosis of a project',
    'set-up-evaluation': 'Set up the evaluation of a project',
    'start-project': 'Start a project',
    'close-project': 'Close a project',
    compose: 'Compose the monitoring committee',
    convene: 'Convene the monitoring committee',
    minutes: 'Record the committee’s minutes',
    duty: 'Record as done',
    snooze: 'Put reminders off',
    policy: 'Set a deadline of this protocol’s own',
    'correct-text': 'Correct a slip of the pen',
    correct: 'Correct an entry',
    attach: 'Attach a scan',
    document: 'Draw up a document',
  },
  acts: {
    dayMissing: 'Give the day, for example 31/1/2027.',
    reason: 'Reason',
    ...bindingActs,
    ...endingActs,
    ...upkeepActs,
  },
};
