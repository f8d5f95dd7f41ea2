import { useReferenceData } from '../api/queries.js';

/** The name of a step of a regime, in the reader's language; its id until it is known. */
export function useStepTitle(): (regime: string, step: string) => string {
  const { data } = useReferenceData();
  return (regime, step) =>
    data?.regimes.find(({ id }) => id === regime)?.steps.find(({ id }) => id === step)?.title ?? step;
}
