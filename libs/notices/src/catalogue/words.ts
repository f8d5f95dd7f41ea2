import type { InstrumentKind, NamingLanguage, ObligationKind, TextName } from '@pacta/protocol';

/** What a task is about, in words; each is empty where there is none. */
export interface Task {
  /** «le protocole», «l’avenant « Jeunesse »» */
  readonly object: string;
  readonly year: string;
  /** «déclaration annuelle de l’aide publique au développement» */
  readonly duty: string;
  /** «12 mars 2027» */
  readonly day: string;
}

/** How a language says what is to be done, and when. Days are written out already; `days` is a count. */
export interface Words {
  /** Who is awaited when no party is: whoever drafts. */
  readonly nobody: string;
  /** «et 11 autres»: a list of names that would fill the page is cut. */
  readonly others: (count: number) => string;
  /** Between who and what. */
  readonly colon: string;
  readonly language: NamingLanguage;
  /** «le protocole», «l'accord de jumelage» */
  readonly text: (name: TextName) => string;
  readonly instruments: Readonly<Record<InstrumentKind, (title: string) => string>>;
  readonly tasks: Readonly<Record<ObligationKind, (task: Task) => string>>;
  readonly before: (day: string, days: number) => string;
  readonly late: (day: string, days: number) => string;
}
