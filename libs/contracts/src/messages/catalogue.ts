import type {
  Blocking,
  CommandType,
  DocumentKind,
  EventType,
  Field,
  Missing,
  NoticeKind,
  Obligation,
  ObligationKind,
  PartyId,
  Phase,
  Protocol,
  ProtocolEvent,
  ProtocolText,
  Refusal,
  RefusalReason,
  Rehearsed,
  StepAct,
  Warning,
  RuleProblem,
} from '@pacta/protocol';
import type { CivilDay } from '@pacta/protocol';
import type { z } from 'zod';
import type {
  ImportColumnName,
  ImportProblem,
  ImportProblemReason,
  ImportRemark,
  ImportRemarkReason,
  SpreadsheetPlace,
} from '../imports.js';
import type { NamedDocument } from './document-title.js';
import type { Label, Names } from './names.js';
import type { FileSentences } from './files.js';

/** One sentence for each reason: a forgotten one does not compile. */
export type RefusalSentences = {
  readonly [R in RefusalReason]: (refusal: Refusal<R>, names: Names) => string;
};

/** One sentence for each fact. */
export type JournalSentences = {
  readonly [E in EventType]: (event: ProtocolEvent<E>, names: Names) => string;
};

/** What a sentence about a life is made of. */
export interface Situation {
  readonly blocking: Blocking;
  readonly protocol: Protocol;
  readonly names: Names;
}

export interface AwaitedStep {
  readonly party: PartyId;
  readonly step: string;
  readonly act: StepAct;
  readonly instrument?: string;
}

export type Owed = Pick<Obligation, 'kind' | 'parties' | 'year' | 'instrument' | 'duty' | 'meeting'>;
export type Instrument = Protocol['instruments'][string];

/** The ways in which the service itself declines a request, before or beside the domain. */
export interface ServiceProblems {
  readonly 'malformed-json': () => string;
  readonly 'not-json': () => string;
  readonly 'invalid-input': (wrong: { readonly count: number }) => string;
  readonly 'too-large': (limit: { readonly kilobytes: number }) => string;
  readonly 'not-found': () => string;
  readonly 'no-such-organisation': () => string;
  readonly 'no-such-protocol': () => string;
  readonly 'no-such-document': () => string;
  readonly 'reference-taken': () => string;
  readonly 'no-such-attachment': () => string;
  readonly 'not-sent-yet': () => string;
  readonly 'not-an-attachment': () => string;
  readonly 'other-bytes': () => string;
  readonly 'file-too-large': (limit: { readonly megabytes: number }) => string;
  readonly 'no-such-import': () => string;
  readonly 'no-such-version': () => string;
  readonly 'no-comparison': () => string;
  readonly 'no-such-job': () => string;
  readonly 'nothing-to-produce': () => string;
  readonly 'too-many-protocols': (limit: { readonly limit: number }) => string;
  readonly 'not-a-spreadsheet-upload': () => string;
  readonly 'import-unreadable': (wrong: { readonly count: number }) => string;
  readonly 'import-has-problems': (rows: { readonly count: number }) => string;
  readonly 'import-already': (at: { readonly state: 'running' | 'done' | 'cancelled' }) => string;
  readonly 'import-empty': () => string;
  readonly 'not-drafting': (at: { readonly phase: Phase }) => string;
  readonly 'if-match-required': () => string;
  readonly 'draft-changed': (draft: { readonly current: number }) => string;
  readonly 'stale-draft': (draft: { readonly submitted: number; readonly current: number }) => string;
  readonly 'id-already-used': () => string;
  readonly 'setting-changed': (setting: { readonly current: number }) => string;
  readonly 'setting-in-use': () => string;
  readonly 'rules-unsound': (wrong: { readonly count: number }) => string;
  readonly 'no-such-template': () => string;
  readonly 'no-such-template-version': () => string;
  readonly 'document-kind-exists': (kind: { readonly title: string }) => string;
  readonly 'own-field-unfit': () => string;
  readonly 'not-a-template-upload': () => string;
  readonly 'template-faulty': (wrong: { readonly count: number }) => string;
  readonly 'template-changed': (template: { readonly current: number }) => string;
  readonly 'template-signed': () => string;
  readonly 'not-a-logo': () => string;
  readonly 'colour-too-pale': () => string;
  readonly 'wrong-host': () => string;
  readonly 'unknown-zone': () => string;
  readonly 'not-printable': () => string;
  readonly 'no-pdf': () => string;
  readonly 'register-unavailable': () => string;
  readonly 'clock-unavailable': () => string;
  readonly 'converter-busy': () => string;
  readonly internal: (about: { readonly requestId: string }) => string;
}
export type ServiceProblem = keyof ServiceProblems;

