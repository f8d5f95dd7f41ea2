import { grid } from './checks/grid.js';
import { kindAmong } from './checks/kind.js';
import { policies } from './checks/policy.js';
import type { RuleProblem } from './checks/problem.js';
import { regime } from './checks/regime.js';
import { count, filed } from './checks/values.js';
import type { Rules } from './rules.js';

export type { RuleProblem } from './checks/problem.js';

/**
 * What is wrong with these rules, each with its place; empty when they can be used. Their shape is taken for granted: what is
 * checked is that names lead somewhere, amounts make sense and nothing is left unsaid.
 */
export const problemsIn = (rules: Rules): readonly RuleProblem[] => [
  ...filed(rules.regimes, 'regimes', regime),
  ...filed(rules.kinds, 'kinds', kindAmong(rules)),
  ...filed(rules.grids, 'grids', grid),
  ...policies(rules.policies, 'policies'),
  ...count(rules.noticeMonths, 'noticeMonths', 0),
  ...count(rules.reminderHour, 'reminderHour', 0, 23),
];
