/** Waits of a program that looks for a server: half a second, doubling to half a minute. Forgets once it was found. */
export function backoff(first = 500, longest = 30_000) {
  let next = first;
  return {
    wait(): number {
      const wait = next;
      next = Math.min(next * 2, longest);
      return wait;
    },
    forget(): void {
      next = first;
    },
  };
}
