import type { Regime, Step } from '../rules.js';
import { duties } from './duty.js';
import { policyChanges } from './policy.js';
import { each, unless, type RuleProblem } from './problem.js';
import { count, currency, filled, ids, words } from './values.js';

function step({ act, when, within, quorum, label, source }: Step, path: string): readonly RuleProblem[] {
  return [
    ...words(label, `${path}.label`),
    ...filled(source, `${path}.source`),
    ...count(within?.days, `${path}.within.days`, 1),
    ...unless(!quorum || act === 'deliberation', `${path}.quorum`, { reason: 'quorum-without-council' }),
    ...(when?.kind === 'commitment'
      ? [...count(when.cents, `${path}.when.cents`, 0), ...currency(when.currency, `${path}.when.currency`)]
      : []),
  ];
}

/** What an instrument asks for is a part of the procedure, in its order. */
function instrument(named: readonly string[], path: string, known: readonly string[]): readonly RuleProblem[] {
  const places = named.map((id) => known.indexOf(id)).filter((place) => place >= 0);
  const ordered = places.every((place, i) => i === 0 || place > (places[i - 1] ?? -1));
  return [
    ...each(named, path, (name, at) => unless(known.includes(name), at, { reason: 'unknown-step', name })),
    ...unless(ordered, path, { reason: 'wrong-order' }),
  ];
}

export function regime({ label, steps, instruments, ...more }: Regime, path: string): readonly RuleProblem[] {
  const known = steps.map(({ id }) => id);
  const binds = steps.some(({ act, when }) => !when && act !== 'formality');
  return [
    ...words(label, `${path}.label`),
    ...(steps.length === 0
      ? unless(false, `${path}.steps`, { reason: 'empty' })
      : unless(binds, `${path}.steps`, { reason: 'binds-nobody' })),
    ...ids(steps, `${path}.steps`),
    ...each(steps, `${path}.steps`, step),
    ...Object.entries(instruments ?? {}).flatMap(([kind, named]) =>
      instrument(named, `${path}.instruments.${kind}`, known),
    ),
    ...duties(more.duties, `${path}.duties`, known),
    ...policyChanges(more.policies, `${path}.policies`),
  ];
}
