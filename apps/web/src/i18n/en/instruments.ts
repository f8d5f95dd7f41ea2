import type { Texts } from '../catalogue.js';
import type { instruments as french } from '../fr/instruments.js';

export const instruments: Texts<typeof french> = {
  instruments: {
    list: 'Amendments, new parties, end by consent',
    none: 'No proposal: the text is the one that was signed.',
    propose: 'Record the proposal',
    proposedBy: 'Proposed by',
    on: 'Day of the proposal',
    title: 'Subject',
    titleHints: {
      amendment: 'For example: “a new domain of action”',
      adhesion: 'For example: “Natitingou joins”',
    },
    write: {
      amendment: 'Change below what shall change. The text in force stays as it is until the last act.',
      adhesion: 'Add the new party below, then its signatory.',
    },
    parts: 'Part of the text to change',
    effects: {
      amendment:
        'The amendment goes to each party for signature and ratification. The protocol stays in force as it is until the last act.',
      adhesion:
        'The adhesion goes to each party, the new one included, for signature and ratification. The protocol stays in force as it is until the last act.',
      termination:
        'The end goes to each party for signature and ratification. Without the consent of all, the protocol goes on.',
    },
    terminationTitle: 'End of the protocol by common consent',
    endsOn: 'Last day of the protocol',
    endsOnHint: 'It stays in force up to and including that day',
    endOfProtocol: 'last day of the protocol: {{day}}',
    changes: 'What changes',
    nothingChanges: 'Nothing has changed yet.',
    field: 'Field',
    before: 'Today',
    after: 'After',
    wasProposed: 'proposed by {{name}} on {{day}}',
    withdraw: 'Withdraw the proposal',
    withdrawnOn: 'Day of the withdrawal',
    withdrawEffect_zero: 'The proposal will have no effect. No signature is given yet.',
    withdrawEffect_one: 'The proposal will have no effect; the signature given falls with it.',
    withdrawEffect_other: 'The proposal will have no effect; the {{count}} signatures given fall with it.',
  },
};