/** One sentence for each way in which rules that staff have written cannot be used. */
export type RuleSentences = {
  readonly [R in RuleProblem['reason']]: (problem: RuleProblem & { readonly reason: R }) => string;
};

/** What is said of a spreadsheet: a sentence for each problem and remark, and how a place in it is called. */
export interface ImportSentences {
  readonly problems: { readonly [R in ImportProblemReason]: (problem: ImportProblem<R>) => string };
  readonly remarks: { readonly [R in ImportRemarkReason]: (remark: ImportRemark<R>) => string };
  /** «ligne 12, colonne D (type)»; empty where the whole file is meant. */
  readonly place: (place: SpreadsheetPlace) => string;
  /** The words of the model file. */
  readonly model: {
    readonly protocols: string;
    readonly explanations: string;
    readonly column: string;
    readonly expected: string;
    readonly example: string;
    readonly required: string;
    readonly columns: Readonly<Record<ImportColumnName, string>>;
  };
}

/** Names of what is known by a key. Keys are data that staff may add to: an unknown one is shown as it is. */
export interface Words {
  readonly phases: Readonly<Record<Phase, string>>;
  readonly acts: Readonly<Record<CommandType, string>>;
  readonly obligations: Readonly<Record<ObligationKind, string>>;
  readonly notices: Readonly<Record<NoticeKind, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly regimes: Readonly<Record<string, string>>;
  readonly steps: Readonly<Record<string, string>>;
  /** Those of an installation's own kinds stand beside them, in its templates. */
  readonly documents: Readonly<Record<DocumentKind, string> & Record<string, string>>;
  /** Of an evaluation: that of the whole term. */
  readonly wholeTerm: string;
  readonly groups: Readonly<Record<string, string>>;
  readonly columns: Readonly<
    Record<'reference' | 'title' | 'phase' | 'partners' | 'countries' | 'regimes' | 'next' | 'due' | 'lastDay', string>
  >;
}

/** Everything that the service says in one language. */
export interface Catalogue {
  readonly refusals: RefusalSentences;
  readonly journal: JournalSentences;
  readonly problems: ServiceProblems;
  /** A short heading for each HTTP status that a problem bears. */
  readonly titles: Readonly<Record<number, string>>;
  readonly blocking: (situation: Situation) => string;
  /** `own`: the fields of the kind itself, by which it calls them. */
  readonly missing: (missing: Missing, text: ProtocolText | null, own?: readonly Field[]) => string;
  /** «Ratification par le Conseil communal de Huy»: the step that is awaited of a party, of an instrument where one is named. */
  readonly awaited: (step: AwaitedStep, names: Names) => string;
  /** «Signature de l’avenant n° 2 par …»: what an obligation asks, as a title. */
  readonly owed: (obligation: Owed, names: Names) => string;
  /** «Avenant n° 2». */
  readonly instrument: (id: string, names: Names) => string;
  /** What becomes of a proposal: what is awaited of each party, or how it ended. */
  readonly course: (instrument: Instrument, names: Names) => string;
  /** «Délibération du Conseil – Huy – Avenant n° 2»: what an issued document is called. */
  readonly document: (document: NamedDocument, names: Names) => string;
  readonly warning: (warning: Warning, names: Names) => string;
  /** What the rules call a thing, in this language. */
  readonly label: (label: Label | undefined) => string | undefined;
  readonly rehearsed: (entry: Rehearsed, names: Names) => string;
  readonly imports: ImportSentences;
  readonly files: FileSentences;
  readonly rules: RuleSentences;
  readonly issue: (issue: z.core.$ZodIssue) => string;
  readonly day: (day: CivilDay) => string;
  readonly country: (code: string) => string;
  readonly words: Words;
}
