import { isCivilDay, type CivilDay } from '@pacta/protocol';
import type { Cell } from '../table.js';
import { complain, value, type Read } from './cells.js';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/;

function dayFrom(year: string, month: string, day: string): Read<CivilDay> {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDay(text) ? value(text) : complain({ reason: 'no-such-day' });
}

/** «12/31/1984»: in this file the month comes first. */
export function monthFirst({ text }: Cell): boolean {
  const [, first = '', second = ''] = SLASHED.exec(text) ?? [];
  return Number(second) > 12 && Number(first) <= 12;
}

/**
 * A day: a real date of the spreadsheet, `1984-12-31`, or `31/12/1984`. `confused`: elsewhere in this file the month comes first, so that
 * `04/05/1984` may be either day.
 */
export const dayIn =
  (confused: boolean) =>
  (cell: Cell): Read<CivilDay> => {
    if (cell.kind === 'day') return value(cell.day);
    const iso = ISO.exec(cell.text);
    if (iso) return dayFrom(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '');
    const [, day = '', month = '', year = ''] = SLASHED.exec(cell.text) ?? [];
    if (!year) return complain({ reason: 'not-a-day' });
    if (year.length === 2) return complain({ reason: 'century-missing' });
    if (confused && Number(day) <= 12 && Number(month) <= 12 && day !== month)
      return complain({ reason: 'day-or-month' });
    return dayFrom(year, month, day);
  };
