import type { OfferedDocument } from '@pacta/contracts';
import { catalogueIn, namesOf, type UiLanguage } from '@pacta/contracts/messages';
import { BY_HAND, DOCUMENT_KINDS, subjectsOf } from '@pacta/protocol';
import { templateOfKind, type Known, type PactaTemplate } from '@pacta/templates';

/** The documents that could be made now, in the order of a protocol's life, each with what it could be about; then the office's own kinds. */
export function offeredDocuments(
  { protocol: state, text, rules }: Known,
  own: readonly PactaTemplate[],
  language: UiLanguage,
): OfferedDocument[] {
  const say = catalogueIn(language);
  const names = namesOf(state, text, rules);
  const ofProduct = DOCUMENT_KINDS.flatMap((kind): OfferedDocument[] => {
    const template = templateOfKind(kind);
    const subjects = subjectsOf(kind, { state, text, rules });
    if (!template || subjects.length === 0) return [];
    const said = subjects.map((about) => ({ about, title: say.document({ kind, about }, names) }));
    const byHand = BY_HAND.includes(kind);
    const languages = [...template.languages];
    return [{ kind, title: say.words.documents[kind], byHand, own: false, languages, subjects: said }];
  });
  return [...ofProduct, ...own.map(ownOffered)];
}

/** About the whole protocol: what else a document of an office's own is about, it says itself. */
function ownOffered({ kind, title: titles, languages }: PactaTemplate): OfferedDocument {
  const title = Object.values(titles)[0] ?? kind;
  return { kind, title, byHand: true, own: true, languages: [...languages], subjects: [{ about: {}, title }] };
}
