import { decide, type Instant, type Refusal, type Rules } from '@pacta/protocol';
import type { Column } from '../columns/column.js';
import type { Cells } from '../columns/cells.js';
import type { ReadRow } from './context.js';

const IN_PARTY = /^parties\.(\d+)\.(name|country|regime|timeZone)$/;

function columnAt(path: string): Column | null {
  const [, rank, field] = IN_PARTY.exec(path) ?? [];
  const name = field as 'name' | 'country' | 'regime' | 'timeZone' | undefined; // one of what the pattern allows
  return name ? { name, party: Number(rank) + 1 } : null;
}

/** The column that a refusal of the domain is about; `null` where it is the row as a whole. */
function columnsOf(refusal: Refusal): (Column | null)[] {
  if (refusal.reason === 'unknown-kind') return [{ name: 'kind' }];
  if (refusal.reason === 'in-the-future') return [{ name: 'inForceOn' }];
  if (refusal.reason === 'text-incomplete') return refusal.missing.map(({ path }) => columnAt(path));
  return ['term-over', 'ends-before-it-begins', 'after-the-term'].includes(refusal.reason)
    ? [{ name: 'lastDay' }]
    : [null];
}

/** Each thing that is missing is told at its own column. */
function parted(refusal: Refusal): Refusal[] {
  if (refusal.reason !== 'text-incomplete') return [refusal];
  return refusal.missing.map((missing) => ({ reason: 'text-incomplete', missing: [missing] }));
}

/** Has the domain judge a row as of today; what it refuses is told at the columns that it is about. */
export function judge(read: ReadRow, cells: Cells, at: Instant, rules: Rules): void {
  if (!read.act) return;
  const decision = decide(null, { ...read.act, at }, rules);
  if (decision.ok) return;
  const columns = columnsOf(decision.refusal);
  parted(decision.refusal).forEach((refusal, n) =>
    cells.complain(columns[n] ?? null, { reason: 'refused', refusal, names: read.parties }),
  );
}
