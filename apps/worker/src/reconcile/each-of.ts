/** Does the work for each item, so many at once, and goes on past failures; answers these. */
export async function eachOf<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<unknown>,
): Promise<unknown[]> {
  const failures: unknown[] = [];
  const waiting = items[Symbol.iterator]();
  const hand = async (): Promise<void> => {
    // One iterator for all hands: each takes the next item.
    for (const item of { [Symbol.iterator]: () => waiting }) await work(item).catch((error) => failures.push(error));
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, hand));
  return failures;
}
