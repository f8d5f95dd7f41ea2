import type { CivilDay } from './calendar/civil-day.js';
import type { EvaluationPeriod } from './evaluation.js';
import { policyIn } from './kind.js';
import type { Rules } from './rules/rules.js';
import type { Protocol } from './state.js';
import { evaluationDueOn, finalEvaluationDueOn } from './years.js';

/**
 * Whether a partner's scorecard is still hidden from the others: until all have given theirs, or the day on which they were due has
 * passed. A partner always sees its own.
 */
export function isSealed(state: Protocol, period: EvaluationPeriod, rules: Rules, today: CivilDay): boolean {
  if (state.evaluations[period]?.result) return false;
  if (period !== 'final') return today <= evaluationDueOn(period, policyIn(state, rules, 'yearly-evaluation'));
  const lastDay = state.inForce?.lastDay;
  return !lastDay || today <= finalEvaluationDueOn(lastDay, policyIn(state, rules, 'final-evaluation'));
}
