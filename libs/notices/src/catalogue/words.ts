import type { ObligationKind } from '@pacta/protocol';

/** How a language says what is to be done, and when. Days are written out already; `days` is a count. */
export interface Words {
  /** Who is awaited when no party is: whoever drafts. */
  readonly nobody: string;
  /** Between who and what. */
  readonly colon: string;
  readonly tasks: Readonly<Record<ObligationKind, string>>;
  readonly before: (day: string, days: number) => string;
  readonly late: (day: string, days: number) => string;
}
