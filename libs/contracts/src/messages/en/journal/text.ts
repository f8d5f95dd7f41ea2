import type { JournalSentences } from '../../catalogue.js';
import { theText } from '../things.js';
import { capital, count, dayInEnglish as day } from '../wording.js';
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
  'protocol-started': ({ reference, predecessor }, names) =>
    predecessor
      ? `${capital(theText(names))} ${reference} is opened to follow the one that ends.`
      : `${capital(theText(names))} ${reference} is opened.`,
  'protocol-imported': ({ reference, inForceOn, lastDay, source }, names) =>
    `${capital(theText(names))} ${reference} is taken in during its life${source.trim() ? ` (${source})` : ''}: it has been in force since ${day(inForceOn)}, ${lastDay ? `until ${day(lastDay)}` : 'without a last day'}.`,
  'text-submitted': ({ version }) => `Version ${version} of the text is frozen and submitted for signature.`,
  'text-withdrawn': ({ reason, revokedSignatures, revokedDeliberations }) =>
    `The text is withdrawn; signatures revoked: ${revokedSignatures}, deliberations without effect: ${revokedDeliberations}.${because(reason)}`,
  'text-corrected': ({ version, changes, reason }) =>
    `${count(changes.length, 'clerical error is', 'clerical errors are')} corrected in version ${version} of the text; signatures stay valid.${because(reason)}`,
  'entered-into-force': ({ on, lastDay }, names) =>
    lastDay
      ? `${capital(theText(names))} enters into force on ${day(on)}; its last day is ${day(lastDay)}.`
      : `${capital(theText(names))} enters into force on ${day(on)}, without a last day: it binds until it is ended.`,
  'text-taken-up-again': ({ fromVersion, reason }) =>
    `The refused text (version ${fromVersion}) is taken up again for a new version.${because(reason)}`,
  abandoned: ({ reason }, names) => `${capital(theText(names))} is abandoned.${because(reason)}`,
};
