import type { PdfClaim } from '@pacta/documents/merge';

/** What the commands that read and write documents say. */
export interface FileWords {
  readonly missing: string;
  readonly two: string;
  readonly mustEndIn: (path: string, ending: string) => string;
  readonly notDocx: (path: string) => string;
  readonly notCompared: (cause: string) => string;
  readonly pdfLacks: (claims: readonly string[]) => string;
  readonly claims: Readonly<Record<PdfClaim, string>>;
  readonly wrongFormat: (given: string) => string;
  readonly wrongYear: (given: string) => string;
  readonly nothingFits: string;
  readonly noJob: (id: string) => string;
  readonly nobodyWorks: (id: string) => string;
  readonly without: (reference: string, reason: string) => string;
  readonly reasons: Readonly<Record<'not-yet' | 'faulty' | 'no-pdf', string>>;
}
