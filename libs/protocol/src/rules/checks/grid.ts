import type { Grid } from '../rules.js';
import { each, unless, type RuleProblem } from './problem.js';
import { filled, ids, scale, words } from './values.js';

export const grid = ({ label, groups, source, criteria, ...given }: Grid, path: string): readonly RuleProblem[] => [
  ...words(label, `${path}.label`),
  ...filled(source, `${path}.source`),
  ...scale(given.scale, `${path}.scale`),
  ...Object.entries(groups ?? {}).flatMap(([id, name]) => words(name, `${path}.groups.${id}`)),
  ...unless(criteria.length > 0, `${path}.criteria`, { reason: 'empty' }),
  ...ids(criteria, `${path}.criteria`),
  ...each(criteria, `${path}.criteria`, (criterion, at) => [
    ...words(criterion.label, `${at}.label`),
    ...scale(criterion.scale, `${at}.scale`),
    ...unless(!groups || Object.hasOwn(groups, criterion.group), `${at}.group`, {
      reason: 'unknown-group',
      name: criterion.group,
    }),
  ]),
];
