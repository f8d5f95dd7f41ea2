import type { Duty } from '../rules.js';
import { each, unless, type RuleProblem } from './problem.js';
import { count, filled, ids, monthDay, words } from './values.js';

/** Duties run from a step that somebody takes, and have a day. `steps`: the ids of those that are taken. */
export const duties = (
  list: readonly Duty[] | undefined,
  path: string,
  steps: readonly string[],
): readonly RuleProblem[] => [
  ...ids(list ?? [], path),
  ...each(list, path, ({ label, from, due, everyYears, source }, at) => {
    const step = from === 'entry-into-force' ? undefined : from.step;
    const hasDay = due.months !== undefined || due.days !== undefined || due.on !== undefined;
    return [
      ...words(label, `${at}.label`),
      ...(step === undefined
        ? []
        : unless(steps.includes(step), `${at}.from.step`, { reason: 'unknown-step', name: step })),
      ...unless(hasDay, `${at}.due`, { reason: 'empty' }),
      ...count(due.months, `${at}.due.months`, 0),
      ...count(due.days, `${at}.due.days`, 0),
      ...monthDay(due.on, `${at}.due.on`),
      ...count(everyYears, `${at}.everyYears`, 1),
      ...filled(source, `${at}.source`),
    ];
  }),
];
