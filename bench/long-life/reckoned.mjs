// @ts-check

/**
 * The processor's time that one call takes, in microseconds, as the mean of so many: what another process takes meanwhile does not count.
 * For work that is pure computation, of one thread.
 * @param {() => unknown} work @param {number} calls
 */
export function reckoned(work, calls) {
  const from = process.cpuUsage();
  for (let n = 0; n < calls; n += 1) work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / calls;
}
