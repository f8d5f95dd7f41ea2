import { addDays, addYears, dayOf, type CivilDay } from './calendar/civil-day.js';
import type { ProtocolText } from './text.js';

/**
 * The last day on which the protocol binds: the eve of the anniversary (in force 2026-12-01 for five years → 2031-11-30),
 * or 31 December of the programme's last year.
 */
export function lastDayOf(text: Pick<ProtocolText, 'term' | 'programme'>, inForceOn: CivilDay): CivilDay {
  if (text.term.kind === 'years') return addDays(addYears(inForceOn, text.term.years), -1);
  // `missingIn` has refused a text whose term is its programme and whose programme has no end.
  return dayOf(text.programme.to ?? Number(inForceOn.slice(0, 4)), 12, 31);
}
