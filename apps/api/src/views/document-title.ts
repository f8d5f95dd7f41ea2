import { catalogueIn, namesOf, type NamedDocument, type UiLanguage } from '@pacta/contracts/messages';
import type { Protocol, ProtocolText } from '@pacta/protocol';

/** What a document is called in the reader's language; `draft` where no text has been submitted yet. */
export const documentTitle = (
  document: NamedDocument,
  state: Protocol,
  language: UiLanguage,
  draft: ProtocolText | null = null,
): string => catalogueIn(language).document(document, namesOf(state, draft));
