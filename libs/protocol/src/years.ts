import { addDays, addMonths, dayOf, monthOf, yearOf, type CivilDay } from './calendar/civil-day.js';
import type { Rules } from './rules/rules.js';
import type { Protocol } from './state.js';

type InForce = NonNullable<Protocol['inForce']>;

/** The years that a plan beginning in `year` covers: an entry into force after 30 June joins its year to the next. */
export function yearsOfPlan(inForce: InForce, year: number): readonly number[] {
  const first = yearOf(inForce.on);
  const joined = year === first && monthOf(inForce.on) > 6 && yearOf(inForce.lastDay) > first;
  return joined ? [first, first + 1] : [year];
}

/** The first year of every plan that the term asks for, in order. */
export function planYears(inForce: InForce): readonly number[] {
  const years: number[] = [];
  const last = yearOf(inForce.lastDay);
  for (let year = yearOf(inForce.on); year <= last; year += yearsOfPlan(inForce, year).length) years.push(year);
  return years;
}

/** When the plan that begins in `year` is due: some days after entry into force, then on a fixed day of its year. */
export function planDueOn(inForce: InForce, year: number, { policies }: Rules): CivilDay {
  const { days = 60, on = { month: 1, day: 31 } } = policies['action-plan'].due;
  return year === yearOf(inForce.on) ? addDays(inForce.on, days) : dayOf(year, on.month, on.day);
}

export function evaluationDueOn(year: number, { policies }: Rules): CivilDay {
  const { on = { month: 11, day: 30 } } = policies['yearly-evaluation'].due;
  return dayOf(year, on.month, on.day);
}

export const finalEvaluationDueOn = (inForce: InForce, { policies }: Rules): CivilDay =>
  addMonths(inForce.lastDay, -(policies['final-evaluation'].due.months ?? 9));

/** The years whose evaluation is owed: the first is the last year of the first plan. */
export function evaluationYears(inForce: InForce, rules: Rules): readonly number[] {
  const first = yearsOfPlan(inForce, yearOf(inForce.on)).at(-1) ?? yearOf(inForce.on);
  const years: number[] = [];
  for (let year = first; evaluationDueOn(year, rules) <= inForce.lastDay; year += 1) {
    if (evaluationDueOn(year, rules) > inForce.on) years.push(year);
  }
  return years;
}
