import { setImmediate as breath } from 'node:timers/promises';
import type { ImportRemark, ImportProblem } from '@pacta/contracts';
import { Cells } from '../columns/cells.js';
import { keyOf } from '../columns/column.js';
import { monthFirst } from '../columns/days.js';
import { headingsOf, type Headings } from '../columns/headings.js';
import { oneOf } from '../columns/values.js';
import { WHOLE_FILE, type Row, type Table } from '../table.js';
import type { Intake, ReadRow, Words } from './context.js';
import { judge } from './judge.js';
import { rowToAct } from './row-to-act.js';
import { kindsIn, regimesIn } from './vocabulary.js';

export type DryRun =
  | { readonly ok: true; readonly rows: readonly ReadRow[]; readonly remarks: readonly ImportRemark[] }
  /** The table as a whole cannot be understood: no row was looked at. */
  | { readonly ok: false; readonly problems: readonly ImportProblem[] };

/** Rows looked at before others have their turn: a table of thousands must not hold up a service. */
const A_BREATH = 50;

interface Looked {
  readonly cells: Cells;
  readonly read: ReadRow;
}

async function wordsFor({ rules: rulesOf, language }: Intake): Promise<Words> {
  const rules = await rulesOf([]);
  const [kinds, regimes] = [kindsIn(rules, language), regimesIn(rules, language)];
  return {
    rules,
    kind: oneOf('unknown-kind', kinds.ids, kinds.known),
    regime: oneOf('unknown-regime', regimes.ids, regimes.known),
  };
}

/** Whether a date of the table puts the month first. */
function isConfused(rows: readonly Row[], { at }: Headings): boolean {
  const columns = [at.get(keyOf({ name: 'inForceOn' })), at.get(keyOf({ name: 'lastDay' }))].flatMap(
    (known) => known ?? [],
  );
  return rows.some(({ cells }) =>
    columns.some(({ column }) => {
      const cell = cells.get(column);
      return cell?.kind === 'text' && monthFirst(cell);
    }),
  );
}

/** A reference that stands in the file before, or in the register already. */
function complainOfReferences(looked: readonly Looked[], taken: ReadonlySet<string>): void {
  const first = new Map<string, number>();
  for (const { cells, read } of looked) {
    const { reference, row } = read;
    const before = first.get(reference);
    if (reference === '') continue;
    if (before === undefined) first.set(reference, row);
    else cells.complain({ name: 'reference' }, { reason: 'same-reference', first: before });
    if (taken.has(reference)) cells.complain({ name: 'reference' }, { reason: 'reference-taken' });
  }
}

async function each<In, Out>(items: readonly In[], make: (item: In) => Out): Promise<Out[]> {
  const made: Out[] = [];
  for (const item of items) {
    made.push(make(item));
    if (made.length % A_BREATH === 0) await breath();
  }
  return made;
}

/**
 * Every row below the headings as the act that makes a protocol of it, or with its problems, each at its row and column. Nothing is
 * written: the same table in the same import always gives the same acts, under the same ids.
 */
export async function rowsToActs(table: Table, intake: Intake): Promise<DryRun> {
  const headings = headingsOf(table, intake.language);
  if (headings.problems.length > 0) return { ok: false, problems: headings.problems };
  const rows = table.rows.filter(({ number }) => number > headings.row);
  if (rows.length === 0) return { ok: false, problems: [{ ...WHOLE_FILE, reason: 'nothing-in-it' }] };
  const context = {
    intake,
    words: await wordsFor(intake),
    parties: headings.parties,
    confused: isConfused(rows, headings),
  };
  const looked = await each(rows, (row): Looked => {
    const cells = new Cells(row, table, headings, intake.language);
    return { cells, read: rowToAct(row.number, cells, context) };
  });
  complainOfReferences(looked, await intake.taken(looked.map(({ read }) => read.reference).filter(Boolean)));
  const countries = looked.flatMap(({ read }) => read.act?.text.parties.map((party) => party.country) ?? []);
  const rules = await intake.rules([...new Set(countries)].filter(Boolean).sort());
  const judged = await each(looked, ({ cells, read }): ReadRow => {
    judge(read, cells, intake.at, rules);
    return { ...read, act: cells.problems.length > 0 ? null : read.act, problems: cells.problems };
  });
  return { ok: true, rows: judged, remarks: [...table.remarks, ...headings.remarks] };
}
