import type { Texts } from '../catalogue.js';
import type { acts as french } from '../fr/acts.js';

export const acts: Texts<typeof french> = {
  offer: {
    draft: 'Go on drafting',
    sign: 'Record the signature: {{name}}',
    council: 'Record the council’s decision: {{name}}',
    formality: 'Record the formality: {{name}}',
    plan: 'Action plan {{year}}',
    agreement: 'Record the agreement {{year}}',
    evaluation: 'Evaluate {{year}}: {{name}}',
    finalEvaluation: 'Final evaluation: {{name}}',
    renewal: 'Renewal decision: {{name}}',
    redraft: 'Take the text up again',
    withdraw: 'Withdraw the text',
    abandon: 'Abandon the protocol',
    notice: 'Give notice of termination',
  },
  acts: {
    dayMissing: 'Give the day, for example 31/1/2027.',
    reason: 'Reason',
    sign: {
      title: 'Record a signature',
      lead: 'The executive’s signature, under the suspensive condition of ratification.',
      action: 'Record the signature: {{name}}',
      effect:
        'The signature of {{name}} will bind version {{version}} of the text. It falls only if the text is withdrawn.',
      on: 'Day of the signature',
      signatory: 'Signatory',
      function: 'Function',
    },
    council: {
      title: 'Record the council’s decision',
      lead: 'What the minutes of the sitting say.',
      outcome: 'Decision of the council: {{name}}',
      outcomes: {
        ratified: 'Ratifies the protocol',
        refused: 'Refuses the protocol',
        adjourned: 'Puts its decision off',
      },
      actions: {
        ratified: 'Record the ratification',
        refused: 'Record the refusal',
        adjourned: 'Record the adjournment',
      },
      effects: {
        ratified:
          'The suspensive condition will be lifted for {{name}}. If this is the last act awaited, the protocol enters into force on that day.',
        refused:
          'One refusal is enough: the protocol will have no effect, and the other parties will be told the reason. The text can be taken up again.',
        adjourned: 'The decision of {{name}} stays awaited until the new sitting.',
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
      lead: 'The agreement between the two parties that houses the year’s plan.',
      action: 'Record the agreement',
      effect: 'The specific agreement of {{year}} will be held as concluded.',
      on: 'Day of the agreement {{year}}',
    },
    renewal: {
      title: 'Decide on the renewal',
      lead: 'When all parties wish it, a successor protocol is opened, to be signed and ratified anew.',
      action: 'Record the decision',
      question: 'Does {{name}} wish to renew the protocol?',
      yes: 'Yes, renew',
      no: 'No, let the protocol come to its end',
      effectYes: 'The decision of {{name}} will be recorded. If all parties agree, the successor is opened, prefilled.',
      effectNo:
        'The decision of {{name}} will be recorded and the other parties told. It can change until the last day.',
      on: 'Day of the decision',
    },
    notice: {
      title: 'Give notice of termination',
      lead: 'A party ends the protocol; it stays in force during the notice period.',
      action: 'Record the notice',
      effect: 'The notice by {{name}} starts the notice period, after which the protocol ends. It cannot be undone.',
      party: 'Party that gives notice',
      on: 'Day of the notice',
    },
    withdraw: {
      title: 'Withdraw the text',
      lead: 'To change the text, it must be withdrawn from signature.',
      action: 'Withdraw the text',
      effect_zero: 'The text becomes a draft again. No signature is given yet: nothing is revoked.',
      effect_one: 'The text becomes a draft again. One signature will be revoked, and deliberations on this text too.',
      effect_other:
        'The text becomes a draft again. {{count}} signatures will be revoked, and deliberations on this text too.',
    },
    abandon: {
      title: 'Abandon the protocol',
      lead: 'The protocol will not be concluded. It stays in your lists, with its reason.',
      action: 'Abandon the protocol',
      effect_zero: 'The protocol will be closed for good; nothing more will be awaited or recalled.',
      effect_one: 'The protocol will be closed for good; the signature given will have no effect.',
      effect_other: 'The protocol will be closed for good; the {{count}} signatures given will have no effect.',
    },
    redraft: {
      title: 'Take the text up again',
      lead: 'The refused text becomes the draft of a new version.',
      action: 'Take the text up again',
      effect: 'A new version will be opened from the refused text.',
    },
  },
};
