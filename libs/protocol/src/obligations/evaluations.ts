import type { EvaluationPeriod } from '../evaluation.js';
import { evaluators } from '../evaluators.js';
import { policyIn } from '../kind.js';
import type { Rules } from '../rules/rules.js';
import type { Protocol } from '../state.js';
import type { RunningTerm } from '../term.js';
import type { PartyId } from '../text.js';
import { evaluationDueOn, evaluationYears, finalEvaluationDueOn } from '../years.js';
import { sharedPlace, type Obligation } from './obligation.js';

/** Permanent and concerted (Annex I, «Évaluation»): one each year, and one of the whole term before it ends. */
export function evaluationsOwed(state: Protocol, term: RunningTerm, rules: Rules): Obligation[] {
  const awaited = (period: EvaluationPeriod): PartyId[] =>
    evaluators(state, period).filter((party) => !state.evaluations[period]?.cards[party]);
  const shared = { since: term.recordedOn, ...sharedPlace(state) };
  const policy = policyIn(state, rules, 'yearly-evaluation');
  const yearly = evaluationYears(term, policy)
    .filter((year) => !state.evaluations[year]?.result && !state.settled.evaluations.includes(year))
    .map((year): Obligation => ({
      key: `yearly-evaluation/${year}`,
      kind: 'yearly-evaluation',
      parties: awaited(year),
      year,
      due: evaluationDueOn(year, policy),
      policy,
      ...shared,
    }))
    .filter(({ due }) => due >= term.recordedOn);
  const lastDay = state.inForce?.lastDay;
  if (!lastDay || state.evaluations['final']?.result) return yearly;
  const ofTerm = policyIn(state, rules, 'final-evaluation');
  const due = finalEvaluationDueOn(lastDay, ofTerm);
  // A term shorter than the lead time has no room for a final evaluation before its own end.
  if (due <= term.on) return yearly;
  return [
    ...yearly,
    { key: 'final-evaluation', kind: 'final-evaluation', parties: awaited('final'), due, policy: ofTerm, ...shared },
  ];
}
