import { defaultRules } from './default-rules.js';
import { policyFor } from './policy-of.js';
import type { PolicyChanges, Rules } from './rules.js';

const { kinds, regimes, policies } = defaultRules;
const changes = (days: number): PolicyChanges => ({ signature: { due: { days } } });

/** A kind and a regime that change the policy of signatures, each in its own way. */
const rules: Rules = {
  ...defaultRules,
  kinds: {
    ...kinds,
    'twinning-oath': {
      ...kinds['twinning-oath']!,
      policies: { signature: { due: { days: 90 }, after: [1], thenEveryDays: 30 } },
    },
  },
  regimes: { ...regimes, association: { ...regimes['association']!, policies: changes(20) } },
};

describe('the policy of an obligation', () => {
  it('is the general one where nothing else is said', () => {
    expect(policyFor(rules, 'signature')).toEqual(policies.signature);
    expect(policyFor(rules, 'signature', { kind: 'cic-protocol', regime: 'be-municipality', protocol: {} })).toEqual(
      policies.signature,
    );
  });

  it('is changed by the kind, which leaves alone what it does not name', () => {
    expect(policyFor(rules, 'signature', { kind: 'twinning-oath' })).toEqual({
      ...policies.signature,
      due: { days: 90 },
      after: [1],
      thenEveryDays: 30,
    });
  });

  it('the regime of the party goes before the kind', () => {
    const policy = policyFor(rules, 'signature', { kind: 'twinning-oath', regime: 'association' });
    expect(policy).toEqual({ ...policies.signature, due: { days: 20 }, after: [1], thenEveryDays: 30 });
  });

  it('the protocol goes before all', () => {
    const protocol: PolicyChanges = { signature: { due: { days: 5 }, thenEveryDays: null } };
    const policy = policyFor(rules, 'signature', { kind: 'twinning-oath', regime: 'association', protocol });
    expect(policy).toEqual({ ...policies.signature, due: { days: 5 }, after: [1], thenEveryDays: null });
  });

  it('of another obligation is not touched', () => {
    const scope = { kind: 'twinning-oath', regime: 'association', protocol: changes(5) };
    expect(policyFor(rules, 'ratification', scope)).toEqual(policies.ratification);
  });

  it('replaces a due day whole: the fixed day is gone where days are said', () => {
    expect(policyFor(rules, 'action-plan', { protocol: { 'action-plan': { due: { days: 10 } } } }).due).toEqual({
      days: 10,
    });
  });

  it('a kind and a regime that nobody knows change nothing', () => {
    expect(policyFor(rules, 'draft', { kind: 'none', regime: 'none' })).toEqual(policies.draft);
  });
});
