import { addDays, addMonths, dayOf, monthOf, yearOf, type CivilDay } from './calendar/civil-day.js';
import type { DeadlinePolicy } from './rules/rules.js';
import type { RunningTerm } from './term.js';

/** The years that a plan beginning in `year` covers: an entry into force after 30 June joins its year to the next. */
export function yearsOfPlan(term: RunningTerm, year: number): readonly number[] {
  const first = yearOf(term.on);
  if (year === first && term.firstPlan) return term.firstPlan;
  const joined = year === first && monthOf(term.on) > 6 && yearOf(term.lastDay) > first;
  return joined ? [first, first + 1] : [year];
}

/** The first year of every plan that the term asks for, in order. */
export function planYears(term: RunningTerm): readonly number[] {
  const years: number[] = [];
  const last = yearOf(term.lastDay);
  for (let year = yearOf(term.on); year <= last; year += yearsOfPlan(term, year).length) years.push(year);
  return years;
}

/** When the plan that begins in `year` is due: some days after entry into force, then on a fixed day of its year. */
export function planDueOn(term: RunningTerm, year: number, { due }: DeadlinePolicy): CivilDay {
  const { days = 60, on = { month: 1, day: 31 } } = due;
  return year === yearOf(term.on) ? addDays(term.on, days) : dayOf(year, on.month, on.day);
}

export function evaluationDueOn(year: number, { due }: DeadlinePolicy): CivilDay {
  const { on = { month: 11, day: 30 } } = due;
  return dayOf(year, on.month, on.day);
}

export const finalEvaluationDueOn = (lastDay: CivilDay, { due }: DeadlinePolicy): CivilDay =>
  addMonths(lastDay, -(due.months ?? 9));

/** The years whose evaluation is owed: the first is the last year of the first plan. */
export function evaluationYears(term: RunningTerm, policy: DeadlinePolicy): readonly number[] {
  const first = yearsOfPlan(term, yearOf(term.on)).at(-1) ?? yearOf(term.on);
  const years: number[] = [];
  for (let year = first; evaluationDueOn(year, policy) <= term.lastDay; year += 1) {
    if (evaluationDueOn(year, policy) > term.on) years.push(year);
  }
  return years;
}
