import type { ProtocolKind, Rules } from '../rules.js';
import { duties } from './duty.js';
import { BINDING, placesOf } from './places.js';
import { policyChanges } from './policy.js';
import { each, unless, type RuleProblem } from './problem.js';
import { count, filled, words } from './values.js';
import { articles, fields } from './wording.js';

/** One kind, among the regimes and the grids that it names. */
export const kindAmong =
  ({ regimes, grids }: Pick<Rules, 'regimes' | 'grids'>) =>
  (kind: ProtocolKind, path: string): readonly RuleProblem[] => {
    const { min, max } = kind.parties;
    const places = placesOf(kind.fields);
    const steps = kind.regimes.flatMap((name) => regimes[name]?.steps ?? []).map(({ id }) => id);
    return [
      ...words(kind.label, `${path}.label`),
      ...filled(kind.source, `${path}.source`),
      ...filled(kind.document, `${path}.document`),
      ...count(min, `${path}.parties.min`, 1),
      ...unless(min <= max, `${path}.parties`, { reason: 'reversed', min, max }),
      ...unless(kind.regimes.length > 0, `${path}.regimes`, { reason: 'empty' }),
      ...each(kind.regimes, `${path}.regimes`, (name, at) =>
        unless(Object.hasOwn(regimes, name), at, { reason: 'unknown-regime', name }),
      ),
      ...unless(Object.hasOwn(grids, kind.grid), `${path}.grid`, { reason: 'unknown-grid', name: kind.grid }),
      ...fields(kind.fields, `${path}.fields`),
      ...articles(
        kind.articles,
        `${path}.articles`,
        kind.fields.map(({ id }) => id),
      ),
      ...each(kind.clerical, `${path}.clerical`, (name, at) => [
        ...unless(places.includes(name), at, { reason: 'unknown-place', name }),
        ...unless(!BINDING.includes(name), at, { reason: 'never-clerical' }),
      ]),
      ...(kind.term.kind === 'years' ? count(kind.term.years, `${path}.term.years`, 1) : []),
      ...unless(kind.term.kind !== 'endless' || !kind.carries.includes('renewal'), `${path}.carries`, {
        reason: 'endless-renewal',
      }),
      ...duties(kind.duties, `${path}.duties`, steps),
      ...policyChanges(kind.policies, `${path}.policies`),
    ];
  };
