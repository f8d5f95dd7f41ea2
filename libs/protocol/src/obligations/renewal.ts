import { policyIn } from '../kind.js';
import type { Rules } from '../rules/rules.js';
import type { Protocol } from '../state.js';
import type { RunningTerm } from '../term.js';
import { placeOf, type Obligation } from './obligation.js';

/** The decision of each party, until all agree or one declines. A protocol without an end has none to decide. */
export function renewalOwed(state: Protocol, term: RunningTerm, rules: Rules): Obligation[] {
  const { decisions, agreed } = state.renewal;
  const lastDay = state.inForce?.lastDay;
  // One refusal settles it: there is nothing left to wait for.
  if (!lastDay || agreed || Object.values(decisions).some((decision) => !decision.renew)) return [];
  return state.procedures
    .filter(({ party }) => !decisions[party])
    .map((progress) => ({
      key: `renewal-decision/${progress.party}`,
      kind: 'renewal-decision',
      parties: [progress.party],
      due: lastDay,
      since: term.recordedOn,
      policy: policyIn(state, rules, 'renewal-decision', progress.party),
      ...placeOf(progress),
    }));
}
