import type { Texts } from '../catalogue.js';
import type { verification as fr } from '../fr/verification.js';

export const verification: Texts<typeof fr> = {
  verification: {
    title: 'Verify a document',
    lead: 'Each document issued by this service bears a code at the foot of the page. The code says whether the document is authentic and still the one that counts.',
    code: 'Code printed at the foot of the document',
    codeHint: 'For example K7QD-93XM-04TB. Capitals, spaces and hyphens do not matter.',
    verify: 'Verify',
    another: 'Verify another document',
    verdict: {
      authentic: 'This document is authentic',
      superseded: 'This document was issued here, but another has taken its place',
      unknown: 'No document bears this code',
    },
    explained: {
      authentic: 'It was issued by {{issuer}} on {{day}}.',
      superseded:
        'It was issued by {{issuer}} on {{day}}. The text was taken up again or the document issued anew since: ask {{issuer}} for the one that counts.',
      unknown:
        'Read the code “{{code}}” on the paper again. If that is what it says, this document does not come from this service.',
    },
    fields: {
      document: 'Document',
      reference: 'Reference',
      issuer: 'Issued by',
      issuedOn: 'Issued on',
      version: 'Version of the text',
    },
    compare:
      'Compare these lines with the paper. Do you have the file? Also check that nothing in it was changed: it does not leave your machine.',
    file: 'Choose the file you received',
    same: '“{{name}}” is the file that was issued, byte for byte.',
    other: '“{{name}}” is not the file that was issued: its content was changed, or it is another document.',
  },
};
