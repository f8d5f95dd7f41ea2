import type { JournalSentences } from '../../catalogue.js';
import { somePartyNames } from '../actors.js';
import { document } from '../document.js';
import { thisText } from '../text.js';
import { instrument } from '../things.js';
import { dayInFrench as day, fr } from '../typography.js';
import { words } from '../words.js';
import { because, noted } from './clauses.js';

type Told =
  'policy-set' | 'reminders-snoozed' | 'file-attached' | 'document-drawn-up' | 'record-corrected' | 'reminded';

export const ofOffice: Pick<JournalSentences, Told> = {
  'policy-set': ({ obligation, change, reason }, names) =>
    change
      ? fr`Pour ${thisText(names)}, l’échéance et les rappels changent (${words.obligations[obligation]}).${because(reason)}`
      : fr`L’échéance et les rappels redeviennent ceux de la règle générale (${words.obligations[obligation]}).${because(reason)}`,
  'reminders-snoozed': ({ until, because: why, note }) =>
    why === 'received-otherwise'
      ? fr`Reçu autrement : les rappels sont suspendus jusqu’au ${day(until)}.${noted(note)}`
      : fr`Les rappels sont suspendus jusqu’au ${day(until)}.${noted(note)}`,
  'file-attached': ({ name, to }) => fr`Le fichier « ${name} » est joint à l’entrée n° ${to} du journal.`,
  'document-drawn-up': (drawn, names) => fr`Document établi à la main : ${document(drawn, names)}.`,
  'record-corrected': ({ position, by, replaced, reason }) =>
    replaced.some(({ facts }) => facts.length > 0)
      ? fr`L’entrée n° ${position} est corrigée par ${by}.${because(reason)}`
      : fr`L’entrée n° ${position}, consignée par erreur, est annulée par ${by}.${because(reason)}`,
  reminded: ({ kind, parties, due, toSupervisor, instrument: id }, names) => {
    const what = id === undefined ? words.obligations[kind] : `${words.obligations[kind]}, ${instrument(names, id)}`;
    const whose = parties.length ? fr` : ${somePartyNames(names, parties)}` : '';
    return fr`Rappel (${what}${whose}) pour le ${day(due)}${toSupervisor ? ', le superviseur prévenu' : ''}.`;
  },
};
