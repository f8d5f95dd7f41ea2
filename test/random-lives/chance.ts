import fc from 'fast-check';

/** `PACTA_RUNS=2000 npx jest lives` looks longer; `PACTA_SEED` (with the path that a failure prints) looks at one life again. */
const { PACTA_RUNS, PACTA_SEED } = process.env;

/**
 * Holds a property against so many random cases. Each run draws others; a failure prints its seed and the smallest case found within
 * the time that a test has.
 */
export function always<Ts extends [unknown, ...unknown[]]>(
  property: fc.IProperty<Ts>,
  { runs }: { readonly runs: number },
): void {
  fc.assert(property, {
    numRuns: PACTA_RUNS ? Number(PACTA_RUNS) : runs,
    // With a seed given, the case is known: nothing is gained by making it smaller once more.
    ...(PACTA_SEED && { seed: Number(PACTA_SEED), endOnFailure: true }),
    interruptAfterTimeLimit: 45_000 * (PACTA_RUNS ? 20 : 1),
  });
}
