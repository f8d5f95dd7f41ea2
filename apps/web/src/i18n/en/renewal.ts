import type { Texts } from '../catalogue.js';
import type { renewal as french } from '../fr/renewal.js';

export const renewal: Texts<typeof french> = {
  renewal: {
    notYet: 'Renewal is decided in the last year',
    notYetWhy: 'The protocol is not in force yet.',
    endless: 'This text has no end',
    endlessWhy: 'It binds until it is ended: there is nothing to renew.',
    window: 'Renewal is decided between {{from}} and {{lastDay}}, the last day of the protocol.',
    agreed: 'Renewal agreed on {{day}}',
    opening: 'The successor protocol is being opened…',
    toSuccessor: 'Open the successor protocol',
    toPredecessor: 'See the previous protocol',
    decisions: 'The decisions',
    yes: 'wishes to renew (decision of {{day}})',
    no: 'does not wish to renew (decision of {{day}})',
    undecided: 'no decision yet',
    decide: 'Record the decision',
    change: 'Change the decision',
    years: 'What was planned and done',
    year: 'Year',
    planned: 'Action plan',
    agreement: 'Agreement',
    mean: 'Evaluation',
  },
};
