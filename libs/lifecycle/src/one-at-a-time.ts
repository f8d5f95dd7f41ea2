/**
 * A queue of one: each task starts when the one before it has ended, well or badly. Two records at once would end in any
 * order, and the deadline of the older answer would win.
 */
export function oneAtATime(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const mine = last.then(task);
    last = mine.catch(() => undefined);
    return mine;
  };
}
