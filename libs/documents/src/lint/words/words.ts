import type { Disguise, ExternalUse, LintFault, LintFaultId, PartOfFile, Place } from '../fault.js';

/** Everything that is said of a template in one language. A fault that has no sentence does not compile. */
export interface LintWords {
  readonly sentences: { readonly [Id in LintFaultId]: (fault: LintFault<Id>) => string };
  readonly seems: Readonly<Record<Disguise, string>>;
  readonly uses: Readonly<Record<ExternalUse, string>>;
  readonly parts: Readonly<Record<PartOfFile, string>>;
  /** «Page 2, paragraphe «Considérant que…»». */
  readonly place: (place: Place) => string;
}
