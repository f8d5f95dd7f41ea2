import type { Texts } from '../catalogue.js';
import type { protocol as french } from '../fr/protocol.js';

export const protocol: Texts<typeof french> = {
  protocol: {
    blocks: 'What is awaited',
    canDo: 'You can also',
    endings: 'Go back or end it',
    arriving_one: 'A document or message is on its way…',
    arriving_other: '{{count}} documents and messages are on their way…',
  },
  line: {
    title: 'The life of the protocol',
    draft: 'Drafting',
    signature: 'Signatures',
    deliberation: 'Councils',
    formality: 'Formalities',
    inForce: 'In force',
    end: 'End',
    submitted: 'frozen on {{day}}',
    awaited: 'awaited',
    adjourned: 'adjourned to {{day}}',
    since: 'since {{day}}',
  },
  tabs: {
    life: 'Life',
    text: 'Text',
    documents: 'Documents',
    plans: 'Action plans',
    evaluations: 'Evaluations',
    renewal: 'Renewal',
    parties: 'Parties',
    deadlines: 'Deadlines',
    messages: 'Messages',
  },
  journal: { empty: 'Nothing has happened yet.', recorded: 'recorded on {{day}}' },
  documents: {
    empty: 'No document yet',
    emptyWhy:
      'Documents are issued as acts are recorded: the protocol and its annex at submission, the deliberation after each council.',
    version: 'version {{version}}',
    issued: 'issued on {{at}}',
    download: '{{title}}, download as {{format}}',
    size: '{{kb}} KB',
  },
  notices: {
    empty: 'No message yet',
    emptyWhy: 'Partners and the person in charge are told at each step; their messages appear here.',
    to: 'To {{recipients}}',
    noAddress: 'No address known',
    sent: 'sent',
    kept: 'kept here',
    read: 'Read',
  },
  parties: { empty: 'The parties appear once the text is out for signature.' },
  text: {
    none: 'The text is being drafted.',
    open: 'Open the document (PDF)',
    years_one: '{{count}} year',
    years_other: '{{count}} years',
    hash: 'Fingerprint (SHA-256)',
  },
};
