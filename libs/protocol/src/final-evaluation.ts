import { addMonths, earliest, type CivilDay } from './calendar/civil-day.js';
import { obligations } from './obligations.js';
import { pressesFrom } from './reminders.js';
import type { Rules } from './rules/rules.js';
import type { Protocol } from './state.js';

const LAST_MONTHS = 12;

/**
 * From when the whole term can be evaluated: in its last twelve months, sooner where its first reminder goes sooner; from the day
 * of a notice, for what ends by it. `null` where no end is in sight.
 */
export function finalEvaluationOpensOn(state: Protocol, rules: Rules): CivilDay | null {
  if (state.notice) return state.notice.on;
  const lastDay = state.inForce?.lastDay;
  if (!lastDay) return null;
  const owed = obligations(state, rules).filter(({ kind }) => kind === 'final-evaluation');
  return earliest([addMonths(lastDay, -LAST_MONTHS), ...owed.map(pressesFrom)]) ?? null;
}
