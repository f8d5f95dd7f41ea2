import type { OfferedDocument } from '@pacta/contracts';
import { catalogueIn, namesOf, type UiLanguage } from '@pacta/contracts/messages';
import { BY_HAND, DOCUMENT_KINDS, subjectsOf } from '@pacta/protocol';
import { templateOfKind, type Known } from '@pacta/templates';

/** The documents that could be made now, in the order of a protocol's life, each with what it could be about. */
export function offeredDocuments({ protocol: state, text, rules }: Known, language: UiLanguage): OfferedDocument[] {
  const say = catalogueIn(language);
  const names = namesOf(state, text, rules);
  return DOCUMENT_KINDS.flatMap((kind) => {
    const template = templateOfKind(kind);
    const subjects = subjectsOf(kind, { state, text, rules });
    if (!template || subjects.length === 0) return [];
    return {
      kind,
      title: say.words.documents[kind],
      byHand: BY_HAND.includes(kind),
      languages: [...template.languages],
      subjects: subjects.map((about) => ({ about, title: say.document({ kind, about }, names) })),
    };
  });
}
