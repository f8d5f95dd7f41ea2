import type { Texts } from '../catalogue.js';
import type { bindingActs as french } from '../fr/binding-acts.js';

export const bindingActs: Texts<typeof french> = {
  sign: {
    title: 'Record a signature',
    lead: 'The executive’s signature, under the suspensive condition of ratification.',
    action: 'Record the signature: {{name}}',
    effect:
      'The signature of {{name}} will bind version {{version}} of the text. It falls only if the text is withdrawn.',
    effectOf: 'The signature of {{name}} will bind this text ({{text}}). It falls only if that is withdrawn.',
    party: 'On behalf of',
    on: 'Day of the signature',
    who: 'Who signs',
    named: '{{name}}, {{function}} (named by the text)',
    underMandate: '{{name}} (by delegation: {{act}})',
    underMandateUntil: '{{name}} (by delegation: {{act}}, until {{day}})',
    somebodyElse: 'Another person…',
    signatory: 'Signatory',
    function: 'Function',
    withoutMandate: 'The text does not name {{name}}: a dated delegation must be recorded before the signature.',
    mandateUnrecorded: 'The text says that {{name}} signs by delegation ({{act}}): record it before the signature.',
    notOn:
      'The delegation of {{name}} ({{act}}) holds from {{from}} to {{until}}: it does not hold on {{day}}. Record the one that does.',
    notYetOn: 'The delegation of {{name}} ({{act}}) holds from {{from}} only: it does not hold on {{day}}.',
    alsoFor: '{{name}} signs by the same stroke for',
    forAnother: 'The same person signs for another party too',
    functionFor: 'Function for {{name}}',
  },
  council: {
    title: 'Record the council’s decision',
    lead: 'What the minutes of the sitting say.',
    party: 'Council of',
    outcome: 'Decision of the council: {{name}}',
    outcomes: {
      protocol: {
        ratified: 'Ratifies the protocol',
        refused: 'Refuses the protocol',
        adjourned: 'Puts its decision off',
      },
      proposal: {
        ratified: 'Approves the proposal',
        refused: 'Refuses the proposal',
        adjourned: 'Puts its decision off',
      },
    },
    actions: {
      ratified: 'Record the ratification',
      refused: 'Record the refusal',
      adjourned: 'Record the adjournment',
    },
    effects: {
      protocol: {
        ratified:
          'The suspensive condition will be lifted for {{name}}. If this is the last act awaited, the protocol enters into force on that day.',
        refused:
          'One refusal is enough: the protocol will have no effect, and the other parties will be told the reason. The text can be taken up again.',
        adjourned: 'The decision of {{name}} stays awaited until the new sitting.',
      },
      proposal: {
        ratified:
          'The approval of {{name}} will be recorded. If this is the last act awaited, the proposal takes effect on that day.',
        refused:
          'One refusal is enough: the proposal will have no effect, and the other parties will be told the reason. The protocol stays as it is.',
        adjourned: 'The decision of {{name}} stays awaited until the new sitting.',
      },
    },
    on: 'Day of the sitting',
    until: 'Adjourned to the sitting of',
    number: 'Number of the deliberation',
    attendance: 'Attendance',
    members: 'Members of the council',
    present: 'Present',
    votes: 'Votes',
    for: 'For',
    against: 'Against',
    abstentions: 'Abstentions',
  },
  formality: {
    title: 'Record a formality',
    lead: 'A step that is neither signed nor voted: a transmission, a publication, an authorisation.',
    action: 'Record the formality',
    effect: '“{{step}}” will be held as done by {{name}}.',
    on: 'Day',
  },
  agreement: {
    title: 'Record the specific agreement',
    lead: 'The agreement between the parties that houses the year’s plan.',
    action: 'Record the agreement',
    effect: 'The specific agreement of {{year}} will be held as concluded.',
    on: 'Day of the agreement {{year}}',
  },
  approve: {
    title: 'Approve the action plan',
    lead: 'The plan is adopted once every party has approved it.',
    action: 'Approve for {{name}}',
    effect: '{{name}} approves the plan {{year}} as it is proposed. Once all parties have approved it, it is adopted.',
    on: 'Day of the approval',
  },
  progress: {
    title: 'Progress of an action',
    lead: 'How far the action has come, what its indicators show, what was spent.',
  },
  renewal: {
    title: 'Decide on the renewal',
    lead: 'When all parties wish it, a successor protocol is opened, to be signed and ratified anew.',
    action: 'Record the decision',
    question: 'Does {{name}} wish to renew the protocol?',
    yes: 'Yes, renew',
    no: 'No, let the protocol come to its end',
    effectYes: 'The decision of {{name}} will be recorded. If all parties agree, the successor is opened, prefilled.',
    effectNo: 'The decision of {{name}} will be recorded and the other parties told. It can change until the last day.',
    on: 'Day of the decision',
  },
};
