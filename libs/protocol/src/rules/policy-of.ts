import type { DeadlinePolicy, ObligationKind, PolicyChanges, Rules } from './rules.js';

/** For whom a deadline is asked: the more of it is known, the closer the policy. */
export interface PolicyScope {
  /** A key of `Rules.kinds`. */
  readonly kind?: string;
  /** A key of `Rules.regimes`: the party's own. */
  readonly regime?: string;
  /** What this one protocol changes. */
  readonly protocol?: PolicyChanges;
}

/**
 * The policy of an obligation: the general one, changed by the kind, then by the party's regime, then by the protocol itself. Each
 * replaces whole fields of the one before: `due` is replaced by `due`, never mixed with it.
 */
export function policyFor(
  rules: Pick<Rules, 'kinds' | 'regimes' | 'policies'>,
  obligation: ObligationKind,
  { kind = '', regime = '', protocol }: PolicyScope = {},
): DeadlinePolicy {
  return {
    ...rules.policies[obligation],
    ...rules.kinds[kind]?.policies?.[obligation],
    ...rules.regimes[regime]?.policies?.[obligation],
    ...protocol?.[obligation],
  };
}
