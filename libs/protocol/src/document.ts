import type { EvaluationPeriod } from './evaluation.js';
import type { Language, PartyId } from './text.js';

/** The kinds of documents, in the order of a protocol's life. An installation may add others, for kinds of protocols of its own. */
export const DOCUMENT_KINDS = [
  'cic-protocol',
  'cic-protocol-fr-nl',
  'cic-protocol-fr-en',
  'annex-1',
  'charter',
  'financial-director-request',
  'signature-delegation',
  'college-decision',
  'council-deliberation',
  'french-deliberation',
  'certified-extract',
  'transmission-slip',
  'partner-notification',
  'entry-into-force-certificate',
  'annual-action-plan',
  'specific-agreement',
  'shared-diagnosis',
  'action-sheet',
  'committee-convocation',
  'committee-attendance',
  'committee-minutes',
  'mission-order',
  'mission-report',
  'evaluation-report',
  'amendment',
  'reminder-letter',
  'renewal-file',
  'termination-notice',
  'archive-slip',
  'destruction-slip',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What a document is about, where its kind does not say it all; nothing of it for a document about the whole protocol. */
export interface DocumentSubject {
  /** The party whose document it is: its college, its council, the one that is awaited. */
  readonly party?: PartyId;
  /** The party to which a letter goes. */
  readonly addressee?: PartyId;
  /** First year of a plan. */
  readonly year?: number;
  /** The amendment, adhesion or termination. */
  readonly instrument?: string;
  /** The sitting of the committee. */
  readonly meeting?: string;
  readonly project?: string;
  readonly mandate?: string;
  /** Of the evaluation. */
  readonly period?: EvaluationPeriod;
  /** The key of what is owed, which a reminder asks for. */
  readonly obligation?: string;
}

/** A kind that an office has made itself, as it was when a document of it was drawn up. */
export interface OwnKind {
  /** What it was called. */
  readonly title: string;
  /** Of its template, in the language of the document. */
  readonly version: number;
}

/** A document to be made. */
export interface CalledDocument extends DocumentSubject {
  /** A kind of `templates/`, or of an office's own. */
  readonly kind: string;
  /** The one asked for; where the template is not offered in it, the template's first. */
  readonly language: Language;
  /** Of an office's own kind. */
  readonly own?: OwnKind;
}

/** The parts of a subject, in the order in which titles and file names give them. */
export const SUBJECT_PARTS = [
  'party',
  'addressee',
  'year',
  'period',
  'meeting',
  'project',
  'mandate',
  'obligation',
  'instrument',
] as const satisfies readonly (keyof DocumentSubject)[];

/** What `about` says of a subject, and nothing else. */
export const subjectOf = (about: DocumentSubject): DocumentSubject =>
  Object.fromEntries(SUBJECT_PARTS.flatMap((part) => (about[part] === undefined ? [] : [[part, about[part]]])));
