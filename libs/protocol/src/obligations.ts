import { addDays } from './calendar/civil-day.js';
import { nextWorkingDay } from './calendar/working-day.js';
import { isOvertaken } from './proposals.js';
import { carries, policyIn } from './kind.js';
import { minutesOwed } from './obligations/committee.js';
import { dutiesOwed } from './obligations/duties.js';
import { evaluationsOwed } from './obligations/evaluations.js';
import { sharedPlace, type Obligation } from './obligations/obligation.js';
import { plansOwed } from './obligations/plans.js';
import { renewalOwed } from './obligations/renewal.js';
import { stepsOwed } from './obligations/steps.js';
import { holidaysAt } from './rules/holidays.js';
import type { Rules } from './rules/rules.js';
import type { Protocol } from './state.js';
import { termOf } from './term.js';

export type { Obligation } from './obligations/obligation.js';

function draftOwed(state: Protocol, rules: Rules): Obligation[] {
  const policy = policyIn(state, rules, 'draft');
  const touched = rules.draftSavedOn && rules.draftSavedOn > state.recordedOn ? rules.draftSavedOn : state.recordedOn;
  const due = addDays(touched, policy.due.days ?? 90);
  return [{ key: 'draft', kind: 'draft', parties: [], due, since: touched, policy, ...sharedPlace(state) }];
}

/** A given notice leaves nothing owed beyond its effect, and no renewal to decide. */
function untilTheNotice(state: Protocol, owed: readonly Obligation[]): Obligation[] {
  const until = state.notice?.effectiveOn;
  return owed.filter(({ due, kind }) => !until || (due <= until && kind !== 'renewal-decision'));
}

function owedInForce(state: Protocol, rules: Rules): Obligation[] {
  const term = termOf(state);
  if (!term) return [];
  const open = Object.values(state.instruments).filter(
    (instrument) => instrument.status === 'open' && !isOvertaken(state, instrument),
  );
  return untilTheNotice(state, [
    ...(carries(state, rules, 'action-plans') ? plansOwed(state, term, rules) : []),
    ...(carries(state, rules, 'evaluations') ? evaluationsOwed(state, term, rules) : []),
    ...(carries(state, rules, 'renewal') ? renewalOwed(state, term, rules) : []),
    ...dutiesOwed(state, term, rules),
    ...minutesOwed(state, rules),
    ...open.flatMap((instrument) => stepsOwed(state, instrument, rules, instrument.id)),
  ]);
}

function owed(state: Protocol, rules: Rules): Obligation[] {
  switch (state.phase) {
    case 'drafting':
      return draftOwed(state, rules);
    case 'signing':
    case 'ratifying':
      return stepsOwed(state, state, rules);
    case 'in-force':
      return owedInForce(state, rules);
    default:
      return [];
  }
}

/** Where the rule counts working days, a due day on which that party's offices are closed moves to the next open one. */
function onOpenDay(obligation: Obligation, rules: Rules): Obligation {
  // The end of a term is the law's: it never moves.
  if (obligation.policy.adjust === 'none' || obligation.kind === 'renewal-decision') return obligation;
  return { ...obligation, due: nextWorkingDay(obligation.due, holidaysAt(rules, obligation)) };
}

/** All that is owed in this state, soonest first. */
export function obligations(state: Protocol, rules: Rules): readonly Obligation[] {
  return owed(state, rules)
    .map((obligation) => onOpenDay(obligation, rules))
    .sort((a, b) => (a.due === b.due ? (a.key < b.key ? -1 : 1) : a.due < b.due ? -1 : 1));
}
