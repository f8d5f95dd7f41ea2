import type { ProtocolView, ReferenceData } from '@pacta/contracts';

export type EvaluationView = ProtocolView['evaluations'][number];
export type Grid = ReferenceData['grids'][number];
export type Criterion = Grid['criteria'][number];

/** The steps of the grid's scale, lowest first. */
export const scaleOf = ({ scale: { min, max } }: Grid): readonly number[] =>
  Array.from({ length: max - min + 1 }, (_, i) => min + i);

/** Criteria by their group, in the grid's order. */
export function groupsOf({
  criteria,
}: Grid): readonly { readonly name: string; readonly criteria: readonly Criterion[] }[] {
  const names = [...new Set(criteria.map(({ group }) => group))];
  return names.map((name) => ({ name, criteria: criteria.filter(({ group }) => group === name) }));
}
