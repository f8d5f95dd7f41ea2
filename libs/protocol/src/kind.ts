import type { DeadlinePolicy, ObligationKind, ProtocolKind, Rules } from './rules/rules.js';
import { policyFor } from './rules/policy-of.js';
import type { Protocol } from './state.js';
import { progressOf } from './procedure.js';
import type { PartyId } from './text.js';

/** Whether the kind's life carries plans, evaluations, a renewal. One that was withdrawn from the rules goes on as it began. */
export const carries = (state: Protocol, rules: Rules, what: ProtocolKind['carries'][number]): boolean =>
  rules.kinds[state.kind]?.carries.includes(what) ?? true;

/** The policy that holds here: the general one, changed by the kind's, by the party's regime's and by the protocol's own. */
export function policyIn(state: Protocol, rules: Rules, obligation: ObligationKind, party?: PartyId): DeadlinePolicy {
  const regime = party === undefined ? undefined : progressOf(state, party)?.regime;
  return policyFor(rules, obligation, {
    kind: state.kind,
    ...(regime !== undefined && { regime }),
    protocol: state.policies,
  });
}
