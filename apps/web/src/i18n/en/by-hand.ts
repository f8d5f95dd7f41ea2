import type { Texts } from '../catalogue.js';
import type { byHand as french } from '../fr/by-hand.js';

export const byHand: Texts<typeof french> = {
  byHand: {
    title: 'Draw up a document',
    lead: 'Choose the document: it is filled in with what the protocol knows already. Complete it, read it, download a draft of it or issue it.',
    kind: 'Document',
    choose: 'Choose a document…',
    ofActs: 'Issued by an act as well',
    byHandOnly: 'Drawn up by hand',
    about: 'About',
    another: 'Another one, not recorded yet',
    language: 'Language',
    blanks: 'A field left empty is printed as a line to be completed by hand, except where it is required.',
    putIn: 'Add',
    takeOut: 'Remove',
    nth: '{{label}}, no. {{n}}',
    issue: 'Issue the document',
    effect:
      '“{{title}}” will be issued as it stands, with the reference of the protocol and a verification code. An issued document never changes; it does not move the protocol.',
    shown: 'The document',
    notYet: 'The document appears as soon as the required fields are filled in.',
    coming: 'The document is on its way…',
    kept: 'What you type is kept on this device until the document is issued.',
    takenUp: 'What you had typed, and had not issued, has been taken up again.',
    giveUp: 'Start again from what the protocol knows',
  },
};
