// @ts-check

/** @param {number[]} values @param {number} share 0.5 is the median */
export const quantile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** @param {number[]} values */
export const median = (values) => quantile(values, 0.5);

/** Milliseconds that `work` took. @param {() => Promise<unknown>} work */
export async function timed(work) {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
