import type { JournalSentences } from '../../catalogue.js';
import { document } from '../document.js';
import { instrument } from '../things.js';
import { dayInEnglish as day, somePartyNames } from '../wording.js';
import { words } from '../words.js';
import { because, noted } from './clauses.js';

type Told =
  'policy-set' | 'reminders-snoozed' | 'file-attached' | 'document-drawn-up' | 'record-corrected' | 'reminded';

export const ofOffice: Pick<JournalSentences, Told> = {
  'policy-set': ({ obligation, change, reason }, names) =>
    change
      ? `For this ${names.text('en').noun}, deadline and reminders change (${words.obligations[obligation]}).${because(reason)}`
      : `Deadline and reminders are those of the general rule again (${words.obligations[obligation]}).${because(reason)}`,
  'reminders-snoozed': ({ until, because: why, note }) =>
    why === 'received-otherwise'
      ? `Received another way: reminders are silent until ${day(until)}.${noted(note)}`
      : `Reminders are silent until ${day(until)}.${noted(note)}`,
  'file-attached': ({ name, to }) => `The file “${name}” is attached to entry no. ${to} of the journal.`,
  'document-drawn-up': (drawn, names) => `A document is drawn up by hand: ${document(drawn, names)}.`,
  'record-corrected': ({ position, by, replaced, reason }) =>
    replaced.some(({ facts }) => facts.length > 0)
      ? `Entry no. ${position} is corrected by ${by}.${because(reason)}`
      : `Entry no. ${position}, recorded by mistake, is annulled by ${by}.${because(reason)}`,
  reminded: ({ kind, parties, due, toSupervisor, instrument: id }, names) => {
    const what = id === undefined ? words.obligations[kind] : `${words.obligations[kind]}, ${instrument(names, id)}`;
    const whose = parties.length ? `: ${somePartyNames(names, parties)}` : '';
    return `Reminder (${what}${whose}) for ${day(due)}${toSupervisor ? ', the supervisor told' : ''}.`;
  },
};
