import type { Texts } from '../catalogue.js';
import type { journal as french } from '../fr/journal.js';

export const journal: Texts<typeof french> = {
  journal: {
    empty: 'Nothing has happened yet.',
    recorded: 'recorded on {{day}}',
    corrected: 'Entry no. {{position}}, corrected since',
    attach: 'Attach a scan',
    attachAbout: 'Attach a scan to: {{sentence}}',
    correct: 'Correct',
    correctAbout: 'Correct: {{sentence}}',
  },
  attachments: {
    label: 'The scan of the act (optional)',
    files: 'Files',
    choose: 'Choose a file',
    orDrop: 'or drop it here (PDF, image or Word, 20 MB at most).',
    leaveOut: 'Do not attach {{name}}',
    attach: 'Attach',
    noFile: 'Choose a file first.',
    download: '{{name}}, download',
  },
  corrections: {
    entry: 'Entry of the journal',
    how: 'What is to be done?',
    again: 'Record it as it should have been',
    strike: 'Strike this entry out: it should not have been there',
    action: 'Record the correction',
    effect:
      'The entry will no longer stand as it was; what followed from it is drawn anew. The journal will show both, with the reason and your name.',
    strikeAction: 'Strike the entry out',
    strikeEffect:
      'The entry will no longer stand, nor what followed from it. It can still be read in the journal, with the reason and your name.',
    why: 'The correction',
    reason: 'Reason of the correction',
    reasonHint: 'It stays in the journal, beside the entry',
    by: 'Your name',
    noEntry: 'There is no such entry',
    notThis: 'This entry cannot be corrected',
    notThisWhy:
      'It follows from another one, or was corrected already, or holds scores that are still sealed. Correct the act from which it follows.',
    text: {
      action: 'Record the correction',
      effect: 'The text will read as corrected. The hash that was signed does not change, and no signature is revoked.',
      offered: 'Only the fields are offered in which a slip of the pen can be corrected without signing anew.',
      was: 'Was: {{words}}',
      on: 'Day of the correction',
      others_one: 'Why another field is not offered',
      others_other: 'Why {{count}} other fields are not offered',
      whyNot:
        'These fields bind the parties: to change them, the text must be withdrawn, which revokes the signatures given.',
      whyInForce: 'These fields bind the parties: to change them takes an amendment, signed and ratified.',
      made: 'Slips of the pen corrected since the text was frozen',
    },
  },
};
