/** A file on its way into a merged PDF, with the bookmark under which it is found there. */
export interface MergePart {
  readonly title: string;
  /** Parts of one chapter that follow one another stand under one bookmark; without one, a part has its own. */
  readonly chapter?: string;
  /** What its first bytes were found to be: `application/pdf`, `image/png`, `image/jpeg`; anything else is left out. */
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  /** Fetched when its turn comes, and let go afterwards. */
  readonly bytes: () => Promise<Uint8Array> | Uint8Array;
}

/** Why a part is not in the merged file. It is in the dossier all the same, as it was sent. */
export type LeftOut = 'encrypted' | 'broken' | 'too-large' | 'other-format';

/** What became of a part: how many pages it gave, or why it gave none. */
export type PartOutcome =
  { readonly merged: true; readonly pages: number } | { readonly merged: false; readonly reason: LeftOut };

/** A part that cannot be taken in, for a reason that is told to whoever reads the file. */
export class NotMergeable extends Error {
  constructor(
    readonly reason: LeftOut,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}
