import type { DocumentView } from '@pacta/contracts';
import { eventIn, namesOf, type UiLanguage } from '@pacta/contracts/messages';
import { subjectOf, type Protocol } from '@pacta/protocol';
import type { IssuedDocument, RecordedEvent } from '@pacta/register';
import { documentTitle } from './document-title.js';

/** An outbox id is `<protocol>/<position>/<n>`: the entry of the journal that called for the document, and its rank in what was called for. */
export function callOf({ outboxId }: Pick<IssuedDocument, 'outboxId'>): {
  readonly position: number;
  readonly rank: number;
} {
  const [, position = 0, rank = 0] = outboxId.split('/').map(Number);
  return { position, rank };
}

/** The last act first, its documents in the order in which it calls for them. */
function byCall(one: IssuedDocument, other: IssuedDocument): number {
  const [a, b] = [callOf(one), callOf(other)];
  return b.position - a.position || a.rank - b.rank || one.format.localeCompare(other.format);
}

/** The files that were issued, each with what called for it. */
export function issuedView(
  issued: readonly (IssuedDocument & { readonly size: number })[],
  state: Protocol,
  journal: readonly RecordedEvent[],
  language: UiLanguage,
): DocumentView[] {
  const names = namesOf(state);
  return [...issued].sort(byCall).map((document) => {
    const { id, kind, about, own, format, fileName, textVersion, size, sha256, issuedAt } = document;
    const { position: calledBy } = callOf(document);
    const called = journal.find(({ position }) => position === calledBy)?.body;
    return {
      id,
      kind,
      title: documentTitle({ kind, about, own }, state, language),
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
