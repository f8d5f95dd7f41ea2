// @ts-check

/**
 * How long to wait before starting again what has died: doubling, up to a limit; from the beginning after a time of health.
 * All in milliseconds.
 * @param {{ first?: number, most?: number, healthy?: number }} [options]
 */
export function backoff({ first = 250, most = 30_000, healthy = 60_000 } = {}) {
  let next = first;
  return {
    /** @param {number} lived how long what has just died had lived */
    after: (lived) => {
      if (lived >= healthy) next = first;
      const wait = next;
      next = Math.min(next * 2, most);
      return wait;
    },
  };
}
