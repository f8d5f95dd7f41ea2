import { addDays, addYears, daysBetween, monthOf, yearOf, type CivilDay, type ProtocolText } from '@pacta/protocol';
import { value, type Cells, type Read } from '../columns/cells.js';
import { dayIn } from '../columns/days.js';
import { duration, saysEndless, yesOrNo } from '../columns/values.js';
import type { Cell } from '../table.js';

export interface RowTerm {
  readonly term: ProtocolText['term'];
  /** `null`: it binds until it is ended. */
  readonly lastDay: CivilDay | null;
}

/** What a cell of the term says: so long, or `null` for without end. */
const orEndless =
  <Value>(read: (cell: Cell) => Read<Value>) =>
  (cell: Cell): Read<Value | null> =>
    saysEndless(cell) ? value(null) : read(cell);

/** The eve of the anniversary. */
const afterYears = (from: CivilDay, years: number): CivilDay => addDays(addYears(from, years), -1);

const DAYS_A_YEAR = 365.25;

/** How the text would have said it: so many whole years, at least one. What binds is the last day itself. */
function termUntil(from: CivilDay, lastDay: CivilDay): RowTerm['term'] {
  const years = Math.max(1, Math.round((daysBetween(from, lastDay) + 1) / DAYS_A_YEAR));
  const endsWithItsYear = monthOf(lastDay) === 12 && lastDay.endsWith('-31');
  return endsWithItsYear && afterYears(from, years) !== lastDay && yearOf(lastDay) >= yearOf(from)
    ? { kind: 'phase' }
    : { kind: 'years', years };
}

/** The term of a row, from its last day, its duration or its «sans terme», which may all be given where they agree. */
export function termOf(cells: Cells, inForceOn: CivilDay | undefined, confused: boolean): RowTerm | undefined {
  const lastDay = cells.read({ name: 'lastDay' }, orEndless(dayIn(confused)));
  const years = cells.read({ name: 'years' }, orEndless(duration));
  const endless = cells.read({ name: 'endless' }, yesOrNo);
  const given = ['lastDay', 'years', 'endless'] as const;
  if (!given.some((name) => cells.has({ name }))) cells.complain({ name: 'lastDay' }, { reason: 'term-missing' });
  if (!inForceOn) return undefined;
  const said = [
    lastDay,
    years === null || years === undefined ? years : afterYears(inForceOn, years),
    endless ? null : undefined,
  ].filter((end) => end !== undefined);
  const [end] = said;
  if (said.some((other) => other !== end)) cells.complain({ name: 'lastDay' }, { reason: 'term-twice' });
  if (end === undefined) {
    // «non» under «sans terme» says only that there is an end.
    if (endless === false) cells.complain({ name: 'lastDay' }, { reason: 'term-missing' });
    return undefined;
  }
  return end === null
    ? { term: { kind: 'endless' }, lastDay: null }
    : { term: termUntil(inForceOn, end), lastDay: end };
}
