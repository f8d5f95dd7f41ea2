import type { CivilDay } from '@pacta/protocol';

/** What made a text of a protocol: its submission, a slip of the pen put right, a proposal that took effect, its import; or it is being drafted. */
export type TextOrigin = 'submitted' | 'corrected' | 'proposal' | 'imported' | 'rewritten' | 'proposed' | 'draft';

/** Why a scan is not in the merged file. */
export type NotMerged = 'encrypted' | 'broken' | 'too-large' | 'other-format';

/** Why a protocol of a job has no document. */
export type NotMade = 'not-yet' | 'faulty' | 'no-pdf';

/** What is said around the files of a protocol: its texts compared, its dossier, documents made for many. */
export interface FileSentences {
  readonly textVersion: (text: {
    readonly origin: TextOrigin;
    readonly version: number;
    readonly on: CivilDay | null;
    /** «Avenant n° 2»: what proposes it; empty for any other. */
    readonly proposal: string;
  }) => string;
  /** «CIC-2026-014, versions 1 et 2 comparées», without an ending. */
  readonly comparison: (reference: string, before: string, after: string) => string;
  readonly notMerged: Readonly<Record<NotMerged, string>>;
  readonly notMade: Readonly<Record<NotMade, string>>;
  readonly dossier: {
    readonly title: (reference: string) => string;
    /** Names of files and folders, without an ending. */
    readonly names: Readonly<Record<'dossier' | 'inventory' | 'journal' | 'documents' | 'scans', string>>;
    /** Bookmarks of the merged file. */
    readonly chapters: Readonly<Record<'documents' | 'scans', string>>;
    readonly scanOf: (entry: string) => string;
    readonly inventory: string;
    /** What the merged file is, and what it does not claim to be. */
    readonly about: string;
    readonly merged: (pages: number) => string;
    readonly columns: Readonly<
      Record<'file' | 'title' | 'kind' | 'format' | 'date' | 'language' | 'size' | 'sha256' | 'code' | 'remark', string>
    >;
    readonly journal: Readonly<Record<'number' | 'recorded' | 'on' | 'what' | 'corrected', string>>;
    readonly correctedBy: (entry: number) => string;
  };
  readonly bulk: {
    readonly columns: Readonly<Record<'reference' | 'file' | 'status' | 'sha256', string>>;
    readonly issued: string;
    readonly draft: string;
  };
}
