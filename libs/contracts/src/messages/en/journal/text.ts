import type { JournalSentences } from '../../catalogue.js';
import { count, dayInEnglish as day } from '../wording.js';
import { because } from './clauses.js';

type Told =
  | 'protocol-started'
  | 'protocol-imported'
  | 'text-submitted'
  | 'text-withdrawn'
  | 'text-corrected'
  | 'text-taken-up-again'
  | 'entered-into-force'
  | 'abandoned';

export const ofText: Pick<JournalSentences, Told> = {
  'protocol-started': ({ reference, predecessor }) =>
    predecessor
      ? `The protocol ${reference} is opened to follow the one that ends.`
      : `The protocol ${reference} is opened.`,
  'protocol-imported': ({ reference, inForceOn, lastDay, source }) =>
    `The protocol ${reference} is taken in during its life${source.trim() ? ` (${source})` : ''}: it has been in force since ${day(inForceOn)}, ${lastDay ? `until ${day(lastDay)}` : 'without a last day'}.`,
  'text-submitted': ({ version }) => `Version ${version} of the text is frozen and submitted for signature.`,
  'text-withdrawn': ({ reason, revokedSignatures, revokedDeliberations }) =>
    `The text is withdrawn; signatures revoked: ${revokedSignatures}, deliberations without effect: ${revokedDeliberations}.${because(reason)}`,
  'text-corrected': ({ version, changes, reason }) =>
    `${count(changes.length, 'clerical error is', 'clerical errors are')} corrected in version ${version} of the text; signatures stay valid.${because(reason)}`,
  'entered-into-force': ({ on, lastDay }) =>
    lastDay
      ? `The protocol enters into force on ${day(on)}; its last day is ${day(lastDay)}.`
      : `The protocol enters into force on ${day(on)}, without a last day: it binds until it is ended.`,
  'text-taken-up-again': ({ fromVersion, reason }) =>
    `The refused text (version ${fromVersion}) is taken up again for a new version.${because(reason)}`,
  abandoned: ({ reason }) => `The protocol is abandoned.${because(reason)}`,
};
