import type { Texts } from '../catalogue.js';
import type { endingActs as french } from '../fr/ending-acts.js';

export const endingActs: Texts<typeof french> = {
  amendment: {
    title: 'Propose an amendment',
    lead: 'The text changes during the term: the amendment is signed and ratified as each regime asks.',
  },
  adhesion: {
    title: 'Propose that a partner joins',
    lead: 'New parties bind themselves, and those that are there consent.',
  },
  termination: {
    title: 'End it by common consent',
    lead: 'All parties agree on the last day. A party that ends it alone gives notice.',
  },
  'withdraw-proposal': {
    title: 'Withdraw a proposal',
    lead: 'The proposal will not take effect; the protocol stays as it is.',
  },
  notice: {
    title: 'Give notice of termination',
    lead: 'A party ends the protocol; it stays in force during the notice period.',
    action: 'Record the notice',
    effect:
      'The notice by {{name}} starts the notice period, after which the protocol ends. The party can withdraw it until then.',
    party: 'Party that gives notice',
    on: 'Day of the notice',
  },
  'withdraw-notice': {
    title: 'Withdraw the notice',
    lead: 'The party that gave notice takes it back before the notice period is over.',
    action: 'Record the withdrawal',
    effect: '{{name}} withdraws its notice: the protocol runs to its end, and its deadlines go on.',
    on: 'Day of the withdrawal',
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
};
