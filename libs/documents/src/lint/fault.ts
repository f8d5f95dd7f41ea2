import type { LegalSource } from '../manifest.js';

/** Where in the file: header and footer, the text, what begins on a new page, notes, the properties of the file. */
export type PartOfFile = 'text' | 'annex' | 'header' | 'footer' | 'notes' | 'comments' | 'properties';

/** Where a fault stands, as a person finds it again. */
export interface Place {
  readonly part: PartOfFile;
  /** From 1, as the program that wrote the file last laid it out; null where it left no trace of that. */
  readonly page: number | null;
  /** How the paragraph begins. */
  readonly paragraph: string;
}

/** What a file that is no .docx seems to be. */
export type Disguise =
  'empty' | 'doc' | 'odt' | 'rtf' | 'pdf' | 'xlsx' | 'pptx' | 'dotx' | 'archive' | 'page' | 'text' | 'unknown';

/** What a relationship to something outside the file is for. */
export type ExternalUse = 'image' | 'template' | 'object' | 'other';

interface OfTag {
  /** As it is written in the file, braces included. */
  readonly tag: string;
}
interface WithNearest extends OfTag {
  /** The real one that it looks like most, as it should be written; null where none is near. */
  readonly nearest: string | null;
}

/** What can be wrong with a template, and what its sentence needs beside the place. */
export interface LintFaults {
  // The file as a whole: nothing of it is read.
  'too-large': { readonly megabytes: number };
  'not-a-docx': { readonly seems: Disguise };
  encrypted: object;
  damaged: object;
  'too-many-entries': { readonly limit: number };
  'inflates-too-much': { readonly megabytes: number };
  'unsafe-name': { readonly name: string };
  'name-twice': { readonly name: string };
  'beyond-limits': object;
  // What no template may hold.
  macros: object;
  'external-target': { readonly use: ExternalUse; readonly target: string };
  'embedded-object': { readonly name: string };
  'field-code': { readonly code: string };
  'main-part-elsewhere': object;
  'xml-broken': { readonly name: string };
  'xml-doctype': { readonly name: string };
  'xml-too-deep': { readonly name: string };
  // Tags that do not hold together.
  'tag-not-closed': OfTag;
  'tag-not-opened': OfTag;
  'brace-doubled': OfTag;
  'tag-empty': object;
  'loop-not-closed': OfTag;
  'loop-not-opened': OfTag;
  'loop-closed-by-another': OfTag & { readonly closedBy: string };
  'loop-leaves-table': OfTag;
  'tag-forbidden': OfTag;
  // Tags that say what there is not.
  'unknown-tag': WithNearest;
  'quotes-in-tag': WithNearest;
  'tag-outside-list': OfTag & { readonly list: string };
  'tag-names-a-group': WithNearest;
  'unknown-format': WithNearest & { readonly format: string };
  'cannot-be-filled': object;
  // Tags of an office's own kind.
  /** Belongs to the protocol by its first step, or stands in a list of its. */
  'half-own': OfTag & { readonly of: string };
  'used-otherwise': OfTag & { readonly as: string };
  'name-unfit': OfTag;
  'too-many-own-fields': { readonly limit: number };
  'near-another': OfTag & { readonly nearest: string };
  'same-in-each-row': OfTag & { readonly list: string };
  'no-own-fields': object;
  // What is missing.
  'required-gone': OfTag & { readonly source: LegalSource };
  'fields-not-printed': { readonly fields: readonly string[] };
  // Left in the file.
  'tracked-changes': { readonly count: number };
  comments: { readonly count: number };
  hyperlinks: { readonly count: number; readonly targets: readonly string[] };
}

/** Stable: callers and catalogues may rely on them; sentences may change. */
export type LintFaultId = keyof LintFaults;
export type Severity = 'error' | 'warning';

/** One fault. An error keeps the template from being used; a warning is told. `place` is null for the file as a whole. */
export type LintFault<Id extends LintFaultId = LintFaultId> = {
  [I in Id]: {
    readonly id: I;
    readonly severity: Severity;
    readonly place: Place | null;
  } & LintFaults[I];
}[Id];

const warnings: ReadonlySet<LintFaultId> = new Set<LintFaultId>([
  'fields-not-printed',
  'near-another',
  'same-in-each-row',
  'no-own-fields',
  'tracked-changes',
  'comments',
  'hyperlinks',
]);

/** A fault with the severity that its id has. */
export function fault<Id extends LintFaultId>(id: Id, body: LintFaults[Id], place: Place | null = null): LintFault<Id> {
  const severity: Severity = warnings.has(id) ? 'warning' : 'error';
  return { id, severity, place, ...body }; // the pairing of an id with its body is the parameter's
}

/** Thrown where nothing more can be looked at. */
export class Unreadable extends Error {
  constructor(readonly fault: LintFault) {
    super(fault.id);
  }
}
