import type { DocumentView, NoticeView } from '@pacta/contracts';
import { catalogueIn } from '@pacta/contracts/messages';
import type { CivilDay } from '@pacta/protocol';
import type { Words } from '../words/words.js';
import type { Lived } from './live.js';

/** A file of the folder: where it lies, which entry of the journal called for it, and how it is called. */
export interface FolderFile {
  readonly path: string;
  readonly position: number;
  readonly title: string;
}

export interface DocumentFile extends FolderFile {
  readonly document: DocumentView;
}
export interface MessageFile extends FolderFile {
  readonly content: string;
}

/** The id of a message is its effect's: `<protocol>/<position>/<n>`. */
const positionOf = ({ id }: NoticeView): number => Number(id.split('/').at(-2));

/** Letters without accents, digits and hyphens, so that every file system takes it. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);

const named = (day: CivilDay, position: number, rest: string): string =>
  `${day}-${String(position).padStart(4, '0')}-${rest}`;

/** The documents, in the order of their days. */
export const documentFiles = ({ documents, dayOf }: Lived): readonly DocumentFile[] =>
  documents
    .map((document) => {
      const position = document.calledBy;
      const path = `documents/${named(dayOf(document.issuedAt), position, document.fileName)}`;
      return { path, position, title: `${document.title} (${document.format})`, document };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));

/** The messages, in the order of their days. */
export const messageFiles = (
  { notices, journal, dayOf }: Lived,
  { language, life: words }: Words,
): readonly MessageFile[] =>
  notices
    .map((notice) => {
      const kinds: Readonly<Record<string, string>> = catalogueIn(language).words.notices;
      const position = positionOf(notice);
      const entry = journal.find((each) => each.position === position);
      const day = dayOf(entry?.at ?? notice.createdAt);
      const path = `messages/${named(day, position, `${plain(kinds[notice.kind] ?? notice.kind)}.txt`)}`;
      const to = notice.recipients.length > 0 ? notice.recipients.join(', ') : words.nobody;
      const head = [`${words.date} ${day}`, `${words.to} ${to}`, `${words.subject} ${notice.subject}`];
      return { path, position, title: notice.subject, content: `${head.join('\n')}\n\n${notice.body.trimEnd()}\n` };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
