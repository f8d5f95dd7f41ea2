import type { FieldFault, Severity } from '@pacta/documents';
import type { OwnFieldType } from '@pacta/protocol';
import type { FileWords } from './files.js';
import type { LifeWords } from './life.js';

export type CommandName =
  | 'kinds'
  | 'schema'
  | 'sample'
  | 'generate'
  | 'convert'
  | 'compare'
  | 'bulk'
  | 'lint'
  | 'rehearse'
  | 'import'
  | 'live-through'
  | 'rebuild';

/** Everything the command line says in one language. */
export interface Words {
  readonly language: 'fr' | 'en';
  readonly help: string;
  readonly helpOf: Readonly<Record<CommandName, string>>;
  readonly seeHelp: (command: string) => string;
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (name: string) => string;
  readonly valueMissing: (name: string) => string;
  readonly tooMany: (given: string) => string;
  readonly kindMissing: string;
  readonly optionMissing: (name: string) => string;
  readonly unknownKind: (kind: string, kinds: readonly string[]) => string;
  readonly languageNotOffered: (language: string, offered: readonly string[]) => string;
  readonly wrongExtension: (path: string) => string;
  readonly unreadable: (path: string, cause: string) => string;
  readonly unwritable: (path: string, cause: string) => string;
  readonly notJson: (path: string) => string;
  readonly dataInvalid: (kind: string) => string;
  readonly fault: (fault: FieldFault) => string;
  readonly written: (path: string) => string;
  readonly noPdf: (cause: string) => string;
  readonly wrongDay: (given: string) => string;
  readonly wrongYears: (given: string) => string;
  readonly databaseMissing: string;
  readonly registerAway: string;
  readonly rebuilt: (count: number) => string;
  readonly organisationUnknown: (given: string, known: readonly string[]) => string;
  readonly importProblem: (place: string, value: string, sentence: string) => string;
  readonly importRow: (row: number, reference: string, sentence: string) => string;
  readonly importRead: (ready: number, wrong: number) => string;
  readonly importWaits: string;
  readonly importCancelled: string;
  readonly importProgress: (done: number, total: number) => string;
  readonly imported: (done: number, refused: number) => string;
  readonly lint: {
    readonly fileMissing: string;
    readonly line: (severity: Severity, place: string, sentence: string) => string;
    /** A field that a file of the office's own would ask for. */
    readonly asks: (tag: string, label: string, type: OwnFieldType) => string;
    readonly usable: (path: string) => string;
    readonly unusable: (path: string, errors: number) => string;
  };
  readonly files: FileWords;
  readonly life: LifeWords;
  readonly failed: (cause: string) => string;
  readonly party: { readonly be: string; readonly sn: string };
  readonly types: Readonly<Record<'reminder' | 'due' | 'end', string>>;
}
