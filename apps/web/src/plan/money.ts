import type { PlanContent } from './types.js';

/** What one funder brings, in whole cents. */
export interface Share {
  readonly funder: string;
  readonly cents: number;
}

/** The budget by funder in the order in which they are first named; lines without a funder stand under ''. */
export function sharesOf({ objectives }: PlanContent): readonly Share[] {
  const shares = new Map<string, number>();
  for (const { funder, cents } of objectives.flatMap(({ actions }) => actions.flatMap(({ budget }) => budget))) {
    const name = funder.trim();
    shares.set(name, (shares.get(name) ?? 0) + cents);
  }
  return [...shares].map(([funder, cents]) => ({ funder, cents }));
}

export const totalOf = (shares: readonly { readonly cents: number }[]): number =>
  shares.reduce((sum, { cents }) => sum + cents, 0);
