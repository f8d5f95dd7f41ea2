import type { ImportProblem, ImportRemark } from '@pacta/contracts';
import { catalogueIn, importProblemIn, importRemarkIn, namesOf } from '@pacta/contracts/messages';
import { foreseen, type ReadRow } from '@pacta/intake';
import type { Instant, Rules } from '@pacta/protocol';
import type { Words } from '../words/words.js';

/** A problem or a remark, for a program as for a person. */
export interface Told {
  readonly row: number | null;
  readonly column: string | null;
  readonly heading: string;
  readonly value: string;
  readonly reason: string;
  readonly sentence: string;
}

/** A row of the file: what blocks and what comes next, were it a protocol today; or its problems. */
export interface ToldRow {
  readonly row: number;
  readonly reference: string;
  readonly sentence: string | null;
  readonly next: string | null;
  readonly problems: readonly Told[];
}

const told = ({ row, column, heading, value, reason }: ImportProblem | ImportRemark, sentence: string): Told => ({
  row,
  column,
  heading,
  value,
  reason,
  sentence,
});

export const problemTold = (problem: ImportProblem, { language }: Words): Told =>
  told(problem, importProblemIn(language, problem));
export const remarkTold = (remark: ImportRemark, { language }: Words): Told =>
  told(remark, importRemarkIn(language, remark));

export function rowTold({ row, reference, act, problems }: ReadRow, at: Instant, rules: Rules, words: Words): ToldRow {
  const life = act ? foreseen(act, at, rules, 0) : undefined;
  const told = problems.map((problem) => problemTold(problem, words));
  if (!life) return { row, reference, sentence: null, next: null, problems: told };
  const { state: protocol, blocking } = life;
  const names = namesOf(protocol, null, rules);
  const sentence = catalogueIn(words.language).blocking({ blocking, protocol, names });
  return { row, reference, sentence, next: blocking.next?.on ?? null, problems: told };
}

export const lineOf = (told: Told, words: Words): string =>
  words.importProblem(catalogueIn(words.language).imports.place(told), told.value, told.sentence);
