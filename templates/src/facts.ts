import type { Language, TemplateManifest } from '@pacta/documents';
import type {
  EvaluationPeriod,
  Grid,
  PartyId,
  Protocol,
  ProtocolEvent,
  ProtocolKind,
  ProtocolText,
  Signatory,
} from '@pacta/protocol';
import type { z } from 'zod';
import { saidIn } from './said.js';
import type { Version } from './version.js';

/** What the domain knows when a document is issued; each kind takes what it prints. */
export interface DocumentFacts {
  protocol: Protocol;
  /** The text submitted, or the draft as it stands. */
  text: ProtocolText;
  /** The life so far: minutes of councils are read here. */
  events: readonly ProtocolEvent[];
  /** True before the act that makes the document: it is then marked «projet». */
  draft: boolean;
  verificationCode: string;
  /** The language in which the document is made: one that its template is offered in. */
  language: Language;
  /**
   * The fact that calls for it; none while it is only looked at. Where a correction calls for it, the fact as it should have been.
   */
  calledBy?: ProtocolEvent;
  /** Civil day of the act, when it is known. */
  on?: string;
  /** The party whose document it is, where a kind is made for one party. */
  party?: PartyId;
  /** The party to which a letter goes; all the others where none is named. */
  addressee?: PartyId;
  /** The amendment, adhesion or termination that it is about; else it is about the protocol itself. */
  instrument?: string;
  /** The sitting of the committee. */
  meeting?: string;
  project?: string;
  mandate?: string;
  /** Of the evaluation. */
  period?: EvaluationPeriod;
  /** The key of what is owed, for a reminder letter; `calledBy` is then the reminder, as it went or as it could go today. */
  obligation?: string;
  /** What its kind is called, and the articles and fields of a kind whose document is made from data. */
  kind?: ProtocolKind;
  /** First year of the plan. */
  year?: number;
  /** Evaluation grids by their ids, for the names of their criteria. */
  grids?: Readonly<Record<string, Grid>>;
  /** References of the protocols before and after this one. */
  predecessor?: string;
  successor?: string;
}

/** A manifest that also knows how its data come out of the domain. */
export interface PactaTemplate<Fields extends z.ZodType = z.ZodType> extends TemplateManifest<Fields> {
  dataOf: (facts: DocumentFacts) => z.input<Fields>;
  /** For these facts, the place in the text of the protocol that feeds a field, as in `parties.0.name`; null where none does. */
  draftPathsOf?: (facts: DocumentFacts) => (field: string) => string | null;
  /** Of a kind that an office has made itself: whose it is, and of which version of its template. The product's kinds have none. */
  readonly office?: { readonly organisation: string; readonly version: Version };
}

export const pactaTemplate = <Fields extends z.ZodType>(template: PactaTemplate<Fields>): PactaTemplate<Fields> =>
  template;

/** The domain writes what it does not know as an empty string; a template leaves it out. */
export const known = (text: string | null | undefined): string | undefined => text?.trim() || undefined;

export function identificationOf({ protocol, text, draft, verificationCode }: DocumentFacts) {
  return {
    reference: protocol.reference,
    versionDuTexte: protocol.version,
    codeDeVerification: known(verificationCode),
    projet: draft,
    lieu: known(text.place),
  };
}

const CIVILITIES = {
  fr: { 'M.': 'M.', Mme: 'Mme', '': undefined },
  en: { 'M.': 'Mr', Mme: 'Ms', '': 'Mr/Ms' },
} as const;

/** «Mme», «Ms»; while it is not known, both, which in French the schema says by itself. */
export const civilityOf = ({ civility }: Pick<Signatory, 'civility'>, language: Language = 'fr') =>
  saidIn(language, CIVILITIES)[civility];

/** Who signs. */
export const personOf = (person: Signatory, language: Language = 'fr') => ({
  civilite: civilityOf(person, language),
  nom: known(person.name),
  fonction: known(person.function),
});
