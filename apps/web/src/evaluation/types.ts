import type { ProtocolView, ReferenceData } from '@pacta/contracts';

export type EvaluationView = ProtocolView['evaluations'][number];
export type Grid = ReferenceData['grids'][number];
export type Criterion = Grid['criteria'][number];
export type Scale = Grid['scale'];

/** The grid in which a period is scored: that of its first card, else that of the kind. */
export function gridOf(view: ProtocolView, { kinds, grids }: ReferenceData, period: string): Grid | undefined {
  const begun = view.evaluations.find((evaluation) => evaluation.period === period)?.grid;
  const wanted = begun ?? kinds.find(({ id }) => id === view.kind)?.grid;
  return grids.find(({ id }) => id === wanted);
}

/** A criterion's own scale, else the grid's. */
export const scaleOf = (grid: Grid, { scale }: Criterion): Scale => scale ?? grid.scale;

/** The steps of a scale, lowest first, each with what it means where the grid says. */
export const stepsOf = ({ min, max, labels }: Scale): readonly { readonly score: number; readonly label: string }[] =>
  Array.from({ length: max - min + 1 }, (_, i) => ({ score: min + i, label: labels[i] ?? '' }));

/** Criteria by their group, in the grid's order. */
export function groupsOf({
  criteria,
}: Grid): readonly { readonly name: string; readonly criteria: readonly Criterion[] }[] {
  const names = [...new Set(criteria.map(({ group }) => group))];
  return names.map((name) => ({ name, criteria: criteria.filter(({ group }) => group === name) }));
}

/** The day until which the scores stay sealed: that on which they are due. */
export const sealedUntil = ({ obligations }: ProtocolView, period: string): string | undefined =>
  obligations.find(({ kind, year }) =>
    period === 'final' ? kind === 'final-evaluation' : kind === 'yearly-evaluation' && String(year) === period,
  )?.due;
