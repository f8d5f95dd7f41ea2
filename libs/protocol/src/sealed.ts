import type { CivilDay } from './calendar/civil-day.js';
import type { EvaluationPeriod } from './evaluation.js';
import { policyIn } from './kind.js';
import { obligations } from './obligations.js';
import type { Rules } from './rules/rules.js';
import type { Protocol } from './state.js';
import { evaluationDueOn, finalEvaluationDueOn } from './years.js';

/**
 * Whether a partner's scorecard is still hidden from the others: until all have given theirs, or the day on which they were due has
 * passed. A partner always sees its own.
 */
export function isSealed(state: Protocol, period: EvaluationPeriod, rules: Rules, today: CivilDay): boolean {
  if (state.evaluations[period]?.result) return false;
  const due = dueOn(state, period, rules);
  return !due || today <= due;
}

/** The day that is asked for, moved where it falls on a closed one; where nothing is owed any more, the day that was due. */
function dueOn(state: Protocol, period: EvaluationPeriod, rules: Rules): CivilDay | null {
  const key = period === 'final' ? 'final-evaluation' : `yearly-evaluation/${period}`;
  const owed = obligations(state, rules).find((obligation) => obligation.key === key);
  if (owed) return owed.due;
  if (period !== 'final') return evaluationDueOn(period, policyIn(state, rules, 'yearly-evaluation'));
  const lastDay = state.inForce?.lastDay;
  return lastDay ? finalEvaluationDueOn(lastDay, policyIn(state, rules, 'final-evaluation')) : null;
}
