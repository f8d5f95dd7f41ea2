import type { DocumentView } from '@pacta/contracts';
import { eventIn, namesOf, type UiLanguage } from '@pacta/contracts/messages';
import { subjectOf, type Protocol } from '@pacta/protocol';
import type { IssuedDocument, RecordedEvent } from '@pacta/register';
import { documentTitle } from './document-title.js';

/** An outbox id is `<protocol>/<position>/<n>`: the second part is the entry of the journal that called for the document. */
const entryOf = ({ outboxId }: Pick<IssuedDocument, 'outboxId'>): number => Number(outboxId.split('/')[1]);

/** The files that were issued, each with what called for it. */
export function issuedView(
  issued: readonly (IssuedDocument & { readonly size: number })[],
  state: Protocol,
  journal: readonly RecordedEvent[],
  language: UiLanguage,
): DocumentView[] {
  const names = namesOf(state);
  return issued.map((document) => {
    const { id, kind, about, format, fileName, textVersion, size, sha256, issuedAt } = document;
    const calledBy = entryOf(document);
    const called = journal.find(({ position }) => position === calledBy)?.body;
    return {
      id,
      kind,
      title: documentTitle({ kind, about }, state, language),
      about: subjectOf(about),
      format,
      language: document.language,
      fileName,
      version: textVersion,
      size,
      sha256,
      issuedAt,
      calledBy,
      because: called ? eventIn(language, called, names) : '',
    };
  });
}
