import { addDays, addYears, dayOf, yearOf, type CivilDay } from './calendar/civil-day.js';
import type { Protocol } from './state.js';
import type { ProtocolText } from './text.js';

/**
 * The last day on which the protocol binds: the eve of the anniversary (in force 2026-12-01 for five years → 2031-11-30),
 * or 31 December of the programme's last year; `null` where it binds until it is ended.
 */
export function lastDayOf(text: Pick<ProtocolText, 'term' | 'programme'>, inForceOn: CivilDay): CivilDay | null {
  if (text.term.kind === 'endless') return null;
  if (text.term.kind === 'years') return addDays(addYears(inForceOn, text.term.years), -1);
  // `missingIn` has refused a text whose term is its programme and whose programme has no end.
  return dayOf(text.programme.to ?? Number(inForceOn.slice(0, 4)), 12, 31);
}

/** A term with a last day, for rules that look ahead. */
export interface RunningTerm {
  readonly on: CivilDay;
  readonly lastDay: CivilDay;
  readonly recordedOn: CivilDay;
  /** The years that the first plan covers, once it is adopted: a term that is lengthened later does not change them. */
  readonly firstPlan?: readonly number[];
}

/**
 * The term as far as one looks: to its last day, to its end where that came sooner or, where it has none, to the end of the year after the last that was heard of it.
 * Each reminder moves that year on, so that an endless protocol never runs out of years.
 */
export function termOf({
  inForce,
  heardOn,
  endedOn,
  plans,
}: Pick<Protocol, 'inForce' | 'heardOn' | 'endedOn' | 'plans'>): RunningTerm | null {
  if (!inForce) return null;
  const first = plans[yearOf(inForce.on)];
  const lastDay = endedOn ?? inForce.lastDay ?? dayOf(yearOf(heardOn) + 1, 12, 31);
  return { ...inForce, lastDay, ...(first?.adopted && { firstPlan: first.years }) };
}
