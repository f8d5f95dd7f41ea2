// @ts-check

/**
 * Milliseconds that each of these pieces of work took, one after the other. Each program has as many as any other in its turn: alone in
 * each turn it would pay for the rubbish of the one before; alone for long, it would find everything in the caches.
 * @param {readonly (() => unknown)[]} works
 */
export async function oneTurn(works) {
  /** @type {number[]} */
  const times = [];
  for (const work of works) {
    const from = performance.now();
    await work();
    times.push(performance.now() - from);
  }
  return times;
}
