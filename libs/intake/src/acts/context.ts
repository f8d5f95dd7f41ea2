import type { ImportProblem } from '@pacta/contracts';
import type { Act, Instant, Rules } from '@pacta/protocol';
import type { Cell } from '../table.js';
import type { Read } from '../columns/cells.js';

/** The organisation whose register the rows go to: it leads what it takes in. */
export interface Leading {
  /** UUID. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** IANA. */
  readonly timeZone: string;
}

export interface Intake {
  /** UUID. What becomes of a row has ids made of this one and of the row's number. */
  readonly importId: string;
  readonly fileName: string;
  readonly organisation: Leading;
  /** Of headings and names in the problems. */
  readonly language: 'fr' | 'en';
  /** The rules that hold for the organisation, with the holidays of these countries. */
  readonly rules: (countries: readonly string[]) => Promise<Rules>;
  /** Which of these references the register has already. */
  readonly taken: (references: readonly string[]) => Promise<ReadonlySet<string>>;
  /** The instant at which the rows are judged. */
  readonly at: Instant;
}

/** How kinds and regimes are called, for one intake. */
export interface Words {
  readonly rules: Rules;
  readonly kind: (cell: Cell) => Read<string>;
  readonly regime: (cell: Cell) => Read<string>;
}

/** What a row says, and the act that makes a protocol of it, or what is wrong with it: never both. */
export interface ReadRow {
  /** As the spreadsheet counts. */
  readonly row: number;
  readonly reference: string;
  readonly title: string;
  /** Names of the parties, in their order. */
  readonly parties: readonly string[];
  readonly remarks: string;
  readonly commandId: string;
  readonly act: Act<'import-protocol'> | null;
  readonly problems: readonly ImportProblem[];
}
