import { addDays, yearOf } from '../calendar/civil-day.js';
import { addWorkingDays } from '../calendar/working-day.js';
import { policyIn } from '../kind.js';
import { holidaysAt } from '../rules/holidays.js';
import type { Rules } from '../rules/rules.js';
import type { Protocol } from '../state.js';
import type { RunningTerm } from '../term.js';
import { planDueOn, planYears, yearsOfPlan } from '../years.js';
import { everyone, sharedPlace, type Obligation } from './obligation.js';

/** The plan of each year, then the agreement that houses it (form, article 4). */
export function plansOwed(state: Protocol, term: RunningTerm, rules: Rules): Obligation[] {
  const [plan, agreement] = [policyIn(state, rules, 'action-plan'), policyIn(state, rules, 'specific-agreement')];
  return planYears(term).flatMap((year): Obligation[] => {
    const known = state.plans[year];
    const shared = { year, ...sharedPlace(state) };
    if (known?.adopted) {
      if (known.agreementOn) return [];
      const { days = 60, counted } = agreement.due;
      const { on, recordedOn } = known.adopted;
      const due = counted === 'working' ? addWorkingDays(on, days, holidaysAt(rules, shared)) : addDays(on, days);
      const key = `specific-agreement/${year}`;
      const parties = everyone(state);
      return [{ key, kind: 'specific-agreement', parties, due, since: recordedOn, policy: agreement, ...shared }];
    }
    const due = planDueOn(term, year, plan);
    // A protocol taken in mid-life owes nothing for the years that were over, or settled, when it came here.
    const covered = yearsOfPlan(term, year);
    const over = (covered.at(-1) ?? year) < yearOf(term.recordedOn);
    if (over || due > term.lastDay || covered.every((y) => state.settled.plans.includes(y))) return [];
    const parties = everyone(state).filter((party) => !known?.approvals[party]);
    const key = `action-plan/${year}`;
    return [{ key, kind: 'action-plan', parties, due, since: term.recordedOn, policy: plan, ...shared }];
  });
}
