import type { Call } from '../command.js';
import { lineOf, type Told, type ToldRow } from './told.js';

/** What a run has to say in the end. */
interface Report {
  readonly import: string;
  readonly remarks?: readonly Told[];
  readonly rows?: readonly ToldRow[];
  readonly done?: number;
  readonly refused?: number;
}

type Part = Omit<Report, 'import'>;

export interface Reporter {
  readonly report: (part: Part) => void;
  readonly end: () => void;
}

/** People read each part as it comes, programs one object in the end. */
export function reporter({ io, words }: Call, json: boolean, id: string): Reporter {
  let whole: Report = { import: id };
  return {
    report({ remarks = [], rows = [], ...rest }: Part): void {
      whole = { ...whole, ...rest, ...(rows.length > 0 && { remarks, rows }) };
      if (json) return;
      for (const remark of remarks) io.out(`${lineOf(remark, words)}\n`);
      for (const { row, reference, sentence, problems } of rows) {
        if (sentence) io.out(`${words.importRow(row, reference, sentence)}\n`);
        for (const problem of problems) io.out(`${lineOf(problem, words)}\n`);
      }
      if (rest.done !== undefined) io.out(`${words.imported(rest.done, rest.refused ?? 0)}\n`);
    },
    end: () => void (json && io.out(`${JSON.stringify(whole, null, 2)}\n`)),
  };
}
