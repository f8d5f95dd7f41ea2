/** What the command that lives a protocol through says, and what it writes on its pages. */
export interface LifeWords {
  readonly fileMissing: string;
  readonly unknownLanguage: (given: string) => string;
  readonly unlivable: (path: string) => string;
  readonly notJson: string;
  readonly outOfOrder: (before: string) => string;
  readonly atLine: (line: number, sentence: string) => string;
  readonly written: (folder: string) => string;
  readonly kind: string;
  readonly parties: string;
  readonly term: string;
  readonly fromTo: (on: string, lastDay: string | null) => string;
  readonly phase: string;
  readonly now: (today: string) => string;
  readonly moved: (years: number) => string;
  readonly arriving: (count: number) => string;
  readonly counted: (documents: number, messages: number, entries: number) => string;
  readonly journal: string;
  readonly inShort: string;
  readonly reminders: (count: number) => string;
  readonly recorded: string;
  readonly dated: string;
  readonly what: string;
  readonly documents: string;
  readonly files: string;
  readonly date: string;
  readonly to: string;
  readonly nobody: string;
  readonly subject: string;
}
